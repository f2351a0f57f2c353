const yearPattern = /(?<![\d./–-])(?:19|20)\d\d(?![\d/–-])/g;

/** Returns the year in a text; null without one, or with several: "2023/24", "2019–2024". */
export function onlyYear(text: string): number | null {
  const [year, ...others] = text.match(yearPattern) ?? [];
  return year === undefined || others.length > 0 ? null : Number(year);
}
