/** Returns the median, which a single slow run does not change. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Returns the value that a percentage of the values do not exceed. */
export const percentile = (values, percent) =>
  values.toSorted((a, b) => a - b)[Math.ceil((values.length * percent) / 100) - 1];

/** Returns a row of the table for several measurements. */
export const row = (name, values, unit) => ({
  name,
  value: median(values),
  unit,
  values,
  note: `median of ${values.length}, ${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}`,
});
