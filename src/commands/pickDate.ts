import * as vscode from 'vscode';
import { addDays } from '../core/dates/calendar';
import { readTypedDate } from '../core/dates/typedDate';
import type { IsoDate } from '../core/model';
import { nextMeetingDate, type Series } from '../core/series/series';
import { fullDateLabel } from '../host/dateLabels';

interface DateItem extends vscode.QuickPickItem {
  readonly date?: IsoDate;
}

/** The title of all steps of the command. */
export const newNotesTitle = (): string => vscode.l10n.t('New Hangout Notes');

/**
 * Asks for the date of the meeting. Suggests the next meeting of the series and the days of the coming week, and
 * accepts a typed date.
 */
export function pickDate(series: Series | null, today: IsoDate): Promise<IsoDate | undefined> {
  const suggestions = suggestDates(series, today);
  const quickPick = vscode.window.createQuickPick<DateItem>();
  quickPick.title = newNotesTitle();
  quickPick.placeholder = vscode.l10n.t('Select or type the date: 2015-04-17, April 17, next friday, +1w');
  quickPick.items = suggestions;
  quickPick.onDidChangeValue(typed => {
    quickPick.items = typed.trim() === '' ? suggestions : [typedItem(typed, today), ...suggestions];
  });
  return new Promise(resolve => {
    quickPick.onDidAccept(() => {
      // Users who type fast press Enter before the list has been updated.
      const date = quickPick.selectedItems[0]?.date ?? readTypedDate(quickPick.value, today);
      if (!date) return;
      resolve(date);
      quickPick.hide();
    });
    quickPick.onDidHide(() => {
      resolve(undefined);
      quickPick.dispose();
    });
    quickPick.show();
  });
}

/** Returns the date of the next meeting, then today and the next seven days. */
function suggestDates(series: Series | null, today: IsoDate): DateItem[] {
  const nextMeeting = series && nextMeetingDate(series, today);
  const days = Array.from({ length: 8 }, (_, index) => addDays(today, index)).filter(day => day !== nextMeeting);
  const dayItems = days.map(date => toItem(date, dayDescription(date, today)));
  if (!nextMeeting) return dayItems;
  const description =
    nextMeeting === today ? vscode.l10n.t('today, the next meeting') : vscode.l10n.t('the next meeting');
  return [toItem(nextMeeting, description), ...dayItems];
}

function dayDescription(date: IsoDate, today: IsoDate): string {
  if (date === today) return vscode.l10n.t('today');
  return date === addDays(today, 1) ? vscode.l10n.t('tomorrow') : '';
}

const toItem = (date: IsoDate, description: string): DateItem => ({
  label: `$(calendar) ${fullDateLabel(date)}`,
  description,
  date,
});

/** Always shown, because VS Code would hide an item whose label does not contain the typed text. */
function typedItem(typed: string, today: IsoDate): DateItem {
  const date = readTypedDate(typed, today);
  return date
    ? { ...toItem(date, vscode.l10n.t('typed: {0}', typed)), alwaysShow: true }
    : { label: `$(warning) ${vscode.l10n.t('"{0}" is not a date', typed)}`, alwaysShow: true };
}
