import { CharCode, isDigitCode, listMarkerLength, skipSpaces, trimEnd } from '../text/characters';
import type { Block, Mutable } from './block';
import { readFencedCode } from './leafBlocks';
import { contentColumn, isBareCheckbox, lastMarkerEnd, parseCheckbox } from './lineSyntax';
import type { ReaderState } from './readerState';

/** Reads a list item on the current line. Returns false if there is none. */
export function readListItem(state: ReaderState): boolean {
  const { text, start, end, indent } = state;
  const markerLength = listMarkerLength(text, start, end);
  // A check box without a bullet is an item, too.
  if (markerLength === 0 && !isBareCheckbox(text, start, end)) return false;
  const ordered = isDigitCode(text.charCodeAt(start));
  if (continuesText(state, markerLength, ordered)) return false;
  state.items.closeForItem(indent, ordered);
  const markerEnd = lastMarkerEnd(text, start + markerLength, end);
  const textStart = skipSpaces(text, markerEnd, end);
  const column =
    markerLength === 0 ? indent + 2 : contentColumn(text, { start, indent, markerEnd, textStart, lineEnd: end });
  const block = state.addBlock('item', textStart, { ordered, ...parseCheckbox(text, textStart, end) });
  state.items.add({ indent, contentColumn: column, ordered });
  if (readFencedCodeInItem(state, block, column)) return true;
  state.openBlock = block;
  state.bareItem = block.textStart >= block.textEnd ? block : null;
  return true;
}

/**
 * Tests for text that looks like an item. An item with a number interrupts text only if it is `1.` or `1)` with text.
 */
function continuesText(state: ReaderState, markerLength: number, ordered: boolean): boolean {
  const { openBlock } = state;
  if (!openBlock || state.bareItem || openBlock.kind === 'quote') return false;
  if (state.indent < state.items.contentColumn) return false;
  if (ordered && !(markerLength === 2 && state.text[state.start] === '1')) return true;
  return ordered && skipSpaces(state.text, state.start + markerLength, state.end) === state.end;
}

/** Reads a code fence next to a bullet. Such an item has no text. */
function readFencedCodeInItem(state: ReaderState, item: Mutable<Block>, column: number): boolean {
  const code = state.text.charCodeAt(item.textStart);
  if (code !== CharCode.backtick && code !== CharCode.tilde) return false;
  state.start = item.textStart;
  state.indent = column;
  if (!readFencedCode(state)) return false;
  item.textEnd = item.textStart;
  return true;
}

/** Adds the text of the current line to an item with a bullet alone on the line before. */
export function readBareItemText(state: ReaderState, item: Mutable<Block>): void {
  const { text, start: textStart, end, line: textLine } = state;
  Object.assign(item, { end, textStart, textLine, ...parseCheckbox(text, textStart, end) });
  item.textEnd = trimEnd(text, item.textStart, end);
  state.openBlock = item;
  state.bareItem = null;
}
