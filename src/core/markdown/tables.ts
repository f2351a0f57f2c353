import type { Block } from './blocks';
import type { LocatedSpan } from '../model';
import { plainText } from './plainText';
import type { SourceText } from '../text/sourceText';

/** One row of a table at its place; `cells` are plain text. */
export interface TableRow extends LocatedSpan {
  readonly cells: readonly string[];
}

/** More is no table that a person keeps by hand. */
const mostRows = 1000;
const mostCells = 50;
const longestCell = 500;

/** A table's rows, the head first, the line of dashes under it left out. A `|` that is escaped or in code divides no cells. */
export function readTable(source: SourceText, block: Block): TableRow[] {
  const rows: TableRow[] = [];
  const last = Math.min(source.lineAt(block.end), block.line + mostRows);
  for (let line = block.line; line <= last; line++) {
    if (line === block.line + 1) continue;
    rows.push({
      start: source.lineStart(line),
      end: source.lineEnd(line),
      line,
      cells: cellsOf(source.lineText(line)),
    });
  }
  return rows;
}

function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return (inner.match(/(?:\\.|`[^`]*`|[^|\\`]|[\\`])*(?:\||$)/g) ?? []).slice(0, mostCells).map(cell =>
    plainText(
      cell
        .replace(/\|$/, '')
        .replace(/<br\s*\/?>/gi, ' ')
        .trim(),
      longestCell,
    ),
  );
}
