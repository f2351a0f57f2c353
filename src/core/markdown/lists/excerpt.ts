import { applyEdits, type TextEdit } from '../../text/edits';
import type { SourceText } from '../../text/sourceText';

interface Lines {
  /** The 0-based first and last line. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Edits within these lines, with offsets into the whole text. */
  readonly edits?: readonly TextEdit[] | undefined;
}

/** Returns some lines of a text after the edits. All line breaks are line feeds. */
export function excerpt(source: SourceText, { firstLine, lastLine, edits = [] }: Lines): string {
  const start = source.lineStart(firstLine);
  const localEdits = edits.map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(source.text.slice(start, source.lineEnd(lastLine)), localEdits).replace(/\r\n?/g, '\n');
}
