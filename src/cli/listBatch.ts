import { parseMeetings } from '../core/parse';
import { seriesName } from '../core/paths/seriesPath';
import { SourceText } from '../core/text/sourceText';
import type { ArchiveContext } from '../core/noteDocument';
import { meetingToJson, type MeetingJson, type TopicJson } from '../core/toJson';
import { readFiles } from './files';
import { archiveContextOf } from './archiveContext';
import type { Batch, BatchResult, Skipped, ListForm } from './batch';

/** Lists the meetings of a batch of files. */
export function listBatch({ directory, files, form }: Batch): BatchResult {
  const pieces: string[] = [];
  const archive = archiveContextOf(directory);
  const { separator, print } = forms[form];
  const skipped: Skipped[] = [];
  for (const read of readFiles(directory, files)) {
    if ('skipped' in read) skipped.push({ file: read.file, reason: read.skipped });
    else for (const meeting of meetingsIn(read.file, read.text, archive)) pieces.push(print(meeting));
  }
  return { printed: new TextEncoder().encode(pieces.join(separator)), skipped };
}

function meetingsIn(file: string, text: string, archive: ArchiveContext): MeetingJson[] {
  return parseMeetings(new SourceText(text), file, archive).map(meeting =>
    meetingToJson(file, seriesName(file), meeting),
  );
}

const forms: Readonly<Record<ListForm, { separator: string; print: (meeting: MeetingJson) => string }>> = {
  json: { separator: ',', print: (meeting: MeetingJson): string => JSON.stringify(meeting) },
  text: {
    separator: '',
    print: ({ file, line, date, title, topics }: MeetingJson): string =>
      [`${file}:${line}  ${date ?? 'no date   '}  ${title}`, ...topics.flatMap(topic => topicLines(topic, 1))]
        .map(text => `${text}\n`)
        .join(''),
  },
};

/** Topics, and what lies directly under them: enough to see what a meeting was about. */
function topicLines({ title, children }: TopicJson, depth: number): string[] {
  const under = depth < 2 ? children.flatMap(child => topicLines(child, depth + 1)) : [];
  return [`${'  '.repeat(depth)}- ${title}`, ...under];
}
