import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edits';
import { formatMessage } from '../../../src/core/text/message';
import { undatedPath, withFrontMatter } from '../support/frontMatterCases';
import { assertFinds, listProblems } from '../support/ruleCases';
import { checkText } from '../support/rules';
import { assertSeries, defaultPath, noteWith, seriesOf, usualLines } from '../support/seriesCases';

const rule = 'front-matter/required';
const missing = (key: string): string =>
  `${rule}: The front matter has no "${key}", which 9 of 10 notes in this series have.`;
const lacksFrontMatter = (keys: string): string =>
  `${rule}: This note has no front matter, but 9 of 10 notes in this series have front matter with ${keys}.`;
const lines = usualLines('2024-04-17');
const linesWithout = (key: string): string[] => lines.filter(line => !line.startsWith(key));

describe('Rule front-matter/required', () => {
  describe('title and date', () => {
    const options = { path: undatedPath, isOnlyProblem: true, fixed: [] };
    assertFinds(rule, 'a title without a date', withFrontMatter('title: Tide').replace('---', '«---»'), {
      ...options,
      message: 'The front matter has no "date".',
    });
    assertFinds(rule, 'a date without a title', withFrontMatter('date: 2024-04-17').replace('---', '«---»'), {
      ...options,
      message: 'The front matter has no "title".',
    });

    const others = seriesOf(() => ['layout: blog'], { count: 3 });
    assertSeries('a small series, a title without a date', ['title: a'], {
      others,
      path: 'harbor/meetings/harbor-call.md',
      problems: [`${rule}: The front matter has no "date".`],
    });
    assertSeries('a small series, a date in the file name', ['title: a'], { others, problems: [] });
    assertSeries('a small series, neither title nor date', ['tags: [tide]'], {
      others,
      path: 'harbor/meetings/harbor-call.md',
      problems: [],
    });
  });

  describe('keys of the series', () => {
    assertSeries('all usual keys', lines, { problems: [] });
    assertSeries('a value that is always the same', linesWithout('layout'), {
      problems: [missing('layout')],
      fixed: lines,
    });
    assertSeries('a date in the usual format', linesWithout('date'), { problems: [missing('date')], fixed: lines });
    assertSeries('a title in the usual format', linesWithout('title'), {
      problems: [missing('title')],
      fixed: ['layout: blog', 'title: Harbor call - 2024-04-17', 'date: 2024-04-17', 'tags: [tide]'],
    });
    assertSeries('a list, whose value is unknown', linesWithout('tags'), { problems: [missing('tags')] });
    const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    assertSeries('a date with a weekday', ['layout: blog'], {
      others: seriesOf(date => {
        const day = Number(date.slice(8));
        return ['layout: blog', `date: ${weekdays[(day - 1) % 7]!}, April ${day}, 2024`];
      }),
      problems: [missing('date')],
      fixed: ['layout: blog', 'date: Wednesday, April 17, 2024'],
    });
    const someWithRoom = (date: string, first: string): string[] =>
      date >= first ? [...usualLines(date), 'room: pier'] : usualLines(date);
    assertSeries('a key in only some notes', lines, {
      others: seriesOf(date => someWithRoom(date, '2024-04-04')),
      problems: [],
    });
    assertSeries('a key in nearly all notes', lines, {
      others: seriesOf(date => someWithRoom(date, '2024-04-01')),
      problems: [missing('room')],
      fixed: [...lines, 'room: pier'],
    });
    assertSeries('a key in no other note', ['layout: blog'], {
      others: seriesOf(() => ['layout: blog']),
      problems: [],
    });
  });

  describe('notes without front matter', () => {
    assertSeries('a series with front matter', [], {
      others: seriesOf(date => ['layout: blog', `date: ${date}`]),
      problems: [lacksFrontMatter('"layout", "date"')],
      fixed: ['layout: blog', 'date: 2024-04-17'],
    });
    assertSeries('a value that is unknown', [], {
      others: seriesOf(date => [`subject: pier ${Number(date.slice(8)) * 7}`]),
      problems: [lacksFrontMatter('"subject"')],
    });
    assertSeries('an agenda among minutes', [], { path: 'harbor/meetings/2024-04-17-agenda.md', problems: [] });
    assertSeries('a series without front matter', [], { others: seriesOf(() => []), problems: [] });
  });

  describe('file names', () => {
    const path = 'harbor/meetings/2024-04-17-walk-on-the-pier.md';
    assertSeries('another name in a series with one name', linesWithout('layout'), { path, problems: [] });
    assertSeries('another name in a series with many names', linesWithout('layout'), {
      path,
      others: seriesOf(usualLines, {
        nameOf: date => `${date}-about-${'abcdefghijkl'[Number(date.slice(8))]!}.md`,
      }),
      problems: [missing('layout')],
      fixed: lines,
    });
  });

  describe('fixes', () => {
    assertSeries('a key in upper case', [...linesWithout('layout'), 'Layout: blog'], {
      problems: [missing('layout')],
      fixed: [...linesWithout('layout'), 'layout: blog'],
    });

    const others = seriesOf(usualLines);
    it('suggests to rename a key that differs in one character', () => {
      const [problem] = checkText(noteWith([...linesWithout('layout'), 'layot: blog']), { path: defaultPath, others });
      assert.deepEqual(
        problem!.fixes.map(({ title, isSuggestion }) => [formatMessage(title), isSuggestion]),
        [['Rename the key "layot" to "layout"', true]],
      );
    });

    it('are suggestions if the dates in the note disagree', () => {
      const path = 'harbor/meetings/2024-04-18-harbor-call.md';
      const problems = checkText(noteWith(linesWithout('date')), { path, others });
      assert.equal(listProblems(problems)[0], missing('date'));
      assert.deepEqual(
        problems[0]!.fixes.map(({ isSuggestion }) => isSuggestion),
        [true],
      );
    });

    it('use the line ending of the file', () => {
      const text = noteWith(linesWithout('layout')).replaceAll('\n', '\r\n');
      const [problem] = checkText(text, { path: defaultPath, others });
      assert.equal(applyEdits(text, problem!.fixes[0]!.edits), noteWith(lines).replaceAll('\n', '\r\n'));
    });
  });
});
