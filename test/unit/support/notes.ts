import { parseNote } from '../../../src/core/parse';
import type { Note } from '../../../src/core/model';
import { SourceText } from '../../../src/core/text/sourceText';

export const joinLines = (...lines: string[]): string => lines.join('\n');

export const noteOf = (text: string, path = 'harbor/meetings/note.md'): Note => parseNote(new SourceText(text), path);

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
