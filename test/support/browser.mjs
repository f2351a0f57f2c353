// A browser without a window: an installed one where there is one, else the one out of npm.
import { setTimeout as wait } from 'node:timers/promises';
import { onEnd, Problem } from './program.mjs';
import { npmChromium } from './chromium.mjs';

// Of its own sandbox a browser makes no use as root, nor where the kernel does not let it.
const flags = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser; it is closed when this process ends at the latest. */
export async function startBrowser() {
  const { chromium } = await import('playwright-core');
  // Signals are ours to handle: playwright would end the process before the server is stopped.
  const common = { headless: true, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const reasons = [];
  for (const [name, options] of await candidates()) {
    try {
      const browser = await chromium.launch({
        ...common,
        ...(typeof options === 'function' ? await options() : options),
      });
      // A page that is busy may keep it waiting; playwright ends it for certain when this process exits.
      onEnd(() => Promise.race([browser.close(), wait(5000)]));
      return browser;
    } catch (error) {
      reasons.push(`${name}: ${error.message.split('\n')[0]}`);
    }
  }
  throw new Problem(
    `No browser could be started: install Chrome, Edge or Chromium, or set CHROME_PATH to one (${reasons.join('; ')}).`,
  );
}

/** In the order they are tried in. Whoever sets CHROME_PATH wants that one and no other. */
async function candidates() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return [['CHROME_PATH', { executablePath: CHROME_PATH, args: flags }]];
  const installed = ['chrome', 'msedge', 'chromium'].map(channel => [channel, { channel, args: flags }]);
  const fromNpm = process.platform === 'linux' && process.arch === 'x64' ? [['@sparticuz/chromium', npmChromium]] : [];
  return [...installed, ...fromNpm];
}
