import { blockText } from '../blockText';
import { meetingDate } from '../meetingDate';
import { readMeeting } from '../meeting';
import { stemOf } from '../paths';
import { plainText } from '../plainText';
import type { Layout, NoteDocument } from './layout';

/** The ordinary file: one meeting. */
export const singleMeeting: Layout = {
  name: 'single',
  read: document => [readMeeting(document.source, document.blocks, {
    date: meetingDate(document),
    title: titleOf(document),
    place: { start: 0, end: document.source.text.length, line: 0 },
  })],
};

/** The front matter's title, else the first heading, else the file's name. */
export function titleOf({ source, path, frontMatter, blocks }: NoteDocument): string {
  const written = frontMatter?.fields.find(({ key }) => key === 'title')?.text?.trim();
  if (written) return plainText(written);
  const heading = blocks.slice(0, 5).find(({ kind }) => kind === 'heading');
  return (heading && blockText(source, heading)) || stemOf(path);
}
