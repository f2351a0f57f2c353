import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseNote } from '../../src/core/parse';
import { SourceText } from '../../src/core/text/sourceText';
import { meetingToJson, type MeetingJson } from '../../src/core/toJson';

interface Labelled {
  readonly line: number;
  readonly optional?: boolean;
}
interface LabelledAction extends Labelled {
  readonly owners: string[];
  readonly done: boolean;
}
interface LabelledMeeting extends Labelled {
  readonly date: string | null;
  readonly topics: Labelled[];
  readonly agenda?: Labelled[];
  readonly actions?: LabelledAction[];
}
interface LabelledFile {
  readonly file: string;
  readonly meetings: LabelledMeeting[];
}

const labels = JSON.parse(readFileSync('test/fixtures/sample-labels.json', 'utf8')) as LabelledFile[];

/** Lines that should be there and are not, or are and should not; optional ones may do as they like. */
function compare(what: string, wanted: readonly Labelled[], found: readonly { line: number }[]): string[] {
  const lines = new Set(found.map(({ line }) => line));
  const allowed = new Set(wanted.map(({ line }) => line));
  return [
    ...wanted
      .filter(({ line, optional }) => !optional && !lines.has(line))
      .map(({ line }) => `missed ${what} on line ${line}`),
    ...found.filter(({ line }) => !allowed.has(line)).map(({ line }) => `extra ${what} on line ${line}`),
  ];
}

function compareMeeting(wanted: LabelledMeeting, found: MeetingJson): string[] {
  const actions = wanted.actions ?? [];
  return [
    ...(found.date === wanted.date ? [] : [`date ${found.date} instead of ${wanted.date} on line ${wanted.line}`]),
    ...compare('topic', wanted.topics, found.topics),
    ...compare('agenda item', wanted.agenda ?? [], found.agenda),
    ...compare('action', actions, found.actions),
    ...found.actions.flatMap(({ line, owners, done }) => {
      const label = actions.find(action => action.line === line && !action.optional);
      const same = !label || (done === label.done && owners.toSorted().join() === label.owners.toSorted().join());
      return same
        ? []
        : [`action on line ${line}: ${owners.join()} ${done} instead of ${label.owners.join()} ${label.done}`];
    }),
  ];
}

describe('The sample is read as labelled', () => {
  for (const { file, meetings } of labels) {
    it(file, () => {
      const note = parseNote(new SourceText(readFileSync(`test/fixtures/sample/${file}`, 'utf8')), file);
      const found = note.meetings.map(meeting => meetingToJson(file, null, meeting));
      const wrong = [
        ...compare('meeting', meetings, found),
        ...meetings.flatMap(meeting =>
          found.filter(({ line }) => line === meeting.line).flatMap(one => compareMeeting(meeting, one)),
        ),
      ];
      assert.deepEqual(wrong, []);
    });
  }
});
