import assert from 'node:assert/strict';
import { formatMessage } from '../../src/core/text/message';
import { applyEdits } from '../../src/core/text/edits';
import type { Problem } from '../../src/core/linter/checkNote';
import type { Levels } from '../../src/core/linter/checkNote';
import { markSpans, joinLines } from './support/notes';
import { checkText } from './support/rules';

const check = (text: string, levels: Levels = {}): Problem[] =>
  checkText(text, { levels, path: 'harbor/meetings/call.md' });

const withFrontMatter = (...lines: string[]): string =>
  joinLines('---', ...lines, '---', '', '## Agenda', '', '- Tides', '');

/** The one finding is drawn in the text as «…»; each fix gives one of the texts. */
function assertFinds(rule: string, drawnText: string, message: string | RegExp, ...fixed: string[]): void {
  it(`${rule}: ${drawnText.split('\n').find(line => line.includes('«'))!} → ${fixed.length} fixes`, () => {
    const text = drawnText.replace(/[«»]/g, '');
    const found = check(text);
    assert.deepEqual(
      found.map(problem => problem.rule.id),
      [rule],
    );
    assert.equal(markSpans(text, found), drawnText);
    if (typeof message === 'string') assert.equal(formatMessage(found[0]!.message), message);
    else assert.match(formatMessage(found[0]!.message), message);
    assert.deepEqual(
      found[0]!.fixes.map(({ edits }) => applyEdits(text, edits)),
      fixed,
    );
  });
}

function assertClean(name: string, text: string): void {
  it(`nothing: ${name}`, () =>
    assert.deepEqual(
      check(text).map(({ rule, message }) => `${rule.id}: ${formatMessage(message)}`),
      [],
    ));
}

/** A finding in one field of otherwise good front matter; the fixes give other lines in its place. */
function assertField(rule: string, line: string, message: string | RegExp, ...fixed: string[]): void {
  const around = (field: string): string =>
    withFrontMatter(...[field.replace(/[«»]/g, '').startsWith('title') ? 'date: 2024-04-17' : 'title: Tide', field]);
  assertFinds(rule, around(line), message, ...fixed.map(around));
}

describe('Rules: front matter', () => {
  assertField('front-matter/syntax', 'title: «T»ide: high', /^Nested mappings .*\.$/);
  assertFinds(
    'front-matter/tabs',
    withFrontMatter('title: Tide', 'date: 2024-04-17', 'tags:', '«\t»- a', '\t- b'),
    'Tabs indent this line, which YAML does not allow.',
    withFrontMatter('title: Tide', 'date: 2024-04-17', 'tags:', '  - a', '  - b'),
  );
  assertFinds(
    'front-matter/tabs',
    withFrontMatter('title: Tide', 'date: 2024-04-17', 'pier:', '  name: x', '«\t»side: y').replaceAll('\n', '\r\n'),
    /^Tabs indent/,
    withFrontMatter('title: Tide', 'date: 2024-04-17', 'pier:', '  name: x', '  side: y').replaceAll('\n', '\r\n'),
  );
  assertFinds(
    'front-matter/tabs',
    withFrontMatter('title: Tide', 'date: 2024-04-17', 'text: |', '«\t»a'),
    /^Tabs indent/,
    withFrontMatter('title: Tide', 'date: 2024-04-17', 'text: |', '  a'),
  );
  assertFinds(
    'front-matter/duplicate-key',
    withFrontMatter('title: Tide', 'date: 2024-04-17', '«title»: Ebb'),
    'The key “title” stands here a second time.',
  );
  assertFinds(
    'front-matter/duplicate-key',
    withFrontMatter('title: Tide', 'date: 2024-04-17', 'chair:', '  name: a', '  «name»: b'),
    'The key “name” stands here a second time.',
  );
  assertFinds(
    'front-matter/engine',
    joinLines('«---toml»', 'title = "Tide"', '---', ''),
    /written in “toml”, which is not read/,
  );
  assertFinds(
    'front-matter/unclosed',
    joinLines('«---»', 'title: Tide', 'date: 2024-04-17', '', '## Agenda', ''),
    /^The front matter is not closed/,
    joinLines('---', 'title: Tide', 'date: 2024-04-17', '---', '', '## Agenda', ''),
  );
  assertFinds(
    'front-matter/unclosed',
    '«---»\r\ntitle: Tide\r\ndate: 2024-04-17\r\n\r\n## Agenda\r\n',
    /^The front matter is not closed/,
    '---\r\ntitle: Tide\r\ndate: 2024-04-17\r\n---\r\n\r\n## Agenda\r\n',
  );
  const unclosed = /^The front matter is not closed/;
  assertFinds(
    'front-matter/unclosed',
    joinLines('«---»', 'title: Tide', 'date: 2024-04-17', '## Agenda', '', '- Tides', ''),
    unclosed,
    joinLines('---', 'title: Tide', 'date: 2024-04-17', '---', '## Agenda', '', '- Tides', ''),
  );
  assertFinds(
    'front-matter/unclosed',
    joinLines('«---»', 'title: Tide', 'date: 2024-04-17', '# Call', '', '## Agenda', ''),
    unclosed,
    joinLines('---', 'title: Tide', 'date: 2024-04-17', '---', '# Call', '', '## Agenda', ''),
  );
  assertFinds(
    'front-matter/unclosed',
    joinLines('«---»', 'title: Tide', '# when', 'date: 2024-04-17', '', '## Agenda', ''),
    unclosed,
    joinLines('---', 'title: Tide', '# when', 'date: 2024-04-17', '---', '', '## Agenda', ''),
  );
  assertFinds(
    'front-matter/unclosed',
    joinLines('«---»', 'title: Tide', '', 'date: 2024-04-17', '', '## Agenda', ''),
    unclosed,
    joinLines('---', 'title: Tide', '', 'date: 2024-04-17', '---', '', '## Agenda', ''),
  );
  assertFinds(
    'front-matter/unclosed',
    joinLines('«---»', 'title: Tide', 'date: 2024-04-17', 'summary: |', '  a', '', '  b', '', '## Agenda', ''),
    unclosed,
    joinLines('---', 'title: Tide', 'date: 2024-04-17', 'summary: |', '  a', '', '  b', '---', '', '## Agenda', ''),
  );
  assertFinds(
    'front-matter/unclosed',
    joinLines('«---»', 'title: Tide', 'date: 2024-04-17', 'tags:', '- a', '- b', '## Agenda', ''),
    unclosed,
    joinLines('---', 'title: Tide', 'date: 2024-04-17', 'tags:', '- a', '- b', '---', '## Agenda', ''),
  );
  assertFinds(
    'front-matter/unclosed',
    joinLines('«---»', 'title: Tide', 'date: 2024-04-17', '- Tides', '- Ebb', '', '## Agenda', ''),
    unclosed,
    joinLines('---', 'title: Tide', 'date: 2024-04-17', '---', '- Tides', '- Ebb', '', '## Agenda', ''),
  );
  for (const closing of ['--', '—', ' ---', '- - -', '===', '***']) {
    assertFinds(
      'front-matter/unclosed',
      joinLines('«---»', 'title: Tide', 'date: 2024-04-17', closing, '', '## Agenda', ''),
      unclosed,
      joinLines('---', 'title: Tide', 'date: 2024-04-17', '---', '', '## Agenda', ''),
    );
  }
  assertFinds(
    'front-matter/unclosed',
    joinLines('---', 'title: Tide', 'date: 2024-04-17', '«----»', '', '## Agenda', ''),
    'The line that closes the front matter has three dashes.',
    joinLines('---', 'title: Tide', 'date: 2024-04-17', '---', '', '## Agenda', ''),
  );
  const tide = joinLines('---', 'title: Tide', 'date: 2024-04-17', '---', '', '## Agenda', '');
  const late = tide.replace('---', '«---»');
  const notFirst = /^This front matter is not read as such/;
  assertFinds('front-matter/not-first', `\n\n${late}`, notFirst, tide);
  assertFinds('front-matter/not-first', `  ${late}`, notFirst, tide);
  assertFinds('front-matter/not-first', `\ufeff\n${late}`, notFirst, `\ufeff${tide}`);
  assertFinds(
    'front-matter/not-first',
    `<!-- a\nb -->\n\n<!-- c -->\n${late}`,
    notFirst,
    tide.replace('---\n\n', '---\n\n<!-- a\nb -->\n\n<!-- c -->\n\n'),
  );
  assertFinds('front-matter/not-first', `\n${late}`.replaceAll('\n', '\r\n'), notFirst, tide.replaceAll('\n', '\r\n'));
  assertFinds(
    'front-matter/required',
    withFrontMatter('title: Tide').replace('---', '«---»'),
    'The front matter has no “date”.',
  );
  assertFinds(
    'front-matter/required',
    withFrontMatter('date: 2024-04-17').replace('---', '«---»'),
    'The front matter has no “title”.',
  );
});

describe('Rules: titles', () => {
  assertField('title/padding', 'title: «" Tide "»', 'The title is padded with blanks.', 'title: "Tide"');
  assertField('title/padding', "title: «' Tide'»", 'The title is padded with blanks.', "title: 'Tide'");
  assertField('title/empty', '«title: ""»', 'The title is empty.');
  assertField('title/empty', '«title:»', 'The title is empty.');
  assertField('title/empty', '«title: "  "»', 'The title is empty.');
  assertField('title/empty', '«title: null»', 'The title is empty.');
  assertField('title/empty', '«title: []»', 'The title is empty.');
  assertField('title/padding', String.raw`title: «"\tTide"»`, 'The title is padded with blanks.');
});

describe('Rules: dates', () => {
  assertField(
    'date/weekday',
    'date: «Thursday, April 17, 2024»',
    'April 17, 2024 is a Wednesday, not a Thursday.',
    'date: Wednesday, April 17, 2024',
    'date: Thursday, April 18, 2024',
  );
  assertField(
    'date/weekday',
    'date: «Sat, Apr 17 2015»',
    /is a Friday, not a Saturday/,
    'date: Fri, Apr 17 2015',
    'date: Sat, Apr 18 2015',
  );
  assertField(
    'date/weekday',
    'title: Tide «2024-04-17 (Monday»)',
    /is a Wednesday, not a Monday/,
    'title: Tide 2024-04-17 (Wednesday)',
    'title: Tide 2024-04-15 (Monday)',
  );
  assertFinds(
    'date/weekday',
    '# Meeting of «Friday, 30 May 2024»\n\n- a\n',
    /is a Thursday, not a Friday/,
    '# Meeting of Thursday, 30 May 2024\n\n- a\n',
    '# Meeting of Friday, 31 May 2024\n\n- a\n',
  );
  assertFinds(
    'date/weekday',
    '# Meeting\n\nDate: «Sunday, 1 Jan 2024»\n\n- a\n',
    /is a Monday, not a Sunday/,
    '# Meeting\n\nDate: Monday, 1 Jan 2024\n\n- a\n',
    '# Meeting\n\nDate: Sunday, 31 Dec 2023\n\n- a\n',
  );
  assertFinds(
    'date/weekday',
    '# Harbor call «Thursday, April 17, 2024»\n\n## Next call\n\nWednesday, April 24, 2024\n',
    /Wednesday, not a Thursday/,
    '# Harbor call Wednesday, April 17, 2024\n\n## Next call\n\nWednesday, April 24, 2024\n',
    '# Harbor call Thursday, April 18, 2024\n\n## Next call\n\nWednesday, April 24, 2024\n',
  );
  assertFinds(
    'date/weekday',
    '# Harbor call 2024-04-17\n\n**Date**: **«Thursday**, April 17, 2024»\n\n- a\n',
    /Wednesday, not a Thursday/,
    '# Harbor call 2024-04-17\n\n**Date**: **Wednesday**, April 17, 2024\n\n- a\n',
    '# Harbor call 2024-04-17\n\n**Date**: **Thursday**, April 18, 2024\n\n- a\n',
  );
  it('date/weekday is left to a person where the year may be the old one, or the series meets on that day', () => {
    const judged = (text: string, others: Record<string, string> = {}): (boolean | undefined)[] =>
      checkText(text, { path: 'harbor/meetings/call.md', others }).flatMap(({ fixes }) =>
        fixes.map(fix => fix.isSuggestion),
      );
    assert.deepEqual(judged('# Harbor call Wednesday, January 15, 2024\n\n- a\n'), [true, undefined, undefined]);
    const others = Object.fromEntries(
      ['03', '10', '17', '24'].map(day => [`harbor/meetings/call-${day}.md`, `# Harbor call 2024-04-${day}\n\n- a\n`]),
    );
    assert.deepEqual(judged('# Harbor call Wednesday, 2 May 2024\n\n- a\n', others), [true, undefined]);
    assert.deepEqual(judged('# Harbor call Monday, 2 May 2024\n\n- a\n', others), [false, undefined]);
  });
  assertField(
    'date/unreadable',
    'date: «soon»',
    '“soon” cannot be read as a date; write one like 2015-04-17 or Friday, April 17, 2015.',
  );
  assertField('date/unreadable', 'date: «April 17»', '“April 17” lacks its year.');
  assertField('date/unreadable', '«date»:', 'The date is empty.');
  assertField('date/unreadable', '«date: ""»', 'The date is empty.');
});

describe('Rules find', () => {
  assertClean('a good note', withFrontMatter('title: Tide', 'date: Wednesday, April 17, 2024'));
  assertClean('no front matter', '# Meeting of 2024-04-17\n\n- Tides\n');
  assertClean('an empty file', '');
  assertClean(
    'rules around labels',
    joinLines('', '---', 'Date: 2024-04-17', 'Place: pier', '---', '', '## Agenda', ''),
  );
  assertClean(
    'rules around a list',
    joinLines('', '---', '- title: Tide', '- date: 2024-04-17', '---', '', '## Agenda', ''),
  );
  assertClean('rules below words', joinLines('Harbor', '', '---', 'title: Tide', '---', '', '## Agenda', ''));
  assertClean(
    'rules below a comment and words',
    joinLines('<!-- a --> b', '---', 'title: Tide', '---', '', '## Agenda', ''),
  );
  assertClean(
    'tabs that do not indent',
    withFrontMatter('title:\tTide', 'date: 2024-04-17', 'text: |', '  a', '  \tb', 'tags: [a,\tb]'),
  );
  assertClean('a title over several lines', withFrontMatter('title: >', '  Tide', '  and ebb', 'date: 2024-04-17'));
  assertClean('a day and a time', withFrontMatter('title: Tide', 'date: 2024-04-17T18:00:00+02:00'));
  assertClean(
    'two rules around a heading',
    joinLines('---', '', '# Harbor call 2024-04-17', '', '---', '', '## Agenda', '', '- Tides', ''),
  );
  assertClean('a title that is a list', withFrontMatter('title: [a]', 'date: 2024-04-17'));
  assertClean(
    'a weekday in prose',
    withFrontMatter('title: Tide', 'date: 2024-04-17').concat(
      '\nThe storm of Monday, April 17, 2024, which broke the pier and the lantern, was long.\n',
    ),
  );

  for (const template of [
    'harbor/meetings/template.md',
    'harbor/meetings/_template.md',
    'templates/call.md',
    'archetypes/minutes.md',
    'harbor/meetings/YYYY-MM-DD.md',
  ]) {
    it(`nothing in ${template}`, () =>
      assert.deepEqual(checkText(withFrontMatter('title: ""', 'date: YYYY-MM-DD'), { path: template }), []));
  }

  it('nothing in a file that is about no meeting', () => {
    const text = '---\ntitle: " Piers "\n---\n\nThe storm of Monday, April 17, 2024\n';
    assert.deepEqual(checkText(text, { path: 'docs/piers.md' }), []);
  });

  it('what there is, by place', () => {
    const found = check(withFrontMatter('date: Monday, April 17, 2024', 'title: " Tide "'));
    assert.deepEqual(
      found.map(({ rule, level }) => `${level} ${rule.id}`),
      ['warning date/weekday', 'warning title/padding'],
    );
  });

  it('at the level the settings give', () => {
    const text = withFrontMatter('date: Monday, April 17, 2024', 'title: " Tide "');
    const found = check(text, { 'date/weekday': 'hint', 'title/padding': 'off', 'no/such': 'error' });
    assert.deepEqual(
      found.map(({ rule, level }) => `${level} ${rule.id}`),
      ['hint date/weekday'],
    );
  });
});

describe('Rules: front matter by the habit of a series', () => {
  const day = (index: number): string => `2024-04-${String(index + 1).padStart(2, '0')}`;
  const text = (lines: readonly string[]): string =>
    joinLines(...(lines.length > 0 ? ['---', ...lines, '---', ''] : []), '## Agenda', '', '- Tides', '');
  const usual = (date: string): string[] => [
    'layout: blog',
    `title: "Harbor call - ${date}"`,
    `date: ${date}`,
    'tags: [tide]',
  ];

  /** Nine notes with the lines that `linesOn` gives for their days. */
  const series = (
    linesOn: (date: string) => string[],
    nameOf = (date: string): string => `${date}-harbor-call.md`,
    notes = 9,
  ): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: notes }, (_, index) => [`harbor/meetings/${nameOf(day(index))}`, text(linesOn(day(index)))]),
    );

  const found = (
    lines: readonly string[],
    others: Record<string, string>,
    path = 'harbor/meetings/2024-04-17-harbor-call.md',
    body = text(lines),
  ): Problem[] => checkText(body, { path, others });

  function assertHabit(
    name: string,
    lines: readonly string[],
    messages: readonly string[],
    fixed?: readonly string[],
    others = series(usual),
    path?: string,
  ): void {
    it(name, () => {
      const problems = found(lines, others, path);
      assert.deepEqual(
        problems.map(({ rule, message }) => `${rule.id}: ${formatMessage(message)}`),
        messages,
      );
      const fixes = problems.flatMap(({ fixes: [fix] }) => fix ?? []);
      assert.deepEqual(
        fixes
          .slice(0, 1)
          .map(
            ({ edits, isSuggestion: isSuggestion }) => (isSuggestion ? '? ' : '') + applyEdits(text(lines), edits),
          ),
        fixed ? [text(fixed)] : [],
      );
    });
  }

  const ofTen = 'of 10 notes of this series have it';
  const without = (key: string): string[] => usual('2024-04-17').filter(line => !line.startsWith(key));
  assertHabit('what all have, nothing', usual('2024-04-17'), []);
  assertHabit(
    'a value that never changes',
    without('layout'),
    [`front-matter/required: The front matter has no “layout”; 9 ${ofTen}.`],
    usual('2024-04-17'),
  );
  assertHabit(
    'the date, as the series writes it',
    without('date'),
    [`front-matter/required: The front matter has no “date”; 9 ${ofTen}.`],
    usual('2024-04-17'),
  );
  assertHabit(
    'the title, as the series writes it',
    without('title'),
    [`front-matter/required: The front matter has no “title”; 9 ${ofTen}.`],
    ['layout: blog', 'title: Harbor call - 2024-04-17', 'date: 2024-04-17', 'tags: [tide]'],
  );
  assertHabit('a list, which nobody knows', without('tags'), [
    `front-matter/required: The front matter has no “tags”; 9 ${ofTen}.`,
  ]);
  assertHabit(
    'long dates',
    ['layout: blog'],
    [`front-matter/required: The front matter has no “date”; 9 ${ofTen}.`],
    ['layout: blog', 'date: Wednesday, April 17, 2024'],
    series(date => [
      'layout: blog',
      `date: ${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][(Number(date.slice(8)) - 1) % 7]!}, April ${Number(date.slice(8))}, 2024`,
    ]),
  );
  assertHabit(
    'no front matter at all',
    [],
    [
      'front-matter/required: This note has no front matter; 9 of 10 notes of this series have it, with “layout” and “date”.',
    ],
    ['layout: blog', 'date: 2024-04-17'],
    series(date => ['layout: blog', `date: ${date}`]),
  );
  assertHabit(
    'no front matter where its title is not known',
    [],
    ['front-matter/required: This note has no front matter; 9 of 10 notes of this series have it, with “subject”.'],
    undefined,
    series(date => [`subject: pier ${Number(date.slice(8)) * 7}`]),
  );
  assertHabit('not of an agenda among minutes', [], [], undefined, undefined, 'harbor/meetings/2024-04-17-agenda.md');
  assertHabit(
    'not of a series without front matter',
    [],
    [],
    undefined,
    series(() => []),
  );
  assertHabit(
    'not of a key that only some have',
    usual('2024-04-17'),
    [],
    undefined,
    series(date => (Number(date.slice(8)) > 3 ? [...usual(date), 'room: pier'] : usual(date))),
  );
  assertHabit(
    'not of a title where none of them has one',
    ['layout: blog'],
    [],
    undefined,
    series(() => ['layout: blog']),
  );
  assertHabit(
    'of few notes only that there is a date',
    ['title: a'],
    ['front-matter/required: The front matter has no “date”.'],
    undefined,
    series(() => ['layout: blog'], undefined, 3),
    'harbor/meetings/harbor-call.md',
  );
  assertHabit(
    'of few notes nothing where the file’s name tells the date',
    ['title: a'],
    [],
    undefined,
    series(() => ['layout: blog'], undefined, 3),
  );
  assertHabit(
    'of few notes nothing where front matter is for other things',
    ['tags: [tide]'],
    [],
    undefined,
    series(() => ['layout: blog'], undefined, 3),
    'harbor/meetings/harbor-call.md',
  );
  assertHabit(
    'a key in other capitals',
    [...without('layout'), 'Layout: blog'],
    [`front-matter/required: The front matter has no “layout”; 9 ${ofTen}.`],
    [...without('layout'), 'layout: blog'],
  );
  it('a key that is one letter off is offered to be renamed', () => {
    const [finding] = found([...without('layout'), 'layot: blog'], series(usual));
    assert.deepEqual(
      finding!.fixes.map(({ title, isSuggestion: isSuggestion }) => [title, isSuggestion]),
      [['Change “layot” to “layout”', true]],
    );
  });
  assertHabit(
    'of other names where all are named alike',
    without('layout'),
    [],
    undefined,
    undefined,
    'harbor/meetings/2024-04-17-walk-on-the-pier.md',
  );
  assertHabit(
    'of other names where each has its own',
    without('layout'),
    [`front-matter/required: The front matter has no “layout”; 9 ${ofTen}.`],
    usual('2024-04-17'),
    series(usual, date => `${date}-about-${'abcdefghijkl'[Number(date.slice(8))]!}.md`),
    'harbor/meetings/2024-04-17-walk-on-the-pier.md',
  );

  assertHabit(
    'a text for a list',
    [...without('tags'), 'tags: tide'],
    ['front-matter/type: “tags” is a text here; 9 of 10 notes of this series have a list.'],
  );
  assertHabit(
    'a number for a text of digits',
    ['version: 1.10'],
    ['front-matter/type: “version” is a number here; 9 of 10 notes of this series have a text.'],
    ['version: "1.10"'],
    series(date => [`version: "1.${Number(date.slice(8))}"`]),
  );
  assertHabit(
    'a number among words, nothing',
    ['room: 12'],
    [],
    undefined,
    series(date => [`room: hall ${date}`]),
  );
  assertHabit('nothing for a list, nothing', [...without('tags'), 'tags:'], []);

  it('is not certain where the note tells two days', () => {
    const [finding] = found(without('date'), series(usual), 'harbor/meetings/2024-04-18-harbor-call.md');
    assert.deepEqual(
      finding!.fixes.map(({ isSuggestion: isSuggestion }) => isSuggestion),
      [true],
    );
  });

  it('adds what is missing with the line ends of the file', () => {
    const body = text(without('layout')).replaceAll('\n', '\r\n');
    const [finding] = found([], series(usual), undefined, body);
    assert.equal(applyEdits(body, finding!.fixes[0]!.edits), text(usual('2024-04-17')).replaceAll('\n', '\r\n'));
  });
});
