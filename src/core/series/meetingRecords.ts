import { monthNumber } from '../dates/wordLookup';
import { dateInPath } from '../paths/pathDates';
import { directoryOf, stemOf } from '../paths/paths';
import { foldedWords } from '../text/foldCase';
import { groupBy } from '../text/groupBy';
import { isInvitationName, isMinutesName, isTranscriptName, mentionsMeeting } from '../vocabulary/meetingWords';

/** What the path of a file reveals about it. */
interface NamedFile {
  readonly path: string;
  /** Whether the file was written before the meeting, contains its transcript, or is its record. */
  readonly kind: 'agenda' | 'transcript' | 'record';
  /** The folder without parts such as "agendas" and "2024". */
  readonly group: string;
}

/**
 * Finds agendas and transcripts whose meeting has its record in another file: `06-24-agenda.md` next to
 * `06-24-minutes.md`, or `agendas/2024-06-24.md` for `minutes/2024-06-24.md`. A file with several possible records is
 * left out.
 *
 * @param paths The files, relative to the opened folder, with forward slashes. Only their paths are considered.
 * @returns The path of the record by the path of the agenda or transcript.
 */
export function meetingRecords(paths: readonly string[]): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  const files = paths.map(describe);
  // Dates are read only where there is an agenda or a transcript: in most archives, nowhere.
  const groups = new Set(files.filter(({ kind }) => kind !== 'record').map(({ group }) => group));
  const candidates = files.filter(({ group }) => groups.has(group));
  for (const meeting of groupBy(candidates, file => `${file.group}\n${occasionOf(file) ?? file.path}`).values()) {
    if (meeting.length < 2) continue;
    for (const file of meeting.filter(({ kind }) => kind !== 'record')) {
      const [record, ...others] = meeting.filter(other => other.kind === 'record' && includesWords(other, file));
      if (record && others.length === 0) records.set(file.path, record.path);
    }
  }
  return records;
}

function describe(path: string): NamedFile {
  const folder = directoryOf(path);
  const group = folder.split('/').filter(part => !isKindOrDate(part));
  return { path, kind: kindOf(stemOf(path)) ?? kindOf(folder) ?? 'record', group: group.join('/') };
}

/** The day or the numbers by which the files of a meeting are found. */
const occasionOf = ({ path }: NamedFile): string | undefined =>
  dateInPath(path) ?? stemOf(path).match(/\d+/g)?.map(Number).join('-');

/** Tests whether the name of the record contains the words of the other file's name. */
function includesWords(record: NamedFile, file: NamedFile): boolean {
  const words = new Set(ownWords(record));
  return ownWords(file).every(word => words.has(word));
}

/** The words in a file name that are neither in its folder nor about its kind. */
function ownWords({ path, group }: NamedFile): string[] {
  const folderWords = new Set(foldedWords(group.replace(/[-_/]/g, ' ')));
  return wordsOf(stemOf(path)).filter(word => !isKindWord(word) && !folderWords.has(word));
}

const wordsOf = (name: string): string[] => foldedWords(name.replace(/[-_]/g, ' ').replace(/\d+\p{L}{0,2}/gu, ' '));

function kindOf(name: string): NamedFile['kind'] | null {
  const words = wordsOf(name).join(' ');
  if (isTranscriptName(words)) return 'transcript';
  if (isMinutesName(words)) return 'record';
  return isInvitationName(words) ? 'agenda' : null;
}

/** Folders such as "agendas", "minutes", "archive", "2024" and "06-june". */
const isKindOrDate = (part: string): boolean => wordsOf(part).every(isKindWord);

const isKindWord = (word: string): boolean =>
  isInvitationName(word) ||
  isMinutesName(word) ||
  isTranscriptName(word) ||
  mentionsMeeting(word) ||
  monthNumber(word) !== undefined ||
  /^(?:archives?|archived|old|past|raw|logs?)$/.test(word);
