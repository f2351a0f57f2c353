import assert from 'node:assert/strict';
import { BoundedCache } from '../../../src/core/text/boundedCache';
import { memoize } from '../../../src/core/text/memoize';

describe('BoundedCache', () => {
  it('computes a value once', () => {
    const cache = new BoundedCache<string, object>(2);
    assert.equal(
      cache.get('a', () => ({})),
      cache.get('a', () => ({})),
    );
  });
  it('forgets all values when it is full', () => {
    const cache = new BoundedCache<string, number>(2);
    for (const key of ['a', 'b', 'c']) cache.get(key, () => 1);
    assert.equal(
      cache.get('a', () => 2),
      2,
    );
  });
});

describe('memoize', () => {
  it('calls the function once for the same texts', () => {
    const wrap = memoize((text): object => ({ text }), 1000);
    assert.equal(wrap('tide'), wrap('tide'));
    assert.notEqual(wrap('tide'), wrap('pier'));
  });
  it('distinguishes texts that are equal when joined', () => {
    const list = memoize((a: string, b: string) => [a, b], 1000);
    assert.deepEqual(
      [list('ab', 'c'), list('a', 'bc')],
      [
        ['ab', 'c'],
        ['a', 'bc'],
      ],
    );
  });
  it('clears the cache when it is full', () => {
    const wrap = memoize((text): object => ({ text }), 150);
    const first = wrap('tide');
    for (const text of ['pier', 'buoy']) wrap(text);
    assert.notEqual(wrap('tide'), first);
  });
});
