import { CharCode, isBulletCode } from '../text/characters';
import type { SourceText } from '../text/sourceText';
import type { Block } from './block';
import {
  readEscapedItem,
  readFencedCode,
  readHeading,
  readHeadingUnderline,
  readHtml,
  readLinkDefinition,
  readQuote,
  readTableHead,
  readThematicBreak,
} from './leafBlocks';
import { readBareItemText, readListItem } from './listItems';
import { ReaderState } from './readerState';
import { isTableDelimiterRow } from './tables';

/**
 * Reads the blocks of a text in one pass. Every text is valid. The blocks are those of CommonMark, except where authors
 * commonly mean something else:
 *
 * - If a bullet is alone on its line, the next line is the text of the item.
 * - A bullet that is indented by two columns is nested, independent of the marker of its parent.
 * - A bullet is never indented code.
 * - `##Title` is a heading.
 *
 * @param firstLine The first line to read, 0-based. Front matter must be skipped.
 * @param endLine The line after the last one to read.
 */
export function readBlocks(source: SourceText, firstLine = 0, endLine = source.lineCount): Block[] {
  const state = new ReaderState(source);
  for (let line = firstLine; line < endLine; line = state.line + 1) {
    state.goToLine(line);
    if (state.start === state.end) state.openBlock = state.bareItem = null;
    else readLine(state);
  }
  return state.blocks;
}

/** Reads a block that starts on the current line. Returns false if there is none. */
type BlockReader = (state: ReaderState) => boolean;

const unlessIndentedCode =
  (read: BlockReader): BlockReader =>
  state =>
    !state.isIndentedCode() && read(state);

const readBareCheckbox: BlockReader = state => !state.bareItem && readListItem(state);

/** The readers to try for a line that starts with a character, in this order. */
const readersByCharacter: Readonly<Record<string, readonly BlockReader[]>> = {
  '#': [readHeading],
  '=': [readHeadingUnderline],
  '-': [readHeadingUnderline, readThematicBreak, readListItem],
  '*': [readThematicBreak, readListItem],
  '+': [readListItem],
  _: [readThematicBreak],
  '`': [unlessIndentedCode(readFencedCode)],
  '~': [unlessIndentedCode(readFencedCode)],
  '<': [unlessIndentedCode(readHtml)],
  '>': [unlessIndentedCode(readQuote)],
  '\\': [readEscapedItem],
  '[': [readLinkDefinition, readBareCheckbox],
  '|': [readTableHead],
  ...Object.fromEntries(Array.from('0123456789', digit => [digit, [readEscapedItem, readListItem]])),
};

/** The readers by character code: an array is faster than the record above. */
const readersByCode: readonly (readonly BlockReader[] | undefined)[] = Array.from(
  { length: CharCode.tilde + 1 },
  (_, code) => readersByCharacter[String.fromCharCode(code)],
);

function readLine(state: ReaderState): void {
  if (!readMarkedBlock(state)) readText(state);
}

function readMarkedBlock(state: ReaderState): boolean {
  const code = state.text.charCodeAt(state.start);
  if (code > CharCode.tilde) return isBulletCode(code) && readListItem(state);
  const readers = readersByCode[code];
  if (readers) for (const read of readers) if (read(state)) return true;
  return false;
}

/** Reads a line that starts no other block: it continues the open block, or starts a paragraph or indented code. */
function readText(state: ReaderState): void {
  const { openBlock, bareItem } = state;
  if (bareItem) return readBareItemText(state, bareItem);
  if (openBlock && (openBlock.kind !== 'quote' || state.allowsLazyContinuation)) {
    openBlock.end = state.end;
    return;
  }
  state.openBlock = null;
  if (isTableDelimiterRow(state.source, state.line + 1) && readTableHead(state)) return;
  state.items.closeForBlock(state.indent);
  const isCode = state.items.depth === 0 && state.indent > 3;
  const block = state.addBlock(isCode ? 'code' : 'paragraph', state.start);
  state.openBlock = isCode ? null : block;
}
