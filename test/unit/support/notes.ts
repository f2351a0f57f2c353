import { parseNote } from '../../../src/core/parse';
import type { Topic, Meeting, Note } from '../../../src/core/model';
import { SourceText } from '../../../src/core/text/sourceText';

export const joinLines = (...lines: string[]): string => lines.join('\n');

export const noteOf = (text: string, path = 'harbor/meetings/note.md'): Note => parseNote(new SourceText(text), path);

/** Returns the only meeting of a note. */
export function meetingOf(text: string, path?: string): Meeting {
  const { meetings } = noteOf(text, path);
  if (meetings.length !== 1) throw new Error(`${meetings.length} meetings in:\n${text}`);
  return meetings[0]!;
}

/** Returns a tree of items as indented lines. */
export const treeOf = (items: readonly Topic[], depth = 0): string[] =>
  items.flatMap(({ title, children }) => ['  '.repeat(depth) + title, ...treeOf(children, depth + 1)]);

/** Reads a text in which one span is marked as «…». Returns the text without the marks, and the span. */
export function readMarkedSpan(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  return { text: text.replace(/[«»]/g, ''), start, end };
}

/** Marks spans in a text as «…». They must not overlap. */
export function markSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (marked, { start, end }) => `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`,
      text,
    );
}
