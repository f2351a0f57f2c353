import { columnAt, skipSpaces } from '../../text/characters';
import { SourceText } from '../../text/sourceText';
import type { TreeBlock } from '../remarkTree';
import { excerpt } from './excerpt';
import { blockAtLine } from './treeQueries';

interface Candidate {
  /** The blocks that remark found. Their lines are relative to `firstLine`. */
  readonly tree: readonly TreeBlock[];
  readonly firstLine: number;
  /** The line of an item that remark reads as code. */
  readonly itemLine: number;
}

/**
 * Tests whether code in a list only looks like list items. It is code if it does not start with the item, contains
 * lines that are not items, or items with different markers, such as the lines of a diff.
 */
export function looksLikeCode(source: SourceText, { tree, firstLine, itemLine }: Candidate): boolean {
  const code = blockAtLine(tree, itemLine - firstLine);
  if (code?.kind !== 'code') return false;
  if (itemLine - firstLine !== code.line) return true;
  const text = excerpt(source, { firstLine: firstLine + code.line, lastLine: firstLine + code.lastLine });
  const markers = new Set(outermostLines(text).map(markerOf));
  return markers.size > 1 || markers.has(null);
}

/** Returns the lines that are not indented further than the first one, without empty lines. */
function outermostLines(text: string): string[] {
  const source = new SourceText(text);
  const lines = Array.from({ length: source.lineCount }, (_, line) => source.lineText(line));
  const written = lines.filter(line => line.trim() !== '');
  const columns = written.map(line => columnAt(line, 0, skipSpaces(line, 0, line.length)));
  return written.filter((_, index) => columns[index]! <= columns[0]!);
}

/** Returns the marker of a list item, `1.` for all numbers. Null for a line that is not a list item. */
function markerOf(line: string): string | null {
  const [, bullet, number] = /^\s*(?:([-*+])|(\d+[.)]))(?:\s|$)/.exec(line) ?? [];
  return bullet ?? (number === undefined ? null : '1.');
}
