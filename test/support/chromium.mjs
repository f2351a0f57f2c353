// The headless Chromium that the npm package @sparticuz/chromium carries (Linux, x64).
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kept } from './kept.mjs';
import { root } from './paths.mjs';

const home = path.join(root, 'node_modules/@sparticuz/chromium');

const fontsFile = 'fonts.conf';

// The machine's fonts and the package's: without a single one Chromium falls over at the first letter.
const fonts = `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts/fonts</dir>
</fontconfig>
`;

/** What playwright's `launch` needs to start it. */
export async function npmChromium() {
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  const folder = await kept(`chromium-${version}`, unpackInto);
  const executablePath = path.join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_FILE: path.join(folder, fontsFile) };
  if (!starts(executablePath)) env.LD_LIBRARY_PATH = path.join(folder, 'al2023/lib');
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

/** False on small machines without libnss3 and its like; the package brings those too. */
const starts = executable => spawnSync(executable, ['--version'], { stdio: 'ignore' }).status === 0;

async function unpackInto(folder) {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  // The package unpacks where temporary files go, and takes for complete whatever lies there.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
    await inflate(path.join(home, 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  writeFileSync(path.join(folder, fontsFile), fonts);
}
