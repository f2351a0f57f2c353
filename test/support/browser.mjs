// A headless browser: an installed one, or the one from npm.
import { setTimeout as wait } from 'node:timers/promises';
import { onEnd, UserError } from './program.mjs';
import { npmChromium } from './chromium.mjs';

// The sandbox of the browser does not work for root, and not on all kernels.
const flags = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser. It is closed when the program ends. */
export async function startBrowser() {
  const { chromium } = await import('playwright-core');
  // On a signal, Playwright would end the process before the server is stopped.
  const common = { headless: true, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const reasons = [];
  for (const [name, options] of findCandidates()) {
    try {
      const browser = await chromium.launch({
        ...common,
        ...(typeof options === 'function' ? await options() : options),
      });
      // A busy page may delay this. Playwright stops the browser when the process exits.
      onEnd(() => Promise.race([browser.close(), wait(5000)]));
      return browser;
    } catch (error) {
      reasons.push(`${name}: ${error.message.split('\n')[0]}`);
    }
  }
  throw new UserError(
    `No browser could be started (${reasons.join('; ')}). Install Chrome, Edge or Chromium, or set CHROME_PATH.`,
  );
}

/** Returns the browsers to try, in order, with their options for Playwright. CHROME_PATH replaces all others. */
function findCandidates() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return [['CHROME_PATH', { executablePath: CHROME_PATH, args: flags }]];
  const installed = ['chrome', 'msedge', 'chromium'].map(channel => [channel, { channel, args: flags }]);
  const fromNpm = process.platform === 'linux' && process.arch === 'x64' ? [['@sparticuz/chromium', npmChromium]] : [];
  return [...installed, ...fromNpm];
}
