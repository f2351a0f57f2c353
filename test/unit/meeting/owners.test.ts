import assert from 'node:assert/strict';
import { readOwners } from '../../../src/core/meeting/owners';

describe('Owners of action items', () => {
  const assertOwners = (text: string, expected: readonly string[], listedNames: readonly string[] = []): void =>
    void it(text, () => assert.deepEqual(readOwners(text, undefined, new Set(listedNames)), expected));

  it('prefer the names in the marker', () => {
    assert.deepEqual(readOwners('paint with @mara', 'Tobin/Ilse'), ['Tobin', 'Ilse']);
  });

  assertOwners('Tobin asks @mara/@ilse', ['mara', 'ilse']);
  assertOwners('[TA] Mara to paint', ['TA']);
  assertOwners('Mara and Tobin will paint (Ilse)', ['Mara', 'Tobin']);
  assertOwners('Mara (Mo) Ash to paint', ['Mara Ash']);
  assertOwners('paint the pier (Mara Ash/Pier)', ['Mara Ash']);
  assertOwners('Mara Ash', ['Mara Ash']);
  assertOwners('paint the pier – Mara', ['Mara']);
  assertOwners('Everyone: paint', []);
  assertOwners('@tide/crew paints', []);
  assertOwners('Deployment to finish', []);
  assertOwners('Review to finish', []);

  describe('if the notes list people', () => {
    assertOwners('Mara paints the pier', ['Mara'], ['mara', 'tobin', 'ilse']);
    assertOwners('Doc builds', [], ['mara', 'tobin', 'ilse']);
    assertOwners('mara: paint', ['mara'], ['mara']);
    assertOwners('塗装 (真帆)', ['真帆'], ['真帆']);
    assertOwners('塗装 (桟橋)', [], ['真帆']);
  });
});
