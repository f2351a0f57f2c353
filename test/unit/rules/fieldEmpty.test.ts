import { harborCall, notesSection } from '../support/harborCall';
import { assertFinds, assertQuiet, type Expected } from '../support/ruleCases';

const rule = 'field/empty';
/** The day after the meeting. */
const today = '2024-04-18';

/** A note about a past meeting with the lines above its notes. */
const callWith = (...lines: string[]): string =>
  harborCall(...lines, '', ...notesSection('- Tide tables', '  - out in May'));

describe('Rule field/empty', () => {
  const reports = (markedLines: string, expected: Expected = {}): void =>
    assertFinds(rule, JSON.stringify(markedLines), callWith(markedLines), { today, ...expected });
  const ignores = (lines: string): void => assertQuiet(rule, JSON.stringify(lines), callWith(lines), { today });

  describe('messages and fixes', () => {
    reports('- «**Recording**:»\n- Scribe: Mara', {
      message: '"Recording:" is empty.',
      fixed: [`?${callWith('- Scribe: Mara')}`],
    });
    reports('«Recording:»', { fixed: [`?${callWith()}`] });
  });

  describe('empty values', () => {
    for (const markedLines of [
      '«Recording:» ',
      '- «Recording:» \n- Scribe: Mara',
      '- «**Recording**:» ',
      '«Recording:»\nScribe: Mara',
      'Scribe: Mara\n«Recording:»',
      '«**Recording:**»\n**Scribe:** Mara',
      '«Recording:»\n\nScribe: Mara',
      '«Present:»\n\nRegrets: Odile',
      '«Recording: <!-- link -->»',
      '«Recording: []()»',
      '«Attendees:»\n\n### Regrets\n\n- Mara',
    ])
      reports(markedLines);
    for (const lines of [
      'Recording: none',
      'Recording:\nhttps://tide.example',
      'Attendees:\n\n- Mara',
      '- Attendees:\n  - Mara',
      'Attendees:\n\n| Name |\n| --- |\n| Mara |',
      'Attendees:\nMara: harbor\nTobin: pier',
      'Attendees:\n\n### Staff\n\n- Mara',
    ])
      ignores(lines);
  });

  describe('labels', () => {
    for (const markedLines of ['«Note taker:»', '«Attendees:»', '- «Aufzeichnung:»', '«Enregistrement:»', '* «Date:»'])
      reports(markedLines);
    for (const lines of ['Regrets:', 'Guests:', 'Visitors:', 'Entschuldigt:', 'Decisions:', 'Action items:', 'Colour:'])
      ignores(lines);
  });

  describe('labels about something other than the meeting', () => {
    reports('- «Date:»\n- «Location:»');
    for (const lines of [
      '### Next meeting\n\n- Date:\n- Location:',
      '- Next call\n  - Scribe:\n  - Chair:',
      '- Website\n  - Links:\n  - footer',
    ])
      ignores(lines);
  });

  describe('past meetings', () => {
    reports('«Recording:»');
    assertQuiet(rule, 'the day of the meeting', callWith('Recording:'), { today: '2024-04-17' });
  });
});
