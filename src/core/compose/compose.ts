import { dateParts, weekdayOf } from '../dates/calendar';
import { rewriteDate } from '../dates/rewriteDate';
import { monthName } from '../dates/wordStyle';
import { weekdayName } from '../dates/wordStyle';
import { findDates } from '../dates/findDates';
import { groupBy } from '../text/groupBy';
import type { FrontMatterField, IsoDate } from '../model';
import { baseName, directoryOf, stemOf } from '../paths/paths';
import { newestDate, type PathNote, type Series } from '../series/series';
import { titleWithoutDate } from '../dates/titleWithoutDate';

/** A note that is yet to be written. */
export interface NewNote {
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  /** What the file holds at first. */
  readonly text: string;
  /** Where the person writes next, one after the other: offsets into `text`. */
  readonly stops: readonly number[];
}

/** `Friday, April 17, 2015`: how the date is written where no earlier note shows another way. */
export function longDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `${weekdayName(weekdayOf(date))}, ${monthName(month)} ${day}, ${year}`;
}

/**
 * The note of a series' meeting on `date`, or of a first meeting where there is no series: front matter with the
 * series' own layout, title and way to write dates, the agenda and the notes, in a file named as the others are.
 */
export function composeNote(date: IsoDate, series: Series | null, folder = series?.folder ?? ''): NewNote {
  const { name, models } = naming(date, series);
  const title = titleFor(date, models);
  const frontMatter = [
    '---',
    `layout: ${habit(models, 'layout')?.text ?? 'blog'}`,
    `title: ${JSON.stringify(title)}`,
    `date: ${dateFor(date, models)}`,
    '---',
  ].join('\n');
  const parts = [`${frontMatter}\n\n## Agenda\n\n- `, '\n\n## Notes\n\n- ', '\n'];
  const first = parts[0]!.length;
  const directory = series && folder === series.folder ? folderFor(date, series) : folder;
  const file = `${name ?? plainName(date, title, models)}.md`;
  return {
    path: directory === '' ? file : `${directory}/${file}`,
    text: parts.join(''),
    stops: [first, first + parts[1]!.length],
  };
}

/** How many of the newest notes tell how files are named. */
const recent = 12;

/**
 * How the series names its files, and the notes that a new one is modelled on: those named that way, newest first, so
 * that minutes and not the transcript beside them are the model. No name where the files do not tell their dates.
 */
function naming(date: IsoDate, series: Series | null): { name: string | undefined; models: readonly PathNote[] } {
  // Neither a rolling document nor a transcript is a model for a note of its own.
  const single =
    series?.notes.filter(({ note: { meetings } }) => meetings.length === 1 && meetings[0]!.topics.length > 0) ?? [];
  const byName = [...groupBy(single.slice(0, recent), one => nameOn(date, one))].filter(([name]) => name !== undefined);
  const [most] = byName.sort(([a, notes], [b, others]) => others.length - notes.length || a!.length - b!.length);
  return most ? { name: most[0], models: most[1] } : { name: undefined, models: single };
}

/** The name of a note's file, had it been of that day; undefined where it does not tell its day, or another one besides. */
function nameOn(date: IsoDate, { path, note }: PathNote): string | undefined {
  const stem = stemOf(path);
  const written = findDates(stem.replaceAll('_', '-')).find(({ iso }) => iso !== null && iso === newestDate(note));
  if (!written) return undefined;
  const otherYear = /(?<!\d)(?:19|20)\d\d/.test(stem.slice(0, written.start) + stem.slice(written.end));
  return otherYear ? undefined : rewriteDate(stem, written, date);
}

/** The field as the newest note that has it writes it. */
function habit(models: readonly PathNote[], key: string): FrontMatterField | undefined {
  for (const { note } of models) {
    const field = note.frontMatter?.fields.find(
      one => one.key === key && one.text !== null && /^[^\n]+$/.test(one.text),
    );
    if (field) return field;
  }
  return undefined;
}

function titleFor(date: IsoDate, models: readonly PathNote[]): string {
  const latest = habit(models, 'title')?.text?.trim() || models[0]?.note.meetings[0]?.title;
  if (!latest) {
    const { year, month, day } = dateParts(date);
    return `Hangout Notes - ${monthName(month)} ${day} ${year}`;
  }
  const [written] = findDates(latest);
  return written ? rewriteDate(latest, written, date) : latest;
}

function dateFor(date: IsoDate, models: readonly PathNote[]): string {
  const text = habit(models, 'date')?.text?.trim();
  const written = text === undefined ? undefined : findDates(text)[0];
  return text && written?.iso ? rewriteDate(text, written, date) : longDate(date);
}

/** The latest note's folder, the part of it that is named for the year turned into this year's. */
function folderFor(date: IsoDate, { notes }: Series): string {
  const { path, note } = notes[0]!;
  const year = newestDate(note)?.slice(0, 4);
  return directoryOf(path)
    .split('/')
    .map(part => (part === year ? date.slice(0, 4) : part))
    .join('/');
}

/** The date, and the title's words where the other files of the series have words in their names. */
function plainName(date: IsoDate, title: string, models: readonly PathNote[]): string {
  const wordy = models.some(({ path }) => /\p{L}{3,}/u.test(stemOf(path)));
  return wordy ? `${date}-${slug(title)}`.replace(/-$/, '') : date;
}

function slug(title: string): string {
  const words = titleWithoutDate(title).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** The name for one more note beside one that exists: `2015-04-17-2.md` for the second. */
export function secondPath(path: string, number: number): string {
  const directory = directoryOf(path);
  const name = `${stemOf(path)}-${number}${baseName(path).slice(stemOf(path).length)}`;
  return directory === '' ? name : `${directory}/${name}`;
}
