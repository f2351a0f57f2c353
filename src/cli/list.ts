import { resolve } from 'node:path';
import { parseNote } from '../core/parse';
import { seriesName } from '../core/series';
import { SourceText } from '../core/sourceText';
import { meetingToJson, type MeetingJson, type TopicJson } from '../core/toJson';
import { byCodeUnits, findMarkdown, readFiles } from './files';
import { ExitCode, type Io } from './io';

type Skipped = { readonly file: string; readonly reason: string };

/** `list [--json] [DIR]`: every meeting and its topics. */
export async function list({ cwd, out }: Io, directory: string, json: boolean): Promise<ExitCode> {
  for (const chunk of inChunks((json ? asJson : asText)(await findMarkdown(resolve(cwd, directory)), resolve(cwd, directory)))) out(chunk);
  return ExitCode.nothing;
}

/** Meetings as they are read: what has been printed needs no memory. Files that cannot be read are added to `skipped`. */
function* readMeetings(directory: string, files: readonly string[], skipped: Skipped[]): Generator<MeetingJson> {
  for (const read of readFiles(directory, files)) {
    if ('skipped' in read) skipped.push({ file: read.file, reason: read.skipped });
    else {
      const { meetings } = parseNote(new SourceText(read.text), read.file);
      for (const meeting of meetings) yield meetingToJson(read.file, seriesName(read.file), meeting);
    }
  }
}

interface Found { readonly files: readonly string[]; readonly skipped: Skipped[] }

function* asJson({ files, skipped }: Found, directory: string): Generator<string> {
  let separator = '';
  yield '{"version":1,"meetings":[';
  for (const meeting of readMeetings(directory, files, skipped)) {
    yield separator + JSON.stringify(meeting);
    separator = ',';
  }
  yield `],"skipped":${JSON.stringify(skipped.sort((a, b) => byCodeUnits(a.file, b.file)))}}\n`;
}

function* asText({ files, skipped }: Found, directory: string): Generator<string> {
  for (const { file, line, date, title, topics } of readMeetings(directory, files, skipped)) {
    yield `${file}:${line}  ${date ?? 'no date   '}  ${title}\n`;
    for (const topic of topics) yield topicLines(topic, 1).map(text => `${text}\n`).join('');
  }
  for (const { file, reason } of skipped) yield `${file}: not read, ${reason}\n`;
}

/** How much is printed at a time, in UTF-16 units. */
const chunkLength = 65_536;

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** Topics, and what lies directly under them: enough to see what a meeting was about. */
function topicLines({ title, children }: TopicJson, depth: number): string[] {
  const under = depth < 2 ? children.flatMap(child => topicLines(child, depth + 1)) : [];
  return [`${'  '.repeat(depth)}- ${title}`, ...under];
}
