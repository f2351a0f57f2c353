import * as vscode from 'vscode';
import { addDays } from '../core/dates/calendar';
import { longDate } from '../core/dates/wordStyle';
import type { IsoDate } from '../core/model';
import { nextMeetingDate, type Series } from '../core/series/series';
import { readTypedDate } from '../core/dates/typedDate';

interface DateItem extends vscode.QuickPickItem {
  readonly date?: IsoDate;
}

/** Asks for the day of the meeting: proposes the series' next one and the days to come, and takes one typed. */
export function pickDate(series: Series | null, today: IsoDate): Promise<IsoDate | undefined> {
  const proposed = proposals(series, today);
  const input = vscode.window.createQuickPick<DateItem>();
  input.title = 'New Hangout Notes';
  input.placeholder = 'The day of the meeting: pick one or type it (2015-04-17, April 17, next friday, +1w)';
  input.items = proposed;
  input.onDidChangeValue(typed => {
    input.items = typed.trim() === '' ? proposed : [typedItem(typed, today), ...proposed];
  });
  return new Promise(resolve => {
    input.onDidAccept(() => {
      // Who types fast accepts before the list has followed.
      const date = input.selectedItems[0]?.date ?? readTypedDate(input.value, today);
      if (!date) return;
      resolve(date);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

/** The day the series meets next, then today and the days up to a week from it. */
function proposals(series: Series | null, today: IsoDate): DateItem[] {
  const next = series && nextMeetingDate(series, today);
  const days = Array.from({ length: 8 }, (_, index) => addDays(today, index)).filter(day => day !== next);
  const described = days.map((date): DateItem =>
    toItem(date, date === today ? 'today' : date === addDays(today, 1) ? 'tomorrow' : ''),
  );
  return next
    ? [toItem(next, next === today ? 'today, the next meeting' : 'the next meeting'), ...described]
    : described;
}

const toItem = (date: IsoDate, description: string): DateItem => ({
  label: `$(calendar) ${longDate(date)}`,
  description,
  date,
});

function typedItem(typed: string, today: IsoDate): DateItem {
  const date = readTypedDate(typed, today);
  if (!date) return { label: `$(warning) “${typed}” is not a date yet`, alwaysShow: true };
  return { ...toItem(date, `typed: ${typed}`), alwaysShow: true };
}
