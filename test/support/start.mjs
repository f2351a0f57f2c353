// npm start: the extension, packaged and installed, in a real VS Code with a folder of notes open.
import { spawn } from 'node:child_process';
import { cpSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDesktop, provideDesktop } from './desktop.mjs';
import { inNode24 } from './node24.mjs';
import { cache, root, vsix } from './paths.mjs';
import { run } from './processes.mjs';
import { main, Problem, useScratchFolder } from './program.mjs';
import { provideVSCode } from './provision.mjs';
import { installExtension, startServer, workbench } from './server.mjs';
import { quiet } from './settings.mjs';

const help = `npm start [-- OPTIONS]   Hangout Notes in a real VS Code

  --folder DIR   the folder to open; without it a sample, copied to .vscode-test/sample, where it stays yours to edit
  --port N       the port on this machine; without it a free one
  --desktop      desktop VS Code in place of the one in the browser (downloads it once)
  --help         this text

Ctrl+C ends it.`;

function asked() {
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
    throw new Problem(`${error.message.split('. ')[0]}. "npm start -- --help" tells what there is.`, { exitCode: 2 });
  }
  if (!/^\d+$/.test(options.port) || Number(options.port) > 65_535)
    throw new Problem(`--port wants a number up to 65535, not "${options.port}".`, { exitCode: 2 });
  return options;
}

function folderToOpen(wanted) {
  if (wanted === undefined) return sample();
  // npm runs its scripts at the top of the project, wherever it was called.
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), wanted);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Problem(`There is no folder ${folder}.`, { exitCode: 2 });
  return folder;
}

/** A copy, in which what a person has written since the last time stays. */
function sample() {
  const folder = path.join(cache, 'sample');
  cpSync(path.join(root, 'test/fixtures/sample'), folder, { recursive: true, force: false });
  return folder;
}

async function packageExtension() {
  console.log('Packaging the extension …');
  const { code, output } = await run(process.execPath, ['--run', 'package'], { cwd: root });
  if (code === 0) return;
  console.error(output);
  throw new Problem('The extension could not be packaged; what went wrong stands above.');
}

/** Where there is a screen, the person's own browser is shown the address. */
function openBrowser(address) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return;
  const [command, ...args] = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[
    process.platform
  ] ?? ['xdg-open'];
  // That there is none is no failure: the address has been printed.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

async function serve(folder, port) {
  const vscode = await provideVSCode('newest');
  await packageExtension();
  const dataDir = path.join(cache, 'start');
  await installExtension(vscode, dataDir, vsix);
  const server = await startServer(vscode, { dataDir, port, settings: quiet });
  const address = workbench(server, folder);
  console.log(`\nHangout Notes is open at ${address}\nCtrl+C ends it.`);
  openBrowser(address);
  await server.ended;
  throw new Problem(`VS Code's server has ended; its log: ${server.logFile}`);
}

await inNode24(() =>
  main(
    async () => {
      const options = asked();
      if (options.help) return console.log(help);
      const folder = folderToOpen(options.folder);
      useScratchFolder();
      if (!options.desktop) return serve(folder, options.port);
      const executable = await provideDesktop();
      await packageExtension();
      await openDesktop(executable, { vsix, folder, home: path.join(cache, 'desktop') });
    },
    { stoppedBySignal: true },
  ),
);
