import { harborCall, notesSection } from '../support/harborCall';
import { joinLines } from '../support/notes';
import { assertFinds, assertQuiet, type Expected } from '../support/ruleCases';

const rule = 'placeholder/left';
/** The day after the meeting. */
const today = '2024-04-18';
const notes = notesSection('- Tide tables', '  - out in May');

/** A note about a past meeting with the lines above its notes. */
const callWith = (...lines: string[]): string => harborCall(...lines, '', ...notes);

const withFrontMatter = (...lines: string[]): string => `${joinLines('---', ...lines, '---', '', '')}${callWith()}`;

describe('Rule placeholder/left', () => {
  const reports = (name: string, markedText: string, expected: Expected = {}): void =>
    assertFinds(rule, name, markedText, { today, ...expected });
  const ignores = (name: string, text: string): void => assertQuiet(rule, name, text, { today });

  describe('names of what to fill in', () => {
    reports('a name between dollar signs', callWith('- Recording: «$RECORDING_LINK$»'), {
      message: 'The placeholder "$RECORDING_LINK$" is not filled in.',
      fixed: [],
    });
    for (const line of [
      'Minutes: «$MINUTES_DOC$»',
      '- «{{ agenda item }}»',
      '«{{MEETING_DATE}}»',
      '- «<name>»',
      '- «<name>», «<affiliation>»',
      '- «[your name]»',
      'Scribe: «[insert name here]»',
      'Location: «<Insert link>»',
      'Aufzeichnung: «<link to recording>»',
      'Recording: «<link>»',
      'Enregistrement : «<lien>»',
      'Recording: «<LINK_TO_RECORDING>»',
      'Recording: «{{ recording_url }}»',
      'Lieu : «[lieu]»',
      'Présents : «[liste des membres présents]»',
      'Excusés : «[le cas échéant]»',
      'Place: «[to be defined]»',
      'Date: «$date$»',
    ])
      reports(line, callWith(line));
    for (const line of [
      'Run `npm publish <name>`',
      'Run npm publish <name> and wait',
      '`$MINUTES_DOC$`',
      '```\n$MINUTES_DOC$\n```',
      'It costs $TWO or $THREE',
      '<details>',
      '<br>',
      '<https://tide.example>',
      '[name](https://tide.example)',
      '[name]: https://tide.example',
      '- [ ] paint',
      '- {{}}',
      '<link>',
      'Vec<T>',
      '{{ "{{" }}',
      '${HOME}',
    ])
      ignores(line, callWith(line));
  });

  describe('values that are still open', () => {
    reports('the value of a label', callWith('- **Recording**: «TBD»'), {
      message: 'The value is still "TBD".',
      fixed: [],
    });
    for (const line of [
      'Note taker: «???»',
      'Date: «TBA»',
      'Recording: «[TBD]»',
      'Recording: «(TBD)»',
      'Recording: «TBD.»',
      'Scribe: «@username»',
    ])
      reports(line, callWith(line));
    for (const line of [
      'Next meeting: TBD',
      'Decision: TBD',
      'The buoy is TBD',
      '### Spring market\n\n- Location: TBD\n- When: TBD',
      '## Next meeting\n\nDate: TBD',
      '- Spring market\n  - date: TBD',
    ])
      ignores(line, callWith(line));
    reports('the first heading', joinLines('# «TBD»', '', 'Date: 2024-04-17', '', ...notes, ''));
    reports('the title in the front matter', withFrontMatter('title: «TBD»', 'date: 2024-04-17'));
    reports(
      'another key of the front matter',
      withFrontMatter('title: Harbor call', 'date: 2024-04-17', 'scribe: "«TBD»"'),
      { message: 'The value is still "TBD".' },
    );
  });

  describe('date formats', () => {
    reports('a heading', callWith().replace('2024-04-17', '«YYYY-MM-DD»'), {
      message: 'The placeholder "YYYY-MM-DD" is not replaced with the date of the meeting.',
      fixed: [callWith()],
    });
    reports('the value of a label', callWith('Datum: «TT.MM.JJJJ»'), { fixed: [callWith('Datum: 17.04.2024')] });
    reports('the title in the front matter', withFrontMatter('title: Harbor call «YYYY/MM/DD»', 'date: 2024-04-17'), {
      fixed: [withFrontMatter('title: Harbor call 2024/04/17', 'date: 2024-04-17')],
    });
    ignores('a sentence', callWith('Dates are written YYYY-MM-DD'));
  });

  describe('comments', () => {
    reports('an instruction', callWith('«<!-- Add your name below -->»', 'Mara'), { fixed: [`?${callWith('Mara')}`] });
    reports(
      'an instruction of several lines',
      callWith('«<!--\nPlease delete this before the meeting.\n-->»', 'Mara'),
      { fixed: [`?${callWith('Mara')}`] },
    );
    for (const line of [
      '«<!-- TODO: add recording link -->»',
      '«<!-- Please add your topics here -->»',
      '«<!-- Put the link to the recording here -->»',
      '«<!-- List the attendees -->»',
      '«<!-- Write a short summary -->»',
      '«<!-- Hier die Teilnehmer eintragen -->»',
      '«<!-- Ajouter les participants -->»',
    ])
      reports(line, callWith(line));
    for (const line of [
      '<!-- Insert of the law: see page 4 -->',
      '<!-- Mara asked for this -->',
      '<!-- markdownlint-disable -->',
      '<!-- TODO -->',
      '<!-- hangout-notes-disable-line date/weekday -->',
    ])
      ignores(line, callWith(line));
  });

  describe('past meetings', () => {
    reports(
      'notes without nested items',
      harborCall('Recording: «TBD»', '', ...notesSection('- Tides are out in May', '- The roof leaks')),
    );
    reports(
      'a note with "Minutes" in its title',
      joinLines('# Minutes of the harbor call 2024-04-17', '', 'Recording: «TBD»', '', '- Tides are out in May', ''),
    );
    reports(
      'only the past meeting of a document',
      joinLines(
        '# Harbor calls',
        '',
        '## 2024-05-17',
        '',
        'Recording: TBD',
        '',
        '- Tides',
        '',
        '## 2024-04-17',
        '',
        'Recording: «TBD»',
        '',
        '- Tides',
        '  - high',
        '',
      ),
      { path: 'harbor/calls.md', today: '2024-05-01' },
    );
    reports('the day after the meeting', callWith('Recording: «TBD»'));
    assertQuiet(rule, 'the day of the meeting', callWith('Recording: TBD'), { today: '2024-04-17' });
    ignores('a meeting without notes', harborCall('Recording: TBD', '', '## Agenda', '', '- <topic>'));
    assertQuiet(rule, 'a file that is not about a meeting', '# Harbor\n\n- $MINUTES_DOC$\n', {
      today,
      path: 'docs/harbor.md',
      withoutMeeting: true,
    });
  });
});
