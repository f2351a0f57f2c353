import { parseMeetings } from '../core/parse';
import { seriesName } from '../core/series';
import { SourceText } from '../core/sourceText';
import type { Surroundings } from '../core/surroundings';
import { meetingToJson, type MeetingJson, type TopicJson } from '../core/toJson';
import { readFiles } from './files';
import { surroundingsOf } from './surroundings';

/** A file or folder that was not read, and why. */
export interface Skipped { readonly file: string; readonly reason: string }

/** Some of a folder's files, in order, and the form they are to be listed in. Plain data: it may go to another thread. */
export interface Batch {
  readonly directory: string;
  readonly files: readonly string[];
  readonly form: keyof typeof forms;
}

/** What is printed of a batch, as UTF-8 (empty where it has no meeting), and the files of it that could not be read. */
export interface BatchResult {
  readonly printed: Uint8Array;
  readonly skipped: readonly Skipped[];
}

/** Lists the meetings of a batch of files. */
export function listBatch({ directory, files, form }: Batch): BatchResult {
  const pieces: string[] = [];
  const surroundings = surroundingsOf(directory);
  const { separator, print } = forms[form];
  const skipped: Skipped[] = [];
  for (const read of readFiles(directory, files)) {
    if ('skipped' in read) skipped.push({ file: read.file, reason: read.skipped });
    else for (const meeting of meetingsIn(read.file, read.text, surroundings)) pieces.push(print(meeting));
  }
  return { printed: new TextEncoder().encode(pieces.join(separator)), skipped };
}

function meetingsIn(file: string, text: string, surroundings: Surroundings): MeetingJson[] {
  return parseMeetings(new SourceText(text), file, surroundings).map(meeting => meetingToJson(file, seriesName(file), meeting));
}

const forms = {
  json: { separator: ',', print: (meeting: MeetingJson): string => JSON.stringify(meeting) },
  text: {
    separator: '',
    print: ({ file, line, date, title, topics }: MeetingJson): string =>
      [`${file}:${line}  ${date ?? 'no date   '}  ${title}`, ...topics.flatMap(topic => topicLines(topic, 1))].map(text => `${text}\n`).join(''),
  },
};

/** Topics, and what lies directly under them: enough to see what a meeting was about. */
function topicLines({ title, children }: TopicJson, depth: number): string[] {
  const under = depth < 2 ? children.flatMap(child => topicLines(child, depth + 1)) : [];
  return [`${'  '.repeat(depth)}- ${title}`, ...under];
}
