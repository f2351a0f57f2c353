import type { Block } from '../markdown/block';
import { blockText } from '../markdown/blockText';
import { blockLabel } from '../outline/blockLabel';
import { meetingDate } from '../meeting/meetingDate';
import { readMeeting } from '../meeting/readMeeting';
import { stemOf } from '../paths/paths';
import { plainText } from '../markdown/plainText';
import { isAdministrative } from '../vocabulary/sectionKind';
import type { NoteDocument } from '../noteDocument';
import type { Layout } from './layout';

/** The ordinary file: one meeting. */
export const singleMeeting: Layout = {
  name: 'single',
  read: document => [
    readMeeting(document, document.blocks, {
      date: meetingDate(document),
      title: titleOf(document),
      place: { start: 0, end: document.source.text.length, line: 0 },
    }),
  ],
};

/** The front matter's title, else the first heading, else the file's name. */
export function titleOf({ source, path, frontMatter, blocks }: NoteDocument): string {
  const written = frontMatter?.fields.find(({ key }) => key === 'title')?.text?.trim();
  if (written) return plainText(written);
  const headings = blocks.slice(0, 5).filter(({ kind }) => kind === 'heading');
  // "Attendees" or "Agenda" is no title; "Minutes" at the top of all may be.
  const isTitle = (block: Block, index: number): boolean => {
    const label = blockLabel(source, block);
    return label === null || (index === 0 && block.level === 1 && !isAdministrative(label));
  };
  const heading = headings.find(isTitle);
  return (heading && blockText(source, heading)) || stemOf(path);
}
