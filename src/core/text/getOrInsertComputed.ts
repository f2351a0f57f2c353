/**
 * Returns the value of a key in a cache; computes and stores it on the first request. Replaces
 * `WeakMap.prototype.getOrInsertComputed` (TC39 proposal "upsert"), which Node 20 lacks.
 */
export function getOrInsertComputed<Key extends object, Value>(
  cache: WeakMap<Key, Value>,
  key: Key,
  compute: (key: Key) => Value,
): Value {
  const cached = cache.get(key);
  // A stored `undefined` is a value, too.
  if (cached !== undefined || cache.has(key)) return cached as Value;
  const value = compute(key);
  cache.set(key, value);
  return value;
}
