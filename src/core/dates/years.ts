/** Returns the year in a text; null without one, or with several: "2023/24", "2019–2024". */
export function onlyYear(text: string): number | null {
  const [year, ...others] = text.match(/(?<![\d./–-])(?:19|20)\d\d(?![\d/–-])/g) ?? [];
  return year === undefined || others.length > 0 ? null : Number(year);
}

/** Returns the last year in a text or a path; null without one. In a path it is the most specific. */
export function lastYear(text: string): number | null {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  return years ? Number(years.at(-1)) : null;
}
