/** In characters: some open notes' worth. */
const mostKept = 4_000_000;

/** The function that works out its value for the same texts once, and begins anew when it keeps too many. */
export function memoize<Texts extends string[], T>(workOut: (...texts: Texts) => T): (...texts: Texts) => T {
  const values = new Map<string, T>();
  let kept = 0;
  return (...texts) => {
    const key = `${texts.map(({ length }) => length).join(',')}:${texts.join('')}`;
    const known = values.get(key);
    if (known !== undefined) return known;
    if (kept > mostKept) {
      values.clear();
      kept = 0;
    }
    // An entry of the map takes room as well.
    kept += key.length + 100;
    const value = workOut(...texts);
    values.set(key, value);
    return value;
  };
}
