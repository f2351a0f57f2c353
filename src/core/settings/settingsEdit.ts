import { applyEdits, format, modify, type FormattingOptions } from 'jsonc-parser';
import type { TextEdit } from '../text/edits';
import { l10n, type Message } from '../text/message';
import { readSettingsFile } from './settingsFile';

/**
 * Returns the edits that add a schema to the text of a settings file. It is added before the other schemas, because the
 * first pattern that matches a note takes precedence. The rest of the text does not change. If the schema cannot be
 * added, `reason` says why in one sentence.
 *
 * @param glob The pattern for the notes.
 * @param schema The path of the schema, relative to the settings file.
 */
export function addSchema(
  text: string,
  glob: string,
  schema: string,
): { readonly edits: readonly TextEdit[] } | { readonly reason: Message } {
  const settings = readSettingsFile(text);
  if ('reason' in settings) return settings;
  if (settings.schemas && Object.hasOwn(settings.schemas, glob))
    return { reason: l10n.t('It already has a schema for "{0}".', glob) };
  const edits = modify(text, ['schemas', glob], schema, settings.schemas ? { getInsertionIndex: () => 0 } : {});
  return {
    edits: edits.map(({ offset, length, content }) =>
      formatEdit(text, { start: offset, end: offset + length, newText: content }),
    ),
  };
}

/**
 * Formats the new text of an edit like the rest of the file. The library's own formatting would change the whole line
 * that the edit is in.
 */
function formatEdit(text: string, { start, end, newText }: TextEdit): TextEdit {
  const newEnd = start + newText.length;
  const edited = text.slice(0, start) + newText + text.slice(end);
  const edits = format(edited, rangeToFormat(text, { start, end, newText }), formattingOptions(text)).filter(
    ({ offset }) => offset >= start,
  );
  const formattedEnd = Math.max(newEnd, ...edits.map(({ offset, length }) => offset + length));
  const formatted = applyEdits(
    edited.slice(start, formattedEnd),
    edits.map(edit => ({ ...edit, offset: edit.offset - start })),
  );
  return { start, end: end + formattedEnd - newEnd, newText: formatted };
}

/** The new text with the characters before and after it. Half of a CRLF after it is not included. */
const rangeToFormat = (text: string, { start, end, newText }: TextEdit): { offset: number; length: number } => ({
  offset: start - 1,
  length: newText.length + (text[end] === '\r' ? 1 : 2),
});

const formattingOptions = (text: string): FormattingOptions => ({
  insertSpaces: !/\n\t/.test(text),
  tabSize: /^[^\n]*\n {4}"/.test(text) ? 4 : 2,
  eol: text.includes('\r\n') ? '\r\n' : '\n',
});
