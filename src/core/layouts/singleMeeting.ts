import { meetingTitle } from '../decide/meetingTitle';
import { plainText } from '../markdown/plainText';
import { readDayMonthOrder } from '../meeting/date/dayMonthOrder';
import { meetingDate } from '../meeting/date/meetingDate';
import { readMeeting } from '../meeting/readMeeting';
import { fieldText, type NoteDocument } from '../noteDocument';
import { evidenceOf } from './evidence';
import type { Layout } from './layout';

/** The most common layout: one file for one meeting. */
export const singleMeeting: Layout = {
  name: 'single',
  read: document => [
    readMeeting(document, document.blocks, {
      date: meetingDate(document, () => readDayMonthOrder(document)),
      title: titleOf(document),
      place: { start: 0, end: document.source.text.length, line: 0 },
    }),
  ],
};

/** The title in the front matter, else the one in the text or the path. */
function titleOf(document: NoteDocument): string {
  const title = fieldText(document, 'title')?.trim();
  return title ? plainText(title) : meetingTitle(evidenceOf(document).units, document.path);
}
