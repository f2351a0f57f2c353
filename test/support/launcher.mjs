// Takes the place of desktop VS Code for @vscode/test-electron: the same arguments in, console output and exit code out,
// but behind it VS Code's server and a browser without a window. Which VS Code: HANGOUT_NOTES_VSCODE.
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { main, Problem } from './program.mjs';
import { provideVSCode } from './provision.mjs';
import { slashed, startServer, workbench } from './server.mjs';
import { quiet } from './settings.mjs';

const longest = 3 * 60_000;
const isVerbose = process.env.HANGOUT_NOTES_VERBOSE === '1';

function asked() {
  const { values, positionals } = parseArgs({
    // Desktop VS Code has many more switches; what they do is done here anyway.
    strict: false,
    allowPositionals: true,
    options: Object.fromEntries(
      ['extensionDevelopmentPath', 'extensionTestsPath', 'user-data-dir', 'extensions-dir'].map(name => [
        name,
        { type: 'string' },
      ]),
    ),
  });
  return { ...values, folder: positionals[0] };
}

/** The workbench that runs the tests in `folder` once it is opened. */
function addressOf(server, { extensionDevelopmentPath, extensionTestsPath, folder }) {
  const remote = path => `vscode-remote://${server.address}${encodeURI(slashed(path))}`;
  return workbench(server, folder, [
    ['extensionDevelopmentPath', remote(extensionDevelopmentPath)],
    ['extensionTestsPath', remote(extensionTestsPath)],
    ['skipWelcome', 'true'],
  ]);
}

/** Resolves to the exit code of the tests; rejects where they cannot come to one. */
async function outcome(page, server, address) {
  const failed = reason => new Problem(`${reason} The server's log: ${server.logFile}`);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(failed(`The tests did not end within ${longest / 60_000} minutes.`)),
      longest,
    );
    timer.unref();
    page.on('crash', () => reject(failed('The page of the workbench crashed.')));
    page.on('close', () => reject(failed('The page of the workbench was closed.')));
    page.on('console', line => {
      if (/extension host.*terminated unexpectedly/i.test(line.text())) reject(failed('The extension host crashed.'));
    });
    void server.ended.then(() => reject(failed("VS Code's server ended.")));
    const exposed = [
      page.exposeFunction('codeAutomationLog', (_type, args) => print(args)),
      page.exposeFunction('codeAutomationExit', code => resolve(code)),
    ];
    Promise.all(exposed)
      .then(() => page.goto(address))
      .catch(reject);
  });
}

/** What VS Code says of the native modules it is without, of services it does not reach, and of itself. */
const noise = new RegExp(
  [
    'Could not locate the bindings file',
    'native-watchdog',
    String.raw`\[Service Worker\]`,
    "authentication provider 'github'",
    String.raw`open-vsx\.org`,
    String.raw`^\d+ of the tests failed`,
    '^Resolv(ing|ed) connection token',
    '^Creating a socket',
    '^Creation of workbench contribution',
    '^Updating additional builtin',
    "^Request to 'http",
    '^ChatSessionStore',
    String.raw`^\[(reconnection-grace-time|AgentHost|AccountPolicyGate)`,
    // Stack traces of the workbench's own code.
    String.raw`static/out/vs/code/browser/workbench/workbench\.js`,
  ].join('|'),
);

/** Shows what the tests and the extension print. */
function print(args) {
  const text = args.map(arg => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
  if (isVerbose || !noise.test(text)) process.stdout.write(`${text}\n`);
}

await main(async () => {
  const launch = asked();
  const vscode = await provideVSCode(process.env.HANGOUT_NOTES_VSCODE ?? 'newest');
  const server = await startServer(vscode, { dataDir: launch['user-data-dir'], testDriver: true, settings: quiet });
  const page = await (await startBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
  return await outcome(page, server, addressOf(server, launch));
});
