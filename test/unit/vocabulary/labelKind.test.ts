import assert from 'node:assert/strict';
import { labelKind, parseLabeledValue } from '../../../src/core/vocabulary/labelKind';
import { kindByPhrase } from '../../../src/core/vocabulary/labelPhrases';
import type { SectionKind } from '../../../src/core/vocabulary/sectionKind';

/** @param labels Labels of the same kind, separated by `|`. */
function assertKind(kind: SectionKind | null, labels: string): void {
  for (const label of labels.split('|'))
    it(`${label} → ${kind ?? 'no label'}`, () => assert.equal(labelKind(label), kind));
}

describe('Label words', () => {
  assertKind(
    'agenda',
    'Agenda|AGENDA:|Agenda items|Proposed agenda|Draft Agenda|Tagesordnung|Ordre du jour|議題|1. Agenda|🗓 Agenda',
  );
  assertKind('agenda', 'Agenda (draft)|Today’s agenda|3. ✅ Orden del dia');
  assertKind(
    'notes',
    'Notes|Minutes|Discussion|Topics|Meeting notes|Notes from the meeting|Agenda & Notes|Discussion / Topics',
  );
  assertKind('notes', 'Protokoll|議事録|Dagsorden og referat');
  assertKind(
    'people',
    'Attendees|Present|Regrets|Attendees (12)|In attendance|Attendance and apologies|Teilnehmer|出席者',
  );
  assertKind('people', 'In person:|**In person:');
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
  assertKind(null, 'Data|Local|Content|10.0.0 check in|Tide tables|The agenda of the harbor board was adopted');
  assertKind(null, 'Notes on buoys|Piers|Of the|2024-04-17|');

  it('are all recognized as labels', () => {
    const unrecognized = [...kindByPhrase].filter(([phrase, kind]) => labelKind(phrase) !== kind);
    // Known gap: a period at the end of a label is removed before it is compared.
    assert.deepEqual(unrecognized, [['o.d.g.', 'agenda']]);
  });
});

describe('Labeled values', () => {
  const assertValue = (text: string, expected: [kind: string, value: string] | undefined): void =>
    void it(text, () => {
      const labeled = parseLabeledValue(text);
      assert.deepEqual(labeled && [labeled.kind, labeled.value], expected);
    });
  assertValue(':clock: Time: 18:00', ['when', '18:00']);
  assertValue('Date: 2024-04-17', ['when', '2024-04-17']);
  assertValue('Present: Mara, Tobin', ['people', 'Mara, Tobin']);
  assertValue('出席者：真帆', ['people', '真帆']);
  assertValue('Tides: high', undefined);
  assertValue('Agenda', undefined);
  assertValue(': Agenda', undefined);
});
