// Mocha's root hooks for the UI tests.
import path from 'node:path';
import { out } from './paths.mjs';
import { endOnSignals } from './program.mjs';
import { endBrowser, openPages } from './session.mjs';

endOnSignals();

export const mochaHooks = {
  /** Takes screenshots after a failed test. */
  async afterEach() {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replace(/[^\w]+/g, '-');
    for (const page of openPages())
      await page.screenshot({ path: path.join(out, 'screenshots', `failed-${name}.png`) });
  },
  afterAll: endBrowser,
};
