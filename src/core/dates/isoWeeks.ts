import type { IsoDate } from '../model';
import { addDays, mondayOfWeek } from './calendar';

const weekWords = '(?:W|KW|CW|Week|Woche|Semaine|Semana)';

/** "2021-W05", "2021 Week 5", and with the number of the day "2024-W16-3". */
const yearFirst = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d\d)[-_ /]?${weekWords}[-_ ]?(\d{1,2})(?:-([1-7]))?(?!\d)`,
  'i',
);

/** "Week 5, 2021", "KW 5/2021" */
const weekFirst = new RegExp(
  String.raw`(?<![A-Za-z])${weekWords}[-_ ]?(\d{1,2})[,/ _-]+(?:of )?((?:19|20)\d\d)(?![\d-])`,
  'i',
);

/** Returns the day of the ISO week in a text: the Monday, unless the day is written as well. Null without a week. */
export function dayOfIsoWeek(text: string): IsoDate | null {
  const [, year, week, day] = yearFirst.exec(text) ?? [];
  if (year) return weekDay(Number(year), Number(week), Number(day ?? 1));
  const [, laterWeek, laterYear] = weekFirst.exec(text) ?? [];
  return laterYear ? weekDay(Number(laterYear), Number(laterWeek), 1) : null;
}

const weekDay = (year: number, week: number, day: number): IsoDate | null =>
  week >= 1 && week <= 53 ? addDays(mondayOfWeek(year, week), day - 1) : null;
