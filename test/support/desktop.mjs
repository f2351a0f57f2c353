// Desktop VS Code, for whoever wants it in place of the server (`npm start -- --desktop`, HANGOUT_NOTES_DESKTOP=1).
import path from 'node:path';
import { cache } from './paths.mjs';
import { run, startGroup } from './processes.mjs';
import { Problem } from './program.mjs';

/** The executable of a desktop VS Code in `.vscode-test`; downloaded where it is not there yet. */
export async function provideDesktop(version = 'stable') {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: cache });
  } catch (error) {
    const reason = error.errors?.[0]?.message ?? error.message;
    throw new Problem(
      `Desktop VS Code could not be downloaded (${reason}): check the network, or run "npm start" without --desktop, which needs npm only.`,
    );
  }
}

/** Opens `folder` in a desktop VS Code that has the packaged extension; resolves when its window is closed. */
export async function openDesktop(executable, { vsix, folder, home }) {
  const { resolveCliArgsFromVSCodeExecutablePath } = await import('@vscode/test-electron');
  // Folders of its own: the person's VS Code and its settings are left alone.
  const own = [`--user-data-dir=${path.join(home, 'data')}`, `--extensions-dir=${path.join(home, 'extensions')}`];
  const [cli, ...cliArgs] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const install = await run(cli, [...cliArgs, ...asRoot, ...own, '--install-extension', vsix, '--force'], {
    shell: process.platform === 'win32',
  });
  if (install.code !== 0)
    throw new Problem(`Desktop VS Code refused ${vsix}: ${install.output.trim().split('\n').at(-1)}`);
  const window = startGroup(executable, [folder, ...own, ...asRoot, '--new-window'], { stdio: 'ignore' });
  console.log('Hangout Notes is open in desktop VS Code. Close its window, or press Ctrl+C, to end.');
  await window.ended;
}
