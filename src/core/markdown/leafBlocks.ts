import { CharCode, isDigitCode, isThematicBreak, runLength, skipSpaces, trimEnd } from '../text/characters';
import { lastFenceLine, openingFenceLength } from './fences';
import { findHtmlBlock } from './htmlBlocks';
import {
  allowsLazyContinuation,
  escapedMarkerLength,
  headingTextEnd,
  isLinkDefinition,
  parseHeadingMarker,
} from './lineSyntax';
import type { ReaderState } from './readerState';
import { isTableDelimiterRow } from './tables';

/*
 * Each function reads one kind of block. It returns false, and leaves the state unchanged except for closed list items,
 * if the current line does not start such a block.
 */

export function readHeading(state: ReaderState): boolean {
  const { level, hasSpace } = parseHeadingMarker(state.text, state.start, state.end);
  if (level === 0 || (state.openBlock && !hasSpace) || state.isIndentedCode()) return false;
  state.items.closeForBlock(state.indent);
  const textStart = skipSpaces(state.text, state.start + level, state.end);
  const block = state.addBlock('heading', textStart, { level });
  block.textEnd = headingTextEnd(state.text, block.textStart, block.textEnd);
  return true;
}

/** Makes the paragraph above a line of `=`, or of at least two `-`, a heading. */
export function readHeadingUnderline(state: ReaderState): boolean {
  const { text, start, end, openBlock } = state;
  if (openBlock?.kind !== 'paragraph' || state.indent > 3 || openBlock.depth > 0) return false;
  const code = text.charCodeAt(start);
  const length = runLength(text, start, end, code);
  if (trimEnd(text, start, end) > start + length || (code === CharCode.minus && length < 2)) return false;
  Object.assign(openBlock, { kind: 'heading', level: code === CharCode.equals ? 1 : 2, end });
  state.items.closeAll();
  state.openBlock = null;
  return true;
}

export function readThematicBreak(state: ReaderState): boolean {
  if (!isThematicBreak(state.text, state.start, state.end)) return false;
  state.items.closeForBlock(state.indent);
  state.addBlock('break', state.start);
  return true;
}

export function readFencedCode(state: ReaderState): boolean {
  const code = state.text.charCodeAt(state.start);
  const length = openingFenceLength(state.text, state.start, state.end, code);
  if (length === 0) return false;
  state.items.closeForBlock(state.indent);
  const block = state.addBlock('code', state.start);
  const { contentColumn: minColumn } = state.items;
  state.line = lastFenceLine(state.source, state.line, { code, length, minColumn });
  block.end = state.source.lineEnd(state.line);
  return true;
}

export function readHtml(state: ReaderState): boolean {
  const { source, line, start, openBlock } = state;
  const minColumn = state.items.contentColumnAt(state.indent);
  const html = findHtmlBlock(source, { line, start, minColumn, followsText: openBlock !== null });
  if (!html) return false;
  state.items.closeForBlock(state.indent);
  if (html.details === 'opens') state.isInDetails = true;
  const block = state.addBlock('html', start);
  state.line = html.lastLine;
  block.end = source.lineEnd(html.lastLine);
  if (html.details === 'closes') state.isInDetails = false;
  return true;
}

export function readQuote(state: ReaderState): boolean {
  state.items.closeForBlock(state.indent);
  const { openBlock } = state;
  if (openBlock?.kind === 'quote' && openBlock.depth === state.items.depth) openBlock.end = state.end;
  else state.openBlock = state.addBlock('quote', state.start);
  state.allowsLazyContinuation = allowsLazyContinuation(state.text, state.start, state.end);
  return true;
}

/** Reads a list item with an escaped marker: `\- Name`, `1\. Topic`. */
export function readEscapedItem(state: ReaderState): boolean {
  const length = escapedMarkerLength(state.text, state.start, state.end);
  if (length === 0) return false;
  state.items.closeAll();
  const ordered = isDigitCode(state.text.charCodeAt(state.start));
  state.openBlock = state.addBlock('escaped', state.start + length, { ordered });
  return true;
}

export function readLinkDefinition(state: ReaderState): boolean {
  if (state.openBlock || !isLinkDefinition(state.text, state.start, state.end)) return false;
  state.items.closeForBlock(state.indent);
  state.addBlock('definition', state.start);
  return true;
}

export function readTableHead(state: ReaderState): boolean {
  if (state.openBlock || !isTableDelimiterRow(state.source, state.line + 1)) return false;
  state.items.closeForBlock(state.indent);
  const block = state.addBlock('table', state.start);
  state.line++;
  block.end = state.source.lineEnd(state.line);
  // The rows of a table continue it like the lines of a paragraph.
  state.openBlock = block;
  return true;
}
