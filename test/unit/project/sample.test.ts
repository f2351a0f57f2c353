import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseNote } from '../../../src/core/parse';
import { SourceText } from '../../../src/core/text/sourceText';
import { meetingToJson, type MeetingJson } from '../../../src/core/toJson';

interface Label {
  /** 1-based. */
  readonly line: number;
  /** True if both reading it and leaving it out are correct. */
  readonly optional?: boolean;
}
interface ActionLabel extends Label {
  readonly owners: string[];
  readonly done: boolean;
}
interface MeetingLabel extends Label {
  readonly date: string | null;
  readonly topics: Label[];
  readonly agenda?: Label[];
  readonly actions?: ActionLabel[];
}
interface FileLabel {
  readonly file: string;
  readonly meetings: MeetingLabel[];
}

/** What must be read from the files of the sample folder, written by hand. */
const files = JSON.parse(readFileSync('test/fixtures/sample-labels.json', 'utf8')) as FileLabel[];

/** Returns a message for each required line that is missing, and for each line that has no label. */
function compareLines(name: string, labels: readonly Label[], found: readonly { line: number }[]): string[] {
  const foundLines = new Set(found.map(({ line }) => line));
  const labeledLines = new Set(labels.map(({ line }) => line));
  return [
    ...labels
      .filter(({ line, optional }) => !optional && !foundLines.has(line))
      .map(({ line }) => `missing ${name} on line ${line}`),
    ...found.filter(({ line }) => !labeledLines.has(line)).map(({ line }) => `unexpected ${name} on line ${line}`),
  ];
}

function compareMeeting(label: MeetingLabel, meeting: MeetingJson): string[] {
  const actionLabels = label.actions ?? [];
  return [
    ...(meeting.date === label.date ? [] : [`date ${meeting.date} instead of ${label.date} on line ${label.line}`]),
    ...compareLines('topic', label.topics, meeting.topics),
    ...compareLines('agenda item', label.agenda ?? [], meeting.agenda),
    ...compareLines('action', actionLabels, meeting.actions),
    ...meeting.actions.flatMap(action => compareAction(actionLabels, action)),
  ];
}

function compareAction(
  labels: readonly ActionLabel[],
  { line, owners, done }: MeetingJson['actions'][number],
): string[] {
  const label = labels.find(action => action.line === line && !action.optional);
  if (!label || (done === label.done && owners.toSorted().join() === label.owners.toSorted().join())) return [];
  return [`action on line ${line}: ${owners.join()} ${done} instead of ${label.owners.join()} ${label.done}`];
}

describe('The sample notes are read as labeled', () => {
  for (const { file, meetings: labels } of files) {
    it(file, () => {
      const note = parseNote(new SourceText(readFileSync(`test/fixtures/sample/${file}`, 'utf8')), file);
      const meetings = note.meetings.map(meeting => meetingToJson(meeting, { file, series: null, partOf: null }));
      const differences = [
        ...compareLines('meeting', labels, meetings),
        ...labels.flatMap(label =>
          meetings.filter(({ line }) => line === label.line).flatMap(meeting => compareMeeting(label, meeting)),
        ),
      ];
      assert.deepEqual(differences, []);
    });
  }
});
