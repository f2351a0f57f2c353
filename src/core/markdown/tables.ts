import type { LocatedSpan } from '../model';
import type { SourceText } from '../text/sourceText';
import type { Block } from './block';
import { plainText } from './plainText';

/** A row of a table. */
export interface TableRow extends LocatedSpan {
  /** The plain text of each cell, followed by an empty string. */
  readonly cells: readonly string[];
}

/** Limits for tables that people write by hand. The rest of a larger table is ignored. */
const maxRows = 1000;
const maxCells = 50;
const maxCellLength = 500;

/** The maximum length of the second line of a table. */
const maxDelimiterRowLength = 1000;

/** A character that can be the first one of a table's second line: space, `-`, `:` or `|`. */
const isDelimiterRowStart = (code: number): boolean => code === 0x20 || code === 0x2d || code === 0x3a || code === 0x7c;

/** Tests whether a line is the second line of a table: `| --- | :-: |`. Lines are 0-based. */
export function isTableDelimiterRow(source: SourceText, line: number): boolean {
  if (line >= source.lineCount) return false;
  const start = source.lineStart(line);
  const end = source.lineEnd(line);
  if (end - start > maxDelimiterRowLength || end - start < 3) return false;
  // Rejects most lines before a string is created.
  if (!isDelimiterRowStart(source.text.charCodeAt(start))) return false;
  const text = source.text.slice(start, end);
  if (!text.includes('|')) return false;
  const cells = text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return cells.every(cell => /^\s*:?-+:?\s*$/.test(cell));
}

/** Returns the rows of a table without its second line. The first row is the header. */
export function readTable(source: SourceText, block: Block): TableRow[] {
  const rows: TableRow[] = [];
  const lastLine = Math.min(source.lineAt(block.end), block.line + maxRows);
  for (let line = block.line; line <= lastLine; line++) {
    if (line === block.line + 1) continue;
    rows.push({
      start: source.lineStart(line),
      end: source.lineEnd(line),
      line,
      cells: splitCells(source.lineText(line)),
    });
  }
  return rows;
}

/** A cell with the `|` after it. A `|` that is escaped or in inline code does not end a cell. */
const cellPattern = /(?:\\.|`[^`]*`|[^|\\`]|[\\`])*(?:\||$)/g;

function splitCells(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return (inner.match(cellPattern) ?? []).slice(0, maxCells).map(cellText);
}

function cellText(cell: string): string {
  const markdown = cell.replace(/\|$/, '').replace(/<br\s*\/?>/gi, ' ');
  return plainText(markdown.trim(), maxCellLength);
}
