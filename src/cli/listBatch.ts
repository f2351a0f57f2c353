import type { ArchiveContext } from '../core/noteDocument';
import { parseMeetings } from '../core/parse';
import { seriesName } from '../core/paths/seriesPath';
import { SourceText } from '../core/text/sourceText';
import { meetingToJson, type MeetingJson, type MeetingPlace, type TopicJson } from '../core/toJson';
import type { ArchiveContexts } from './archiveContext';
import type { Batch, BatchResult, ListFormat, SkippedFile } from './batch';
import { readFiles } from './files';

/** Lists the meetings in a batch of files. */
export function listBatch({ directory, files, format, records }: Batch, archives: ArchiveContexts): BatchResult {
  const meetings: string[] = [];
  const skipped: SkippedFile[] = [];
  const archive = archives.get(directory);
  const { separator, print } = printers[format];
  for (const result of readFiles(directory, files)) {
    if ('skipped' in result) skipped.push({ file: result.file, reason: result.skipped });
    else
      for (const meeting of readMeetings(result.text, placeOf(result.file, records), archive))
        meetings.push(print(meeting));
  }
  return { output: new TextEncoder().encode(meetings.join(separator)), skipped };
}

const placeOf = (file: string, records: Batch['records']): MeetingPlace => ({
  file,
  series: seriesName(file),
  partOf: records.get(file) ?? null,
});

const readMeetings = (text: string, place: MeetingPlace, archive: ArchiveContext): MeetingJson[] =>
  parseMeetings(new SourceText(text), place.file, archive).map(meeting => meetingToJson(meeting, place));

interface Printer {
  /** The text between two meetings. */
  readonly separator: string;
  readonly print: (meeting: MeetingJson) => string;
}

const printers: Readonly<Record<ListFormat, Printer>> = {
  json: { separator: ',', print: meeting => JSON.stringify(meeting) },
  text: { separator: '', print: printText },
};

/** The depth of the topics that are printed as text. This is enough to show what a meeting was about. */
const maxDepth = 2;

function printText({ file, line, date, title, topics }: MeetingJson): string {
  const heading = `${file}:${line}  ${date ?? 'no date   '}  ${title}`;
  return [heading, ...topicLines(topics)].map(text => `${text}\n`).join('');
}

const topicLines = (topics: readonly TopicJson[], depth = 1): string[] =>
  depth > maxDepth
    ? []
    : topics.flatMap(({ title, children }) => [`${'  '.repeat(depth)}- ${title}`, ...topicLines(children, depth + 1)]);
