// Desktop VS Code instead of the server: `npm start -- --desktop`, or HANGOUT_NOTES_DESKTOP=1 for tests.
import path from 'node:path';
import { cache } from './paths.mjs';
import { run, startGroup } from './processes.mjs';
import { UserError } from './program.mjs';

/** Returns the executable of a desktop VS Code in `.vscode-test`. Downloads it if necessary. */
export async function provideDesktop(version = 'stable') {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: cache });
  } catch (error) {
    const reason = error.errors?.[0]?.message ?? error.message;
    throw new UserError(
      `Desktop VS Code could not be downloaded (${reason}). Check the network, or run "npm start" without --desktop.`,
    );
  }
}

/** Opens a folder in a desktop VS Code with the packaged extension. Resolves when its window is closed. */
export async function openDesktop(executable, { vsix, folder, home }) {
  const { resolveCliArgsFromVSCodeExecutablePath } = await import('@vscode/test-electron');
  // Separate folders, so that the user's VS Code and settings do not change.
  const folderArgs = [
    `--user-data-dir=${path.join(home, 'data')}`,
    `--extensions-dir=${path.join(home, 'extensions')}`,
  ];
  const [cli, ...cliArgs] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const install = await run(cli, [...cliArgs, ...rootArgs, ...folderArgs, '--install-extension', vsix, '--force'], {
    shell: process.platform === 'win32',
  });
  if (install.code !== 0)
    throw new UserError(`Desktop VS Code could not install ${vsix}: ${install.output.trim().split('\n').at(-1)}`);
  const window = startGroup(executable, [folder, ...folderArgs, ...rootArgs, '--new-window'], { stdio: 'ignore' });
  console.log('Hangout Notes is open in desktop VS Code. Close its window or press Ctrl+C to stop.');
  await window.ended;
}
