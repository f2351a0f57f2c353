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
  /** The key that all files of a meeting share: the folder without parts such as "agendas", and the day or number. */
  readonly meeting: string;
  /** The other words in the file name. */
  readonly words: readonly string[];
}

/**
 * Finds agendas and transcripts whose meeting has its record in another file: `06-24-agenda.md` next to
 * `06-24-minutes.md`, or `agendas/2024-06-24.md` for `minutes/2024-06-24.md`. A file with several possible records is
 * left out.
 *
 * @param paths The files with meetings, relative to the opened folder, with forward slashes.
 * @returns The path of the record by the path of the agenda or transcript.
 */
export function meetingRecords(paths: readonly string[]): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  const files = paths.flatMap(path => describe(path) ?? []);
  for (const group of groupBy(files, ({ meeting }) => meeting).values()) {
    if (group.length < 2) continue;
    const candidates = group.filter(({ kind }) => kind === 'record');
    for (const file of group.filter(({ kind }) => kind !== 'record')) {
      const [record, ...others] = candidates.filter(({ words }) => file.words.every(word => words.includes(word)));
      if (record && others.length === 0) records.set(file.path, record.path);
    }
  }
  return records;
}

/** Null without a day or a number, by which the files of a meeting are found. */
function describe(path: string): NamedFile | null {
  const [folder, stem] = [directoryOf(path), stemOf(path)];
  const occasion = dateInPath(path) ?? stem.match(/\d+/g)?.map(Number).join('-');
  if (occasion === undefined) return null;
  const base = folder.split('/').filter(part => !isKindOrDate(part));
  const folderWords = new Set(foldedWords(base.join(' ').replace(/[-_]/g, ' ')));
  const words = wordsOf(stem).filter(word => !isKindWord(word) && !folderWords.has(word));
  return { path, kind: kindOf(stem) ?? kindOf(folder) ?? 'record', meeting: `${base.join('/')}\n${occasion}`, words };
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
