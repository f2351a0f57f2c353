import { dateParts } from '../dates/calendar';
import { findDates } from '../dates/findDates';
import { rewriteDate } from '../dates/rewriteDate';
import { titleWithoutDate } from '../dates/titleWithoutDate';
import { longDate, monthName } from '../dates/wordStyle';
import type { FrontMatterField, IsoDate } from '../model';
import { datesInFileName } from '../paths/pathDates';
import { baseName, directoryOf, stemOf } from '../paths/paths';
import { newestDate, type PathNote, type Series } from '../series/series';
import { groupBy } from '../text/groupBy';

/** A note that does not exist yet. */
export interface NewNote {
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The offsets in `text` where a person continues to write, in order. */
  readonly cursorOffsets: readonly number[];
}

/**
 * Creates a note for a meeting, with an empty agenda and empty notes. The layout, the title, the form of the date and
 * the file name are like those of the series.
 *
 * @param series Null for a meeting without a series. Default values are used then.
 */
export function composeNote(date: IsoDate, series: Series | null, folder = series?.folder ?? ''): NewNote {
  const { name, models } = chooseModels(date, series);
  const title = titleFor(date, models);
  const frontMatter = [
    '---',
    `layout: ${newestField(models, 'layout')?.text ?? 'blog'}`,
    `title: ${JSON.stringify(title)}`,
    `date: ${dateTextFor(date, models)}`,
    '---',
  ].join('\n');
  const throughAgenda = `${frontMatter}\n\n## Agenda\n\n- `;
  const throughNotes = `${throughAgenda}\n\n## Notes\n\n- `;
  const directory = series && folder === series.folder ? directoryFor(date, series) : folder;
  const file = `${name ?? defaultName(date, title, models)}.md`;
  return {
    path: joinPath(directory, file),
    text: `${throughNotes}\n`,
    cursorOffsets: [throughAgenda.length, throughNotes.length],
  };
}

/** The maximum number of the newest notes that a new file name is modeled on. */
const maxRecentNotes = 12;

interface Models {
  /** The file name of the new note without extension. Undefined if the series has no dates in its file names. */
  readonly name: string | undefined;
  /** Notes that the new note should be like, newest first. */
  readonly models: readonly PathNote[];
}

/**
 * Chooses the notes whose file names have the most frequent form, so that the new note is like the minutes of a series
 * and not like the transcripts next to them. Rolling documents and notes without topics are left out.
 */
function chooseModels(date: IsoDate, series: Series | null): Models {
  const candidates =
    series?.notes.filter(({ note: { meetings } }) => meetings.length === 1 && meetings[0]!.topics.length > 0) ?? [];
  const notesByName = groupBy(candidates.slice(0, maxRecentNotes), note => nameOn(date, note));
  const [mostFrequent] = [...notesByName]
    .flatMap(([name, models]) => (name === undefined ? [] : [{ name, models }]))
    .sort((a, b) => b.models.length - a.models.length || a.name.length - b.name.length);
  return mostFrequent ?? { name: undefined, models: candidates };
}

/**
 * Returns the file name, without extension, that a note would have if its meeting were on another date. Undefined if
 * the name does not contain the date of the meeting, or contains another year too.
 */
function nameOn(date: IsoDate, { path, note }: PathNote): string | undefined {
  const stem = stemOf(path);
  const meetingDate = newestDate(note);
  const dates = datesInFileName(path);
  const dateInName = dates.find(({ iso }) => iso !== null && iso === meetingDate);
  if (!dateInName) return undefined;
  const otherText = stem.slice(0, dateInName.start) + stem.slice(dateInName.end);
  return /(?<!\d)(?:19|20)\d\d/.test(otherText) ? undefined : rewriteDate(stem, dateInName, date);
}

/** Returns a field of the newest note whose value for it is a single line. */
function newestField(models: readonly PathNote[], key: string): FrontMatterField | undefined {
  for (const { note } of models) {
    const field = note.frontMatter?.fields.find(
      candidate => candidate.key === key && candidate.text !== null && /^[^\n]+$/.test(candidate.text),
    );
    if (field) return field;
  }
  return undefined;
}

function titleFor(date: IsoDate, models: readonly PathNote[]): string {
  const newestTitle = newestField(models, 'title')?.text?.trim() || models[0]?.note.meetings[0]?.title;
  if (!newestTitle) {
    const { year, month, day } = dateParts(date);
    return `Hangout Notes - ${monthName(month)} ${day} ${year}`;
  }
  const [dateInTitle] = findDates(newestTitle);
  return dateInTitle ? rewriteDate(newestTitle, dateInTitle, date) : newestTitle;
}

function dateTextFor(date: IsoDate, models: readonly PathNote[]): string {
  const text = newestField(models, 'date')?.text?.trim() ?? '';
  const [newestDateInText] = findDates(text);
  return newestDateInText?.iso ? rewriteDate(text, newestDateInText, date) : longDate(date);
}

/** Returns the folder of the newest note, with its year changed to that of the date. */
function directoryFor(date: IsoDate, { notes }: Series): string {
  const { path, note } = notes[0]!;
  const newestYear = newestDate(note)?.slice(0, 4);
  return directoryOf(path)
    .split('/')
    .map(part => (part === newestYear ? date.slice(0, 4) : part))
    .join('/');
}

/** Returns the date, followed by the words of the title if other file names of the series contain words. */
function defaultName(date: IsoDate, title: string, models: readonly PathNote[]): string {
  const hasWords = models.some(({ path }) => /\p{L}{3,}/u.test(stemOf(path)));
  return hasWords ? `${date}-${slugOf(title)}`.replace(/-$/, '') : date;
}

function slugOf(title: string): string {
  const words = titleWithoutDate(title).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** Returns a path with a number, for a note whose path exists already: `2015-04-17-2.md` for `2015-04-17.md` and 2. */
export function numberedPath(path: string, number: number): string {
  const stem = stemOf(path);
  const extension = baseName(path).slice(stem.length);
  return joinPath(directoryOf(path), `${stem}-${number}${extension}`);
}

const joinPath = (directory: string, name: string): string => (directory === '' ? name : `${directory}/${name}`);
