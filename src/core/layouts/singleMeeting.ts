import { plainText } from '../markdown/plainText';
import type { Block } from '../markdown/block';
import { blockText } from '../markdown/blockText';
import { readDayMonthOrder } from '../meeting/date/dayMonthOrder';
import { meetingDate } from '../meeting/date/meetingDate';
import { readMeeting } from '../meeting/readMeeting';
import type { NoteDocument } from '../noteDocument';
import { blockLabel } from '../outline/blockLabel';
import { stemOf } from '../paths/paths';
import { isAdministrative } from '../vocabulary/sectionKind';
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

/** The title can be among this many blocks at the start. */
const maxBlocksToTitle = 5;

/** The title in the front matter, else the first heading that is a title, else the name of the file. */
function titleOf({ source, path, frontMatter, blocks }: NoteDocument): string {
  const title = frontMatter?.fields.find(({ key }) => key === 'title')?.text?.trim();
  if (title) return plainText(title);
  const headings = blocks.slice(0, maxBlocksToTitle).filter(({ kind }) => kind === 'heading');
  const isAboveOthers = ({ level }: Block): boolean =>
    blocks.every(block => block.kind !== 'heading' || block.level > level || block === headings[0]);
  // "Attendees" and "Agenda" are not titles. "Minutes" as the first heading is, if it is above all others.
  const isTitle = (block: Block, index: number): boolean => {
    const label = blockLabel(source, block);
    return label === null || (index === 0 && (block.level === 1 || isAboveOthers(block)) && !isAdministrative(label));
  };
  const heading = headings.find(isTitle);
  return (heading && blockText(source, heading)) || stemOf(path);
}
