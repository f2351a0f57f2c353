import { resolve } from 'node:path';
import { parseNote } from '../core/parse';
import { seriesName } from '../core/series';
import { SourceText } from '../core/sourceText';
import { meetingToJson, type MeetingJson, type TopicJson } from '../core/toJson';
import { byCodeUnits, findMarkdown, readFiles } from './files';
import { ExitCode, type Io } from './io';

interface Listing {
  readonly version: 1;
  readonly meetings: readonly MeetingJson[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

/** `list [--json] [DIR]`: every meeting and its topics. */
export async function list({ cwd, out }: Io, directory: string, json: boolean): Promise<ExitCode> {
  const listing = await readListing(resolve(cwd, directory));
  out(json ? `${JSON.stringify(listing)}\n` : toText(listing));
  return ExitCode.nothing;
}

async function readListing(directory: string): Promise<Listing> {
  const { files, skipped } = await findMarkdown(directory);
  const meetings: MeetingJson[] = [];
  for (const read of readFiles(directory, files)) {
    if ('skipped' in read) skipped.push({ file: read.file, reason: read.skipped });
    else {
      const note = parseNote(new SourceText(read.text), read.file);
      for (const meeting of note.meetings) meetings.push(meetingToJson(read.file, seriesName(read.file), meeting));
    }
  }
  return { version: 1, meetings, skipped: skipped.sort((a, b) => byCodeUnits(a.file, b.file)) };
}

function toText({ meetings, skipped }: Listing): string {
  const lines = meetings.flatMap(({ file, line, date, title, topics }) => [
    `${file}:${line}  ${date ?? 'no date   '}  ${title}`,
    ...topics.flatMap(topic => topicLines(topic, 1)),
  ]);
  return [...lines, ...skipped.map(({ file, reason }) => `${file}: not read, ${reason}`)].map(text => `${text}\n`).join('');
}

/** Topics, and what lies directly under them: enough to see what a meeting was about. */
function topicLines({ title, children }: TopicJson, depth: number): string[] {
  const under = depth < 2 ? children.flatMap(child => topicLines(child, depth + 1)) : [];
  return [`${'  '.repeat(depth)}- ${title}`, ...under];
}
