import type { Block } from '../../markdown/block';
import type { TextEdit } from '../../text/edits';
import type { SourceText } from '../../text/sourceText';

/**
 * Returns the edit that removes an item from its list. It also removes the blank lines before the item; the blank lines
 * after it then separate its neighbors.
 */
export function itemRemoval(source: SourceText, { line, end }: Block): TextEdit {
  let above = line - 1;
  while (above >= 0 && source.lineText(above).trim() === '') above--;
  return above < 0
    ? { start: source.lineStart(line), end, newText: '' }
    : { start: source.lineEnd(above), end, newText: '' };
}
