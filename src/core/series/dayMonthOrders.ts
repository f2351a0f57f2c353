import { findDates } from '../dates/findDates';
import type { DayMonthOrder, WrittenDate } from '../model';
import { baseName } from '../paths/paths';
import { archiveFolder } from '../paths/seriesPath';
import { groupBy } from '../text/groupBy';
import type { PathNote } from './series';

/**
 * Returns the order of day and month that the notes of each archive folder show in their texts and file names. Folders
 * whose notes show no order, or both equally often, are left out.
 */
export function ordersByFolder(notes: Iterable<PathNote>): Map<string, DayMonthOrder> {
  const orders = new Map<string, DayMonthOrder>();
  for (const [folder, group] of groupBy(notes, ({ path }) => archiveFolder(path))) {
    const order = mostFrequentOrder(group.flatMap(({ path, note }) => [...note.dates, ...findDates(baseName(path))]));
    if (order) orders.set(folder, order);
  }
  return orders;
}

/** Returns the order that most of the dates show, or null if no order is more frequent. */
export function mostFrequentOrder(dates: Iterable<WrittenDate>): DayMonthOrder | null {
  const counts = { 'day-first': 0, 'month-first': 0 };
  for (const { dayMonthOrder } of dates)
    if (dayMonthOrder !== null && dayMonthOrder !== 'either') counts[dayMonthOrder]++;
  if (counts['day-first'] === counts['month-first']) return null;
  return counts['day-first'] > counts['month-first'] ? 'day-first' : 'month-first';
}
