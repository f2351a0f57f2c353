// Replaces node:assert/strict in the web extension host, which has no modules of Node. Has what the host tests use.
class AssertionError extends Error {
  name = 'AssertionError';
}

const format = value => (typeof value === 'function' ? String(value) : (JSON.stringify(value) ?? String(value)));

function check(condition, message, getDefaultMessage) {
  if (condition) return;
  throw message instanceof Error ? message : new AssertionError(message ?? getDefaultMessage());
}

function isDeepEqual(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date) return a.getTime() === b.getTime();
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => key in b && isDeepEqual(a[key], b[key]));
}

const matchesError = (error, expected) =>
  expected instanceof RegExp
    ? expected.test(String(error))
    : typeof expected !== 'function' || error instanceof expected;

const assert = (value, message) => check(value, message, () => `${format(value)} is not true`);

export default Object.assign(assert, {
  ok: assert,
  AssertionError,
  fail: message => check(false, message, () => 'failed'),
  equal: (actual, expected, message) =>
    check(Object.is(actual, expected), message, () => `${format(actual)} !== ${format(expected)}`),
  notEqual: (actual, other, message) => check(!Object.is(actual, other), message, () => `is equal to ${format(other)}`),
  deepEqual: (actual, expected, message) =>
    check(isDeepEqual(actual, expected), message, () => `${format(actual)} is not ${format(expected)}`),
  notDeepEqual: (actual, other, message) =>
    check(!isDeepEqual(actual, other), message, () => `is equal to ${format(other)}`),
  match: (text, pattern, message) =>
    check(pattern.test(text), message, () => `${format(text)} does not match ${pattern}`),
  doesNotMatch: (text, pattern, message) =>
    check(!pattern.test(text), message, () => `${format(text)} matches ${pattern}`),
  throws(act, expected, message) {
    try {
      act();
    } catch (error) {
      return check(matchesError(error, expected), message, () => `threw ${error} instead`);
    }
    return check(false, message, () => 'nothing was thrown');
  },
  async rejects(promise, expected, message) {
    try {
      await (typeof promise === 'function' ? promise() : promise);
    } catch (error) {
      return check(matchesError(error, expected), message, () => `rejected with ${error} instead`);
    }
    return check(false, message, () => 'nothing was rejected');
  },
});
