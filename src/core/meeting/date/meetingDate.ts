import { toIsoDate } from '../../dates/calendar';
import { lastYear, onlyYear } from '../../dates/years';
import { blockText } from '../../markdown/blockText';
import type { DayMonthOrder, IsoDate } from '../../model';
import { fieldText, type NoteDocument } from '../../noteDocument';
import { dateCandidates, type DateCandidate } from './dateCandidates';

/**
 * The day of the meeting that a document is about: that of the most reliable candidate. If that one has no year, it
 * takes the year of the next one that has a year, otherwise that of the title ("Annual meeting 2024"), otherwise that
 * of the path. Null if there is no full date. See docs/reading.md, "Dates".
 *
 * @param order The order of day and month in numeric dates.
 */
export function meetingDate(document: NoteDocument, order: () => DayMonthOrder): IsoDate | null {
  let partial: DateCandidate | undefined;
  for (const candidate of dateCandidates(document, order)) {
    const { date } = candidate;
    if (partial) {
      const completed = toIsoDate(partial.date, date.year);
      if (completed) return completed;
    }
    if (date.iso) return date.iso;
    if (date.year === null) partial ??= candidate;
  }
  return partial ? toIsoDate(partial.date, onlyYear(titleOf(document)) ?? lastYear(document.path)) : null;
}

function titleOf(document: NoteDocument): string {
  const heading = document.blocks.find(({ kind }) => kind === 'heading');
  return fieldText(document, 'title') ?? (heading ? blockText(document.source, heading) : '');
}
