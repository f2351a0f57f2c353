import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Topic, Note } from '../../src/core/model';
import { readNote } from '../../src/core/parse';
import { applyEdits } from '../../src/core/text/edits';
import { fixNote, autoFixEdits } from '../../src/core/linter/fixAll';
import { autoFix } from '../../src/core/linter/autoFix';
import { checkNote } from '../../src/core/linter/checkNote';
import { type Problem } from '../../src/core/linter/checkNote';
import { SeriesFacts } from '../../src/core/series/seriesFacts';
import { SourceText } from '../../src/core/text/sourceText';
import { meetingToJson } from '../../src/core/toJson';
import { assertFixesWork } from './support/fixes';
import { compiled, contextOf } from './support/rules';
import { numRuns } from './support/runs';

const schema = compiled({
  required: ['title', 'tide'],
  properties: { title: { pattern: '^[A-Z].*$', minLength: 3 } },
  additionalProperties: { type: ['string', 'array'], uniqueItems: true },
});
const path = 'harbor/meetings/2024-04-17.md';

function read(text: string): Note {
  const all = readNote(new SourceText(text), path);
  const { note } = all;
  const series = new SeriesFacts([path, 'harbor/meetings/2024-04-24.md', ...'abcd'].map(one => ({ path: one, note })));
  for (const one of [null, schema]) checkNote({ ...all, series, schema: one, today: '2024-05-01' });
  note.meetings.forEach(meeting => JSON.stringify(meetingToJson(path, null, meeting)));
  return note;
}

const head = '# Harbor meeting 2024-04-17\n\n## Agenda\n\n';
const held = '# Harbor meeting 2024-04-17\n\n## Notes\n\n- a\n  - b\n\n';
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const numbered = (length: number, line: (index: number) => string): string =>
  Array.from({ length: length / 10 }, (_, index) => line(index)).join('\n');

describe('Bad input: odd texts are read', () => {
  const texts: Record<string, string> = {
    nothing: '',
    'a byte order mark': '\ufeff',
    'blank lines': '\n\r\n \t\n\r',
    'control characters': '\0\x01\x02\x1b[31m\x7f'.repeat(100),
    'lone surrogates': '# \ud800\n- \udfff\n\ud83d',
    'unclosed front matter': '---\ntitle: "',
    'unclosed fence': '- ```\n# a',
    'unclosed comment': '<!-- # a\n- b',
    'unclosed details': '<details>\n\n# a',
    'unclosed link': '- [a](b\n- [c',
    'unclosed emphasis': '- **a\n- __b\n- `c',
    'unclosed table': '| a |\n|---',
    'line separators': 'a\u2028- b\u2029# c',
  };
  for (const [name, text] of Object.entries(texts)) it(name, () => void read(text));
});

/** Far more than anybody writes; each is read twice, the second time four times as long. */
const nasty: Record<string, (length: number) => string> = {
  'one line of letters': length => head + fill('a', length),
  'one line of bullets': length => head + fill('- ', length),
  'one line of blanks': length => `${head}a${fill(' ', length)}b`,
  'one line of quotes': length => fill('>', length),
  'one line of brackets': length => `${head}- ${fill('[', length)}`,
  'one line of comments': length => `${head}- ${fill('<!-- ', length)}`,
  'one line of paths': length => `${head}- https://${fill('a/', length)}`,
  'references, all different': length => head + numbered(length, index => `- #${index}`),
  bullets: length => head + fill('- a b\n', length),
  'bullets alone on their lines': length => head + fill('*\na b\n', length),
  'bullets, each deeper': length =>
    head + Array.from({ length: Math.sqrt(length) }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
  'agendas and notes': length => fill('## Agenda\n\n- a\n\n## Notes\n\n- b\n\n', length),
  'label lines': length => head + fill('Agenda\n\n- a\n\n', length),
  'underlined titles': length => head + fill('Tide\n---\n', length),
  'dated headings': length => numbered(length, index => `## 20${10 + (index % 90)}-04-17\n\n- a\n`),
  'dated headings without years': length => numbered(length, index => `## April ${10 + (index % 20)}\n\n- a\n`),
  'a list that comes again': length =>
    `${head}${numbered(length, index => `- t${index}`)}\n\n${numbered(length, index => `## t${index}`)}`,
  'unclosed comments in a list': length => head + fill('- a\n  <!--\n', length),
  'bullets under numbers': length => head + fill('1. a\n  - b\n', length),
  'lists too far in': length => head + fill('words\n    - a\n\n', length),
  'a bullet alone under one line of bullets': length => `${head}-\n${fill('1. ', length)}\n`,
  'fences beside bullets': length => head + fill('- ```\n  a\n', length),
  'nearly a table': length => head + fill(`| a |\n| -${fill(' ', 900)}x\n`, length),
  'front matter of one key': length => `---\n${fill('key: a\n', length)}---\n`,
  'front matter of a key and blanks': length => `---\na${fill(' ', length)}\n---\n`,
  'action items': length => head + fill('- [ ] AI: Ann to do it\n', length),
  placeholders: length => held + fill('- <name>\n', length),
  'placeholders on one line': length => held + fill('<name> ', length),
  'orders on one line': length => held + fill('<!-- insert -->', length),
  'labels with nothing behind them': length => held + fill('- Recording:\n', length),
  'handles of people and actions': length =>
    `${held}## Attendees\n\n${numbered(length / 2, index => `- @a${index}`)}\n\n## Action items\n\n${numbered(length / 2, index => `- @b${index} to do it`)}`,
  'owners on one line': length =>
    `${held}## Attendees\n\n- @a\n- @b\n- @c\n\n- AI: ${numbered(length, index => `@d${index}`).replaceAll('\n', ' ')}`,
  'date lines of wrong weekdays': length => head + fill('Date: Thursday, April 17, 2024\n\n', length),
  'headings of wrong weekdays': length => head + fill('## Thursday, April 17\n\n', length),
  'impossible dates': length => head + fill('Date: 2024-04-174\n\n', length),
  'people, all the same': length => `${head}\n## Attendees\n\n${fill('- Mara\n', length)}`,
  'an agenda of one item': length => head + fill('- Tides\n', length),
  'comments that switch rules off': length =>
    head + fill('Date: Thursday, April 17, 2024 <!-- hangout-notes-disable-line -->\n\n', length),
  'links to other numbers': length => head + fill('- [#12](https://tide.example/issues/21)\n', length),
  'labels under subjects': length => held + fill('### Fair\n\n- Date:\n- Place: TBD\n\n', length),
  'nested keys': length => `---\na:\n${fill('  b: c\n', length)}---\n`,
  ranges: length => `# Harbor meeting ${fill('16–18 ', length)}April 2024\n`,
  'an agenda and its notes': length =>
    `${head}${numbered(length / 2, index => `- tide${index} pier`)}\n\n## Notes\n\n${numbered(length / 2, index => `- tide${index}\n  - a`)}`,
};

describe('Bad input: much of it is read in linear time', function () {
  this.timeout(120_000);
  const [small, large] = [100_000, 400_000];
  for (const [name, make] of Object.entries(nasty)) {
    it(name, function () {
      const [first, second] = [small, large].map(length => milliseconds(make(length)));
      this.test!.title += ` (${first} ms, four times as much ${second} ms)`;
      // Four times the work, and as much again for a busy machine; quadratic would be sixteen.
      assert.ok(second! < 500 + first! * 10, `${first} ms, then ${second} ms`);
    });
  }

  it('a line of 5 MB', () => void read(head + fill('Tide and pier ', 5_000_000)));
  it('100,000 bullets on one line', () => void read(head + '- '.repeat(100_000)));
  it('3,000 bullets, each deeper', () =>
    void read(head + Array.from({ length: 3000 }, (_, depth) => `${'\t'.repeat(depth)}- a`).join('\n')));
  it('1,000 items, each deeper and too far in', () =>
    void read(head + Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(4 * depth)}1. a\n`).join('')));
  it('a list of 8 MB that Markdown nests otherwise', () =>
    void read(head + fill('1. Tide and pier\n  - more of it\n', 8_000_000)));
  it('a note of 10 MB', () =>
    assert.equal(read(head + fill('- Tide and pier\n  - more of it\n', 10_000_000)).meetings.length, 1));
});

function milliseconds(text: string): number {
  const began = performance.now();
  read(text);
  return Math.round(performance.now() - began);
}

const piece = fc.constantFrom(
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\n',
  '\n\n',
  '---',
  '---\n',
  '```',
  '<!--',
  '-->',
  '<details>',
  '</details>',
  '> ',
  '|',
  '|---|',
  '[ ] ',
  '[x] ',
  'Agenda',
  'Notes:',
  'Action items',
  'AI: ',
  '@mara',
  '2024-04-17',
  'April 17',
  'Friday, ',
  'title: ',
  'date: ',
  '"',
  '#12',
  'a/b#3',
  '**',
  '\\- ',
  '\ud800',
  '潮',
  '===',
  'word',
  'Monday, April 17, 2024',
  'Recording: TBD\n',
  'Recording:\n',
  '## Attendees\n\n',
  '- Mara\n',
  '## Notes\n\n',
  '<name>',
  '1. a\n  - b\n',
  '-\nTides\n',
  '2024-04-41',
  'April 16–18, 2024',
  '[#12](https://tide.example/issues/21)',
);
const noteText = fc
  .tuple(fc.constantFrom('', '---\n', '# Meeting 2024-04-17\n'), fc.array(piece, { maxLength: 60 }))
  .map(([first, rest]) => first + rest.join(''));

describe('Bad input: whatever the text', function () {
  this.timeout(120_000);
  it('reading never fails, and every place lies in the text', () => {
    fc.assert(
      fc.property(fc.oneof(noteText, fc.string({ unit: 'binary' })), text => assertPlaces(read(text), text.length)),
      { numRuns, examples: [['\\- # \n1. [x] ']] },
    );
  });

  it('every fix changes something and takes little away, and once all are made none is left', () => {
    fc.assert(
      fc.property(noteText, text => {
        const context = contextOf(text, { path });
        for (const problem of checkNote(context)) {
          for (const { edits, renameTo } of problem.fixes) {
            const fixed = applyEdits(text, edits);
            assert.ok(renameTo !== undefined || fixed !== text, `${problem.rule.id} changes nothing`);
            const saidNow = words(fixed).length,
              said = words(text).length;
            assert.ok(saidNow >= said - 12, `${problem.rule.id} takes away too much: ${text}`);
          }
        }
        // Where rules or front matter begin a text, what is mended may make it the one or the other.
        const isAsked = (problem: Problem): boolean => !text.startsWith('---') && autoFix(problem) !== undefined;
        assertFixesWork(
          context,
          checkNote(context).map(problem => ({ ...problem, fixes: isAsked(problem) ? problem.fixes.slice(0, 1) : [] })),
        );
        const all = fixNote(context);
        assert.deepEqual(autoFixEdits(checkNote(all)), [], `${text}\n→\n${all.document.source.text}`);
      }),
      { numRuns },
    );
  });

  it('CRLF, CR and LF give the same lines', () => {
    fc.assert(
      fc.property(noteText, text => {
        const expected = linesOf(read(text));
        assert.deepEqual(linesOf(read(text.replaceAll('\n', '\r\n'))), expected);
        assert.deepEqual(linesOf(read(text.replaceAll('\n', '\r'))), expected);
      }),
      { numRuns, examples: [['Notes: ---\n""\n\n- a']] },
    );
  });
});

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function assertPlaces({ meetings, dates, frontMatter }: Note, length: number): void {
  const spans = [
    ...meetings,
    ...dates,
    ...(frontMatter
      ? [
          frontMatter,
          frontMatter.contentSpan,
          ...frontMatter.errors,
          ...frontMatter.fields.flatMap(({ keySpan, valueSpan }) => [keySpan, valueSpan]),
        ]
      : []),
  ];
  for (const { start, end } of [
    ...spans,
    ...meetings.flatMap(({ actions, references }) => [...actions, ...references]),
  ])
    assert.ok(start >= 0 && start <= end && end <= length, `${start} ${end} of ${length}`);
  for (const { topics, agenda } of meetings) for (const items of [topics, agenda]) assertInOrder(items, 0, length);
}

/** In document order, what lies under an item behind it and before the next. */
function assertInOrder(items: readonly Topic[], from: number, length: number): number {
  let last = from;
  for (const { start, end, children } of items) {
    assert.ok(start >= last && start <= end && end <= length, `${start} ${end} behind ${last}`);
    last = Math.max(start, assertInOrder(children, start, length));
  }
  return last;
}

const lineTree = (items: readonly Topic[]): unknown[] =>
  items.map(({ line, title, children }) => [line, title, lineTree(children)]);
const linesOf = ({ meetings }: Note): unknown =>
  meetings.map(({ line, date, topics, agenda, actions }) => [
    line,
    date,
    lineTree(topics),
    lineTree(agenda),
    actions.map(action => action.line),
  ]);
