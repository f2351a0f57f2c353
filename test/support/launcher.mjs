// Replaces desktop VS Code for @vscode/test-electron. It takes the same arguments, but uses VS Code's server and a
// headless browser. HANGOUT_NOTES_VSCODE is the VS Code to use: `newest` or `oldest`.
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { main, UserError } from './program.mjs';
import { provideVSCode } from './provision.mjs';
import { toUriPath, startServer, workbench } from './server.mjs';
import { quiet } from './settings.mjs';

/** In milliseconds. */
const maxDuration = 3 * 60_000;
const isVerbose = process.env.HANGOUT_NOTES_VERBOSE === '1';

function parseOptions() {
  const { values, positionals } = parseArgs({
    // The other arguments of desktop VS Code are not needed here.
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

/** Returns the URL of a workbench that runs the tests when it is opened. */
function createUrl(server, { extensionDevelopmentPath, extensionTestsPath, folder }) {
  const remote = path => `vscode-remote://${server.address}${encodeURI(toUriPath(path))}`;
  return workbench(server, folder, [
    ['extensionDevelopmentPath', remote(extensionDevelopmentPath)],
    ['extensionTestsPath', remote(extensionTestsPath)],
    ['skipWelcome', 'true'],
  ]);
}

/** Resolves to the exit code of the tests. Rejects if they do not end. */
async function runTests(page, server, url) {
  const failed = reason => new UserError(`${reason} The server's log: ${server.logFile}`);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(failed(`The tests did not end within ${maxDuration / 60_000} minutes.`)),
      maxDuration,
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
      .then(() => page.goto(url))
      .catch(reject);
  });
}

/** Messages of VS Code that have nothing to do with the tests, for example about missing native modules. */
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
    // Stack traces in the workbench.
    String.raw`static/out/vs/code/browser/workbench/workbench\.js`,
  ].join('|'),
);

/** Prints the console output of the tests and the extension. */
function print(args) {
  const text = args.map(arg => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
  if (isVerbose || !noise.test(text)) process.stdout.write(`${text}\n`);
}

await main(async () => {
  const launch = parseOptions();
  const vscode = await provideVSCode(process.env.HANGOUT_NOTES_VSCODE ?? 'newest');
  const server = await startServer(vscode, { dataDir: launch['user-data-dir'], testDriver: true, settings: quiet });
  const page = await (await startBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
  return await runTests(page, server, createUrl(server, launch));
});
