import assert from 'node:assert/strict';
import { isAdministrative } from '../../../src/core/vocabulary/sectionKind';

describe('Kinds of sections', () => {
  it('are administrative except for the agenda and the notes', () => {
    assert.deepEqual(([null, 'agenda', 'notes', 'people', 'next'] as const).map(isAdministrative), [
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});
