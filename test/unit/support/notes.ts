import { parseNote } from '../../../src/core/parse';
import type { Item, Meeting, Note } from '../../../src/core/model';
import { SourceText } from '../../../src/core/text/sourceText';

export const joinLines = (...lines: string[]): string => lines.join('\n');

export const noteOf = (text: string, path = 'harbor/meetings/note.md'): Note => parseNote(new SourceText(text), path);

/** The only meeting of a note. */
export function meetingOf(text: string, path?: string): Meeting {
  const { meetings } = noteOf(text, path);
  if (meetings.length !== 1) throw new Error(`${meetings.length} meetings in:\n${text}`);
  return meetings[0]!;
}

/** A tree of items as indented lines. */
export const treeOf = (items: readonly Item[], depth = 0): string[] =>
  items.flatMap(({ title, children }) => ['  '.repeat(depth) + title, ...treeOf(children, depth + 1)]);

/** A text with one stretch drawn as «…»: the text without the marks, and the stretch. */
export function readMarkedSpan(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  return { text: text.replace(/[«»]/g, ''), start, end };
}

/** Draws stretches into a text, none overlapping. */
export function markSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end }) => `${all.slice(0, start)}«${all.slice(start, end)}»${all.slice(end)}`, text);
}
