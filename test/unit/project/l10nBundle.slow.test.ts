import assert from 'node:assert/strict';
import { extractTexts } from '../../../l10n.mjs';
import bundle from '../../../l10n/bundle.l10n.json' with { type: 'json' };

describe('l10n/bundle.l10n.json', () => {
  it('has the texts of the code, as npm run l10n writes them', async function () {
    this.timeout(60_000);
    assert.deepEqual(bundle, await extractTexts());
  });
});
