import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { explainNote } from '../../../src/core/explain/explainNote';
import { readNote } from '../../../src/core/parse';
import {
  composeReport,
  issueFormUrl,
  type MisreadNote,
  type ReportOptions,
} from '../../../src/core/report/misreadReport';
import { SourceText } from '../../../src/core/text/sourceText';
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

const versions = { redactText: false, extensionVersion: '1.2.3', editorVersion: '1.100.0' };

function misreadNote(note: string, path = notePath): MisreadNote {
  const { document, note: parsed } = readNote(new SourceText(note), path);
  return { path, meetings: parsed.meetings, explanation: explainNote(document, parsed) };
}

function reportOf(
  note: string,
  { path, ...options }: Partial<ReportOptions> & { readonly path?: string } = {},
): string {
  return composeReport(misreadNote(note, path), { ...versions, ...options });
}

/** What was read, without the indentation that makes it code. */
const outlineOf = (report: string): string[] => linesOf(report).slice(0, firstDecision(report));

/** How it was read. */
const decisionsOf = (report: string): string[] => linesOf(report).slice(firstDecision(report));

const linesOf = (report: string): string[] => report.split('\n').map(line => line.replace(/^ {4}/, ''));
const firstDecision = (report: string): number => linesOf(report).indexOf('Is the file about a meeting?');

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

  it('replaces text with its length in characters, and letters of the path with x', () => {
    assert.deepEqual(outlineOf(reportOf(text, { redactText: true })), [
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
    const report = composeReport({ ...misreadNote(text), meetings: [empty] }, versions);
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

  it('states how the note was read', () => {
    const decisions = decisionsOf(reportOf(text));
    assert.equal(decisions[1], '  Yes (the evidence adds up to the probability; probability 1)');
    assert.ok(decisions.includes('  line 1: 2015-04-17'));
    assert.ok(decisions.includes('  2015-04-17 (heading, confidence 0.9): Quay call 2015-04-17'));
    const structure = decisions.slice(decisions.indexOf('Structure of the note:'));
    assert.deepEqual(structure.slice(0, 3), [
      'Structure of the note:',
      '  1: heading 1 heading: Quay call 2015-04-17',
      '  3: line 0 field: Attendees: Ada Reyes, @bo',
    ]);
  });

  it('replaces text with its length there as well', () => {
    const decisions = decisionsOf(reportOf(text, { redactText: true })).join('\n');
    for (const word of ['Quay', 'quay', 'Ada', 'Tide']) assert.ok(!decisions.includes(word), word);
    assert.match(decisions, /1: heading 1 heading: …\(20\)/);
  });

  it('keeps a title on one line', () => {
    const [meeting] = noteOf(text).meetings;
    const report = composeReport(
      { ...misreadNote(text), meetings: [{ ...meeting!, title: 'Quay\n  call' }] },
      versions,
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
