// Mocha's hooks around all UI tests.
import path from 'node:path';
import { out } from './paths.mjs';
import { endOnSignals } from './program.mjs';
import { endBrowser, openPages } from './session.mjs';

endOnSignals();

export const mochaHooks = {
  /** A failed test leaves a picture of what there was to see. */
  async afterEach() {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replace(/[^\w]+/g, '-');
    for (const page of openPages())
      await page.screenshot({ path: path.join(out, 'screenshots', `failed-${name}.png`) });
  },
  afterAll: endBrowser,
};
