import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { composeReport, issueFormUrl, type ReportOptions } from '../../../src/core/report/misreadReport';
import { joinLines, noteOf } from '../support/notes';
import { checkText } from '../support/rules';

const notePath = 'quay/2015-04-17-weekly (été).md';
const text = joinLines(
  '# Quay call 2015-04-17',
  '',
  'Attendees: Ada Reyes, @bo',
  '',
  '## Agenda',
  '',
  '- Tide tables',
  '',
  '## Notes',
  '',
  '### Tide tables',
  '',
  '- Printed for **May** 👍',
  '  - on paper',
  '',
  'RESOLVED: Print them each month',
  '',
  '## Action items',
  '',
  '- [ ] @ada Count the ropes',
  '- [x] Paint the shed',
  '',
);

function reportOf(
  note: string,
  { path = notePath, ...options }: Partial<ReportOptions> & { readonly path?: string } = {},
): string {
  const { meetings } = noteOf(note, path);
  return composeReport(
    { path, meetings },
    { replaceTexts: false, extensionVersion: '1.2.3', editorVersion: '1.100.0', ...options },
  );
}

/** The report without the indentation that makes it code. */
const outlineOf = (report: string): string[] => report.split('\n').map(line => line.replace(/^ {4}/, ''));

describe('composeReport', () => {
  it('contains the versions, the path and the outline of each meeting', () => {
    assert.deepEqual(outlineOf(reportOf(text)), [
      'Hangout Notes 1.2.3, VS Code 1.100.0',
      'File: quay/2015-04-17-weekly (été).md',
      'The number before each item is its line.',
      '',
      'Meeting on line 1, 2015-04-17: Quay call 2015-04-17',
      '  Agenda:',
      '    7: Tide tables',
      '  Topics:',
      '    11: Tide tables',
      '      13: Printed for May 👍',
      '        14: on paper',
      '  Actions:',
      '    20: [ ] @ada Count the ropes (ada)',
      '    21: [x] Paint the shed',
      '  Decisions:',
      '    16: Print them each month',
      '  People:',
      '    3: Ada Reyes',
      '    3: bo',
      '',
    ]);
  });

  it('replaces texts with their length in characters, and letters of the path with x', () => {
    assert.deepEqual(outlineOf(reportOf(text, { replaceTexts: true })), [
      'Hangout Notes 1.2.3, VS Code 1.100.0',
      'File: xxxx/2015-04-17-xxxxxx (xxx).xx',
      'The number before each item is its line.',
      '',
      'Meeting on line 1, 2015-04-17: …(20)',
      '  Agenda:',
      '    7: …(11)',
      '  Topics:',
      '    11: …(11)',
      '      13: …(17)',
      '        14: …(8)',
      '  Actions:',
      '    20: [ ] …(20) (…(3))',
      '    21: [x] …(14)',
      '  Decisions:',
      '    16: …(21)',
      '  People:',
      '    3: …(9)',
      '    3: …(2)',
      '',
    ]);
  });

  it('states that a meeting has no date, agenda, actions, decisions or people', () => {
    const [meeting] = noteOf(text).meetings;
    const empty = { ...meeting!, date: null, agenda: [], topics: [], actions: [], decisions: [], people: [] };
    const report = composeReport(
      { path: notePath, meetings: [empty] },
      { replaceTexts: false, extensionVersion: '1.2.3', editorVersion: '1.100.0' },
    );
    assert.deepEqual(outlineOf(report).slice(4), [
      'Meeting on line 1, no date: Quay call 2015-04-17',
      '  Agenda: none',
      '  Topics: none',
      '  Actions: none',
      '  Decisions: none',
      '  People: none',
      '',
    ]);
  });

  it('states that a note is not read as a meeting', () => {
    const report = reportOf('# Recipes\n\nSoup.\n', { path: 'recipes/soup.md' });
    assert.deepEqual(outlineOf(report).slice(3), ['', 'Meetings: none', '']);
  });

  it('lists every meeting of a document with several meetings', () => {
    const report = reportOf('# Calls\n\n## 2024-04-17\n\n- Tides\n\n## 2024-04-10\n\n- Ropes\n', { path: 'calls.md' });
    assert.deepEqual(
      outlineOf(report).filter(line => line.startsWith('Meeting ')),
      ['Meeting on line 3, 2024-04-17: 2024-04-17', 'Meeting on line 7, 2024-04-10: 2024-04-10'],
    );
  });

  it('keeps a title on one line', () => {
    const [meeting] = noteOf(text).meetings;
    const report = composeReport(
      { path: notePath, meetings: [{ ...meeting!, title: 'Quay\n  call' }] },
      { replaceTexts: false, extensionVersion: '1.2.3', editorVersion: '1.100.0' },
    );
    assert.match(report, /: Quay call\n/);
  });

  it('is not read as a meeting itself, and has no problems', () => {
    const report = reportOf(text);
    assert.equal(noteOf(report, 'Untitled-1').mayBeMeeting, false);
    assert.deepEqual(checkText(report, { path: 'Untitled-1' }), []);
  });
});

describe('issueFormUrl', () => {
  it('names the form, and its field for the version', () => {
    const { searchParams, origin, pathname } = new URL(issueFormUrl('1.2.3-rc+1'));
    assert.equal(origin + pathname, 'https://github.com/hangout-notes/hangout-notes/issues/new');
    assert.equal(searchParams.get('version'), '1.2.3-rc+1');
    const form = readFileSync(`.github/ISSUE_TEMPLATE/${searchParams.get('template')}`, 'utf8');
    assert.match(form, /^ {4}id: version$/m);
  });
});
