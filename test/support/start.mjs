// npm start: opens a folder of notes in a VS Code with the packaged extension.
import { spawn } from 'node:child_process';
import { cpSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDesktop, provideDesktop } from './desktop.mjs';
import { inNode24 } from './node24.mjs';
import { cache, root, vsix } from './paths.mjs';
import { run } from './processes.mjs';
import { main, UserError, useScratchFolder } from './program.mjs';
import { provideVSCode } from './provision.mjs';
import { installExtension, startServer, workbench } from './server.mjs';
import { quiet } from './settings.mjs';

const help = `Usage: npm start [-- OPTIONS]

Opens a folder of notes in a VS Code with Hangout Notes.

  --folder DIR   Open this folder. The default is a copy of the sample in
                 .vscode-test/sample, which keeps your changes.
  --port N       Use this port. The default is a free port.
  --desktop      Use desktop VS Code instead of a browser. Downloads it once.
  --help         Print this help.

Press Ctrl+C to stop.`;

function parseOptions() {
  let options;
  try {
    options = parseArgs({
      options: {
        folder: { type: 'string' },
        port: { type: 'string', default: '0' },
        desktop: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UserError(`${error.message.split('. ')[0]}. Run "npm start -- --help" for help.`, { exitCode: 2 });
  }
  if (!/^\d+$/.test(options.port) || Number(options.port) > 65_535)
    throw new UserError(`"--port" must be a number up to 65535, not "${options.port}".`, { exitCode: 2 });
  return options;
}

function findFolder(name) {
  if (name === undefined) return copySample();
  // npm runs its scripts in the root of the project. INIT_CWD is the folder in which it was called.
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`The folder ${folder} does not exist.`, { exitCode: 2 });
  return folder;
}

/** Copies the sample. Keeps files that the user has changed. */
function copySample() {
  const folder = path.join(cache, 'sample');
  cpSync(path.join(root, 'test/fixtures/sample'), folder, { recursive: true, force: false });
  return folder;
}

async function packageExtension() {
  console.log('Packaging the extension …');
  const { code, output } = await run(process.execPath, ['--run', 'package'], { cwd: root });
  if (code === 0) return;
  console.error(output);
  throw new UserError('The extension could not be packaged.');
}

/** Opens the user's browser if there is a screen. */
function openBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return;
  const [command, ...args] = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[
    process.platform
  ] ?? ['xdg-open'];
  // Without a browser, the user can still open the URL that is printed.
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

async function serve(folder, port) {
  const vscode = await provideVSCode('newest');
  await packageExtension();
  const dataDir = path.join(cache, 'start');
  await installExtension(vscode, dataDir, vsix);
  const server = await startServer(vscode, { dataDir, port, settings: quiet });
  const url = workbench(server, folder);
  console.log(`\nHangout Notes is open at ${url}\nPress Ctrl+C to stop.`);
  openBrowser(url);
  await server.ended;
  throw new UserError(`VS Code's server has ended (log: ${server.logFile}).`);
}

await inNode24(() =>
  main(
    async () => {
      const options = parseOptions();
      if (options.help) return console.log(help);
      const folder = findFolder(options.folder);
      useScratchFolder();
      if (!options.desktop) return serve(folder, options.port);
      const executable = await provideDesktop();
      await packageExtension();
      await openDesktop(executable, { vsix, folder, home: path.join(cache, 'desktop') });
    },
    { stoppedBySignal: true },
  ),
);
