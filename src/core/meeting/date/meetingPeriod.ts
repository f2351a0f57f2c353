import { monthNumber } from '../../dates/wordLookup';
import { lastYear } from '../../dates/years';

/**
 * Returns the month (`2024-05`) or the year (`2024`) of a meeting without a day, as its title or its path states it.
 * The more precise one wins, and the title if both are as precise. Null if there is neither.
 *
 * @param path The path of the note, with forward slashes. Its last part is the most specific.
 */
export function meetingPeriod(title: string, path: string): string | null {
  const pathText = path.replace(/\.[^./]+$/, '').replace(/_/g, '-');
  return monthIn(title) ?? monthIn(pathText) ?? (lastYear(title) ?? lastYear(pathText))?.toString() ?? null;
}

/** `2024-05`, `2024/05`, `05/2024`, `202405`, `2024年5月` */
const numericMonths = [
  /(?<!\d)(?<year>(?:19|20)\d\d)[-/. ]?(?<month>0[1-9]|1[0-2])(?!\d)/g,
  /(?<!\d)(?<month>0[1-9]|1[0-2])[-/. ](?<year>(?:19|20)\d\d)(?!\d)/g,
  /(?<!\d)(?<year>(?:19|20)\d\d)[년年]\s?(?<month>1[0-2]|[1-9])[월月]/g,
];

function monthIn(text: string): string | null {
  for (const pattern of numericMonths) {
    const { year, month } = [...text.matchAll(pattern)].at(-1)?.groups ?? {};
    if (year && month) return `${year}-${month.padStart(2, '0')}`;
  }
  return monthByName(text);
}

/** The longest text between a month and its year, as in "diciembre de 2020", in UTF-16 code units. */
const maxGap = 4;

function monthByName(text: string): string | null {
  const months = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => monthNumber(word) !== undefined);
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)];
  for (const year of years.reverse()) {
    const month = months.find(word => gapBetween(word, year) <= maxGap);
    if (month) return `${year[0]}-${String(monthNumber(month[0])).padStart(2, '0')}`;
  }
  return null;
}

function gapBetween(one: RegExpExecArray, other: RegExpExecArray): number {
  const [first, second] = one.index < other.index ? [one, other] : [other, one];
  return second.index - (first.index + first[0].length);
}
