import * as vscode from 'vscode';
import { isoDate } from '../core/dates/calendar';
import type { IsoDate } from '../core/model';
import { UserError } from '../host/errors';

/** The arguments of `hangoutNotes.new`. The command asks the user for what is missing. */
export interface NewNotesArguments {
  readonly date?: IsoDate;
  /** The name or the folder of a series. */
  readonly series?: string;
  readonly folder?: vscode.Uri;
  /** Reserved: nothing is carried over from the last notes yet. */
  readonly carryOver?: boolean;
  /** False if the note is not opened. The default is true. */
  readonly open?: boolean;
}

/** Checks the arguments of a call. Ignores values of a wrong type, but throws a `UserError` for an invalid date. */
export function readNewNotesArguments(value: unknown): NewNotesArguments {
  // The Explorer's menus pass the URI of the selected file.
  if (typeof value !== 'object' || value === null || value instanceof vscode.Uri) return {};
  const { date, series, folder, carryOver, open } = value as Record<string, unknown>;
  if (date !== undefined && !isIsoDate(date))
    throw new UserError(vscode.l10n.t('{0} is not a valid date in the form YYYY-MM-DD.', JSON.stringify(date)));
  return {
    ...(isIsoDate(date) && { date }),
    ...(typeof series === 'string' && { series }),
    ...(folder instanceof vscode.Uri && { folder }),
    ...(typeof carryOver === 'boolean' && { carryOver }),
    ...(typeof open === 'boolean' && { open }),
  };
}

function isIsoDate(value: unknown): value is IsoDate {
  const match = typeof value === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  return Boolean(match && isoDate(Number(match[1]), Number(match[2]), Number(match[3])));
}
