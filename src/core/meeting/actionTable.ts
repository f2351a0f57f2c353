import type { TableRow } from '../markdown/tables';
import type { Action } from '../model';
import {
  doneStatusPattern,
  dueColumnPattern,
  otherColumnPattern,
  ownerColumnPattern,
  statusColumnPattern,
  taskColumnPattern,
} from '../vocabulary/tableHeaders';
import { isNoAction, type ActionContext } from './actionItem';
import { dueDateInCell, dueDateInText } from './date/dueDate';
import { readOwners } from './owners';

/** The indexes of columns. -1 stands for a missing column. */
interface Columns {
  readonly task: number;
  readonly owner: number;
  readonly status: number;
  readonly due: number;
}

/**
 * Returns the action items in a table, one per row.
 *
 * @param rows The rows of the table. The first row is the header.
 */
export function readActionTable([header, ...rows]: readonly TableRow[], context: ActionContext): Action[] {
  const { listedNames } = context;
  const columns = findColumns(header?.cells ?? []);
  return rows.flatMap(({ cells, start, end, line }): Action[] => {
    const text = cells[columns.task] ?? '';
    if (isNoAction(text)) return [];
    const owners = columns.owner < 0 ? readOwners(text, undefined, listedNames) : readOwnerCell(cells[columns.owner]);
    const due = dueDateInCell(cells[columns.due] ?? '', context.due) ?? dueDateInText(text, context.due);
    return [{ start, end, line, text, owners, due, done: doneStatusPattern.test(cells[columns.status] ?? '') }];
  });
}

/** If no column is named for tasks, the first column without another purpose contains them. */
function findColumns(headers: readonly string[]): Columns {
  const owner = headers.findIndex(header => ownerColumnPattern.test(header));
  const status = headers.findIndex(header => statusColumnPattern.test(header));
  const due = headers.findIndex(header => dueColumnPattern.test(header));
  const named = headers.findIndex((header, index) => index !== owner && taskColumnPattern.test(header));
  const unnamed = headers.findIndex((header, index) => index !== owner && !otherColumnPattern.test(header));
  return { task: named >= 0 ? named : unnamed, owner, status, due };
}

function readOwnerCell(cell: string | undefined): string[] {
  return cell !== undefined && /\p{L}/u.test(cell) ? readOwners('', cell) : [];
}
