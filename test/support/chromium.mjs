// The headless Chromium in the npm package @sparticuz/chromium (Linux, x64).
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { provideFolder } from './cachedFolder.mjs';
import { root } from './paths.mjs';

const packageFolder = path.join(root, 'node_modules/@sparticuz/chromium');

const fontsFile = 'fonts.conf';

// The fonts of the machine and of the package. Chromium crashes if there is no font at all.
const fonts = `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts/fonts</dir>
</fontconfig>
`;

/** Returns the options for Playwright's `launch`. */
export async function npmChromium() {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const folder = await provideFolder(`chromium-${version}`, unpackInto);
  const executablePath = path.join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_FILE: path.join(folder, fontsFile) };
  if (!canStart(executablePath)) env.LD_LIBRARY_PATH = path.join(folder, 'al2023/lib');
  return {
    executablePath,
    env,
    args: [
      '--headless=shell',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** False if libraries such as libnss3 are missing. The package contains them, too. */
const canStart = executable => spawnSync(executable, ['--version'], { stdio: 'ignore' }).status === 0;

async function unpackInto(folder) {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  // The package unpacks into the folder for temporary files, and trusts files that are there already.
  const originalFolder = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
    await inflate(path.join(packageFolder, 'bin/al2023.tar.br'));
  } finally {
    if (originalFolder === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = originalFolder;
  }
  writeFileSync(path.join(folder, fontsFile), fonts);
}
