import assert from 'node:assert/strict';
import { labelKind, parseLabelledValue } from '../../src/core/vocabulary/labelKind';
import { mentionsMeeting } from '../../src/core/vocabulary/meetingWords';
import { isAdministrative, type SectionKind } from '../../src/core/vocabulary/sectionKind';

/** All labels of a line, parted by `|`, are of that kind. */
function assertKind(kind: SectionKind | null, labels: string): void {
  for (const label of labels.split('|'))
    it(`${label} → ${kind ?? 'no label'}`, () => assert.equal(labelKind(label), kind));
}

describe('Label words', () => {
  assertKind(
    'agenda',
    'Agenda|AGENDA:|Agenda items|Proposed agenda|Draft Agenda|Tagesordnung|Ordre du jour|議題|1. Agenda|🗓 Agenda|Agenda (draft)|Today’s agenda',
  );
  assertKind(
    'notes',
    'Notes|Minutes|Discussion|Topics|Meeting notes|Notes from the meeting|Agenda & Notes|Discussion / Topics|Protokoll|議事録',
  );
  assertKind(
    'people',
    'Attendees|Present|Regrets|Attendees (12)|In attendance|Attendance and apologies|Teilnehmer|出席者',
  );
  assertKind('actions', 'Action items|AIs|To do|Follow-ups|Next steps|Actions:|Open action items|Aufgaben');
  assertKind('decisions', 'Decisions|Resolutions|Votes');
  assertKind('links', 'Links|Recording|How to join');
  assertKind('roles', 'Note taker|Scribe|Moderator');
  assertKind('when', 'Date|When|Time|Datum');
  assertKind('next', 'Next meeting|Upcoming meetings|Agenda for the next meeting');
  assertKind('summary', 'Summary|TL;DR|Key takeaways');
  assertKind('chat', 'Chat|Chat log');
  assertKind('about', 'Code of conduct');
  assertKind(
    'people',
    'Teilnehmer*innen|Teilnehmer:innen|Présent·e·s|Présent.e.s|Excusé(e)s|Attendee(s)|【参加者】|一、参会人员|TOC attendees:',
  );
  assertKind('when', 'Data:|日時・場所|Uhrzeit');
  assertKind('agenda', '3. ✅ Orden del dia');
  assertKind(
    null,
    'Data|Local|Content|10.0.0 check in|Tide tables|The agenda of the harbor board was adopted|Notes on buoys|Piers|Of the|2024-04-17|',
  );
});

describe('Labelled values', () => {
  const assertValue = (text: string, expected: [string, string] | undefined): void =>
    void it(text, () => {
      const found = parseLabelledValue(text);
      assert.deepEqual(found && [found.kind, found.value], expected);
    });
  assertValue('Date: 2024-04-17', ['when', '2024-04-17']);
  assertValue('Present: Mara, Tobin', ['people', 'Mara, Tobin']);
  assertValue('出席者：真帆', ['people', '真帆']);
  assertValue('Tides: high', undefined);
  assertValue('Agenda', undefined);
  assertValue(': Agenda', undefined);
});

describe('Words of meetings', () => {
  const assertSpeaks = (expected: boolean, ...texts: string[]): void => {
    for (const text of texts) it(`${text} → ${expected}`, () => assert.equal(mentionsMeeting(text), expected));
  };
  assertSpeaks(true, 'Weekly call', 'meeting_notes', 'tide/minutes/2024', 'Hangout', 'standup', 'stand-up', '議事録');
  assertSpeaks(false, 'Callers', 'synchrony', 'release', '');

  it('agenda and notes are not administrative, all else is', () => {
    assert.deepEqual(([null, 'agenda', 'notes', 'people', 'next'] as const).map(isAdministrative), [
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});
