import assert from 'node:assert/strict';
import { isOneEditApart } from '../../../src/core/text/editDistance';

describe('isOneEditApart', () => {
  const assertApart = (a: string, b: string, expected: boolean): void =>
    void it(`${a} and ${b}: ${expected ? 'yes' : 'no'}`, () =>
      assert.deepEqual([isOneEditApart(a, b), isOneEditApart(b, a)], [expected, expected]));
  assertApart('tide', 'tde', true);
  assertApart('tide', 'tade', true);
  assertApart('tide', 'tdie', true);
  assertApart('tide', 'tides', true);
  assertApart('tide', 'tide', false);
  assertApart('tide', 'tidier', false);
  assertApart('tide', 'dite', false);
  assertApart('tide', 'tabe', false);
});
