import { findDates } from '../dates/findDates';
import { groupBy } from '../text/groupBy';
import type { DayMonthOrder, WrittenDate } from '../model';
import { baseName } from '../paths/paths';
import { archiveFolder } from '../paths/seriesPath';
import type { PathNote } from './series';

/** The order that the notes of each folder show, in their text and their files' names; a folder is `topFolder` of their paths. */
export function ordersByFolder(notes: Iterable<PathNote>): Map<string, DayMonthOrder> {
  const orders = new Map<string, DayMonthOrder>();
  for (const [folder, group] of groupBy(notes, ({ path }) => archiveFolder(path))) {
    const order = orderShownBy(group.flatMap(({ path, note }) => [...note.dates, ...findDates(baseName(path))]));
    if (order) orders.set(folder, order);
  }
  return orders;
}

/** The order that dates show, the more frequent one; null where none shows any. */
export function orderShownBy(dates: Iterable<WrittenDate>): DayMonthOrder | null {
  const count = { 'day-first': 0, 'month-first': 0 };
  for (const { dayMonthOrder: numeric } of dates) if (numeric !== null && numeric !== 'either') count[numeric]++;
  if (count['day-first'] === count['month-first']) return null;
  return count['day-first'] > count['month-first'] ? 'day-first' : 'month-first';
}
