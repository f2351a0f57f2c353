import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/edits';
import type { Levels, Problem } from '../../src/core/rules/index';
import { draw, joinLines } from './support/notes';
import { checkText } from './support/rules';

const check = (text: string, levels: Levels = {}): Problem[] => checkText(text, { levels });

const withFrontMatter = (...lines: string[]): string => joinLines('---', ...lines, '---', '', '## Agenda', '', '- Tides', '');

/** The one finding is drawn in the text as «…»; each fix gives one of the texts. */
function assertFinds(rule: string, drawnText: string, message: string | RegExp, ...fixed: string[]): void {
  it(`${rule}: ${drawnText.split('\n').find(line => line.includes('«'))!} → ${fixed.length} fixes`, () => {
    const text = drawnText.replace(/[«»]/g, '');
    const found = check(text);
    assert.deepEqual(found.map(problem => problem.rule.id), [rule]);
    assert.equal(draw(text, found), drawnText);
    if (typeof message === 'string') assert.equal(found[0]!.message, message);
    else assert.match(found[0]!.message, message);
    assert.deepEqual(found[0]!.fixes.map(({ edits }) => applyEdits(text, edits)), fixed);
  });
}

function assertClean(name: string, text: string): void {
  it(`nothing: ${name}`, () => assert.deepEqual(check(text).map(({ rule, message }) => `${rule.id}: ${message}`), []));
}

/** A finding in one field of otherwise good front matter; the fixes give other lines in its place. */
function assertField(rule: string, line: string, message: string | RegExp, ...fixed: string[]): void {
  const around = (field: string): string => withFrontMatter(...[field.replace(/[«»]/g, '').startsWith('title') ? 'date: 2024-04-17' : 'title: Tide', field]);
  assertFinds(rule, around(line), message, ...fixed.map(around));
}

describe('Rules: front matter', () => {
  assertField('front-matter/syntax', 'title: «T»ide: high', /^Nested mappings .*\.$/);
  assertFinds('front-matter/tabs', withFrontMatter('title: Tide', 'date: 2024-04-17', 'tags:', '«\t»- a', '\t- b'), 'Tabs indent this line, which YAML does not allow.',
    withFrontMatter('title: Tide', 'date: 2024-04-17', 'tags:', '  - a', '  - b'));
  assertFinds('front-matter/tabs', withFrontMatter('title: Tide', 'date: 2024-04-17', 'pier:', '  name: x', '«\t»side: y').replaceAll('\n', '\r\n'), /^Tabs indent/,
    withFrontMatter('title: Tide', 'date: 2024-04-17', 'pier:', '  name: x', '  side: y').replaceAll('\n', '\r\n'));
  assertFinds('front-matter/tabs', withFrontMatter('title: Tide', 'date: 2024-04-17', 'text: |', '«\t»a'), /^Tabs indent/, withFrontMatter('title: Tide', 'date: 2024-04-17', 'text: |', '  a'));
  assertFinds('front-matter/duplicate-key', withFrontMatter('title: Tide', 'date: 2024-04-17', '«title»: Ebb'), 'The key “title” stands here a second time.');
  assertFinds('front-matter/engine', joinLines('«---toml»', 'title = "Tide"', '---', ''), /written in “toml”, which is not read/);
  assertFinds('front-matter/unclosed', joinLines('«---»', 'title: Tide', 'date: 2024-04-17', '', '## Agenda', ''), /^The front matter is not closed/,
    joinLines('---', 'title: Tide', 'date: 2024-04-17', '---', '', '## Agenda', ''));
  assertFinds('front-matter/unclosed', '«---»\r\ntitle: Tide\r\ndate: 2024-04-17\r\n\r\n## Agenda\r\n', /^The front matter is not closed/,
    '---\r\ntitle: Tide\r\ndate: 2024-04-17\r\n---\r\n\r\n## Agenda\r\n');
  const tide = joinLines('---', 'title: Tide', 'date: 2024-04-17', '---', '', '## Agenda', '');
  const late = tide.replace('---', '«---»');
  const notFirst = /^This front matter is not read as such/;
  assertFinds('front-matter/not-first', `\n\n${late}`, notFirst, tide);
  assertFinds('front-matter/not-first', `  ${late}`, notFirst, tide);
  assertFinds('front-matter/not-first', `\ufeff\n${late}`, notFirst, `\ufeff${tide}`);
  assertFinds('front-matter/not-first', `<!-- a\nb -->\n\n<!-- c -->\n${late}`, notFirst, tide.replace('---\n\n', '---\n\n<!-- a\nb -->\n\n<!-- c -->\n\n'));
  assertFinds('front-matter/not-first', `\n${late}`.replaceAll('\n', '\r\n'), notFirst, tide.replaceAll('\n', '\r\n'));
  assertFinds('front-matter/required', withFrontMatter('title: Tide').replace('---', '«---»'), 'The front matter has no “date”.');
  assertFinds('front-matter/required', withFrontMatter('date: 2024-04-17').replace('---', '«---»'), 'The front matter has no “title”.');
});

describe('Rules: titles', () => {
  assertField('title/padding', 'title: «" Tide "»', 'The title is padded with blanks.', 'title: "Tide"');
  assertField('title/padding', 'title: «\' Tide\'»', 'The title is padded with blanks.', 'title: \'Tide\'');
  assertField('title/empty', '«title: ""»', 'The title is empty.');
  assertField('title/empty', '«title:»', 'The title is empty.');
  assertField('title/empty', '«title: "  "»', 'The title is empty.');
});

describe('Rules: dates', () => {
  assertField('date/weekday', 'date: «Thursday, April 17, 2024»', 'April 17, 2024 is a Wednesday, not a Thursday.',
    'date: Wednesday, April 17, 2024', 'date: Thursday, April 18, 2024');
  assertField('date/weekday', 'date: «Sat, Apr 17 2015»', /is a Friday, not a Saturday/, 'date: Fri, Apr 17 2015', 'date: Sat, Apr 18 2015');
  assertField('date/weekday', 'title: Tide «2024-04-17 (Monday»)', /is a Wednesday, not a Monday/, 'title: Tide 2024-04-17 (Wednesday)', 'title: Tide 2024-04-15 (Monday)');
  assertFinds('date/weekday', '# Meeting of «Friday, 30 May 2024»\n\n- a\n', /is a Thursday, not a Friday/,
    '# Meeting of Thursday, 30 May 2024\n\n- a\n', '# Meeting of Friday, 31 May 2024\n\n- a\n');
  assertFinds('date/weekday', '# Meeting\n\nDate: «Sunday, 1 Jan 2024»\n\n- a\n', /is a Monday, not a Sunday/,
    '# Meeting\n\nDate: Monday, 1 Jan 2024\n\n- a\n', '# Meeting\n\nDate: Sunday, 31 Dec 2023\n\n- a\n');
  assertField('date/unreadable', 'date: «soon»', '“soon” cannot be read as a date; write one like 2015-04-17 or Friday, April 17, 2015.');
  assertField('date/unreadable', 'date: «2024-06-31»', '“2024-06-31” is no day of the calendar, or lacks its year.');
  assertField('date/unreadable', 'date: «April 17»', '“April 17” is no day of the calendar, or lacks its year.');
  assertField('date/unreadable', '«date»:', 'The date is empty.');
});

describe('Rules find', () => {
  assertClean('a good note', withFrontMatter('title: Tide', 'date: Wednesday, April 17, 2024'));
  assertClean('no front matter', '# Meeting of 2024-04-17\n\n- Tides\n');
  assertClean('an empty file', '');
  assertClean('rules around labels', joinLines('', '---', 'Date: 2024-04-17', 'Place: pier', '---', '', '## Agenda', ''));
  assertClean('rules around a list', joinLines('', '---', '- title: Tide', '- date: 2024-04-17', '---', '', '## Agenda', ''));
  assertClean('rules below words', joinLines('Harbor', '', '---', 'title: Tide', '---', '', '## Agenda', ''));
  assertClean('rules below a comment and words', joinLines('<!-- a --> b', '---', 'title: Tide', '---', '', '## Agenda', ''));
  assertClean('tabs that do not indent', withFrontMatter('title:\tTide', 'date: 2024-04-17', 'text: |', '  a', '  \tb', 'tags: [a,\tb]'));
  assertClean('a title that is a list', withFrontMatter('title: [a]', 'date: 2024-04-17'));
  assertClean('a weekday in prose', withFrontMatter('title: Tide', 'date: 2024-04-17').concat('\nThe storm of Monday, April 17, 2024, which broke the pier and the lantern, was long.\n'));

  it('nothing in a file that is about no meeting', () => {
    const text = '---\ntitle: " Piers "\n---\n\nThe storm of Monday, April 17, 2024\n';
    assert.deepEqual(checkText(text, { path: 'docs/piers.md' }), []);
  });

  it('what there is, by place', () => {
    const found = check(withFrontMatter('date: Monday, April 17, 2024', 'title: " Tide "'));
    assert.deepEqual(found.map(({ rule, level }) => `${level} ${rule.id}`), ['warning date/weekday', 'warning title/padding']);
  });

  it('at the level the settings give', () => {
    const text = withFrontMatter('date: Monday, April 17, 2024', 'title: " Tide "');
    const found = check(text, { 'date/weekday': 'hint', 'title/padding': 'off', 'no/such': 'error' });
    assert.deepEqual(found.map(({ rule, level }) => `${level} ${rule.id}`), ['hint date/weekday']);
  });
});
