// Stands in for node:assert/strict where there is no Node: what the host tests use of it.
class AssertionError extends Error {
  name = 'AssertionError';
}

const shown = value => (typeof value === 'function' ? String(value) : (JSON.stringify(value) ?? String(value)));

function check(isGood, message, otherwise) {
  if (isGood) return;
  throw message instanceof Error ? message : new AssertionError(message ?? otherwise());
}

function isSame(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date) return a.getTime() === b.getTime();
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => key in b && isSame(a[key], b[key]));
}

const fits = (error, wanted) =>
  wanted instanceof RegExp ? wanted.test(String(error)) : typeof wanted !== 'function' || error instanceof wanted;

const assert = (value, message) => check(value, message, () => `${shown(value)} is not true`);

export default Object.assign(assert, {
  ok: assert,
  AssertionError,
  fail: message => check(false, message, () => 'failed'),
  equal: (actual, expected, message) =>
    check(Object.is(actual, expected), message, () => `${shown(actual)} !== ${shown(expected)}`),
  notEqual: (actual, other, message) => check(!Object.is(actual, other), message, () => `is ${shown(other)}`),
  deepEqual: (actual, expected, message) =>
    check(isSame(actual, expected), message, () => `${shown(actual)} is not ${shown(expected)}`),
  notDeepEqual: (actual, other, message) => check(!isSame(actual, other), message, () => `is ${shown(other)}`),
  match: (text, pattern, message) =>
    check(pattern.test(text), message, () => `${shown(text)} does not match ${pattern}`),
  doesNotMatch: (text, pattern, message) =>
    check(!pattern.test(text), message, () => `${shown(text)} matches ${pattern}`),
  throws(act, wanted, message) {
    try {
      act();
    } catch (error) {
      return check(fits(error, wanted), message, () => `threw ${error} instead`);
    }
    return check(false, message, () => 'nothing was thrown');
  },
  async rejects(promise, wanted, message) {
    try {
      await (typeof promise === 'function' ? promise() : promise);
    } catch (error) {
      return check(fits(error, wanted), message, () => `rejected with ${error} instead`);
    }
    return check(false, message, () => 'nothing was rejected');
  },
});
