// Dates in the display language of VS Code.
import * as vscode from 'vscode';
import { dateParts } from '../core/dates/calendar';
import { longDate, monthName } from '../core/dates/wordStyle';
import type { IsoDate } from '../core/model';

/** Returns a date with its weekday: `Friday, April 17, 2015`. */
export const fullDateLabel = (date: IsoDate): string =>
  isEnglish() ? longDate(date) : format(date, { dateStyle: 'full' });

/** Returns a date without its weekday: `17 April 2015`. */
export function dateLabel(date: IsoDate): string {
  if (!isEnglish()) return format(date, { dateStyle: 'long' });
  const { year, month, day } = dateParts(date);
  return `${day} ${monthName(month)} ${year}`;
}

const isEnglish = (): boolean => /^en\b/.test(vscode.env.language);

const format = (date: IsoDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(vscode.env.language, { ...options, timeZone: 'UTC' }).format(new Date(date));
