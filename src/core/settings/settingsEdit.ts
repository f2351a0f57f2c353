import { applyEdits, format, modify, type FormattingOptions } from 'jsonc-parser';
import type { TextEdit } from '../text/edits';
import { readSettingsFile } from './settingsFile';

/**
 * The edit that makes a settings file name a schema for the notes that a pattern takes, before its other patterns: the
 * first that takes a note counts. All else stays as it is written; `reason` says in a sentence why nothing is changed.
 *
 * @param schema The schema's file, relative to the settings file.
 */
export function nameSchema(
  text: string,
  glob: string,
  schema: string,
): { readonly edits: readonly TextEdit[] } | { readonly reason: string } {
  const settings = readSettingsFile(text);
  if ('reason' in settings) return settings;
  if (settings.schemas && Object.hasOwn(settings.schemas, glob))
    return { reason: `It names a schema for “${glob}” already.` };
  const edits = modify(text, ['schemas', glob], schema, settings.schemas ? { getInsertionIndex: () => 0 } : {});
  return {
    edits: edits.map(({ offset, length, content }) =>
      formatted(text, { start: offset, end: offset + length, newText: content }),
    ),
  };
}

/** The edit with its text laid out as the file is. The library would lay out the whole line, and so what others wrote on it. */
function formatted(text: string, { start, end, newText }: TextEdit): TextEdit {
  const after = text.slice(0, start) + newText + text.slice(end);
  // From the character before on; to the one behind, but for the first half of a line end.
  const range = { offset: start - 1, length: newText.length + (text[end] === '\r' ? 1 : 2) };
  const edits = format(after, range, formattingOf(text)).filter(({ offset }) => offset >= start);
  const until = Math.max(start + newText.length, ...edits.map(({ offset, length }) => offset + length));
  const laidOut = applyEdits(
    after.slice(start, until),
    edits.map(edit => ({ ...edit, offset: edit.offset - start })),
  );
  return { start, end: end + until - (start + newText.length), newText: laidOut };
}

const formattingOf = (text: string): FormattingOptions => ({
  insertSpaces: !/\n\t/.test(text),
  tabSize: /^[^\n]*\n {4}"/.test(text) ? 4 : 2,
  eol: text.includes('\r\n') ? '\r\n' : '\n',
});
