import type { Block } from '../../markdown/block';
import type { TextEdit } from '../../text/edits';
import type { SourceText } from '../../text/sourceText';

/** The edit that takes an item out of its list, with the blank lines before it: those behind it stay between its neighbours. */
export function itemRemoval(source: SourceText, { line, end }: Block): TextEdit {
  let above = line - 1;
  while (above >= 0 && source.lineText(above).trim() === '') above--;
  return above < 0
    ? { start: source.lineStart(line), end, newText: '' }
    : { start: source.lineEnd(above), end, newText: '' };
}
