import assert from 'node:assert/strict';
import fc from 'fast-check';
import { autoFix } from '../../src/core/linter/autoFix';
import { checkNote, type Problem } from '../../src/core/linter/checkNote';
import { autoFixEdits, fixNote } from '../../src/core/linter/fixAll';
import type { Note, Span, Topic } from '../../src/core/model';
import { applyEdits } from '../../src/core/text/edits';
import { assertFixesWork } from './support/fixes';
import { notePath, readAndCheck } from './support/readAndCheck';
import { contextOf } from './support/rules';
import { numRuns } from './support/runs';

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
/** Notes made of pieces of Markdown, in any order. */
const noteText = fc
  .tuple(fc.constantFrom('', '---\n', '# Meeting 2024-04-17\n'), fc.array(piece, { maxLength: 60 }))
  .map(([first, rest]) => first + rest.join(''));

describe('Random texts', function () {
  this.timeout(120_000);
  it('are read without an error, and all spans are inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(noteText, fc.string({ unit: 'binary' })), text =>
        assertSpans(readAndCheck(text), text.length),
      ),
      { numRuns, examples: [['\\- # \n1. [x] ']] },
    );
  });

  it('have fixes that change something, remove few words, and leave nothing to fix automatically', () => {
    fc.assert(
      fc.property(noteText, text => {
        const context = contextOf(text, { path: notePath });
        const problems = checkNote(context);
        for (const problem of problems) assertFixesKeepWords(text, problem);
        assertFixesWork(
          context,
          problems.map(problem => withAutoFixOnly(text, problem)),
        );
        const fixed = fixNote(context);
        assert.deepEqual(autoFixEdits(checkNote(fixed)), [], `${text}\n→\n${fixed.document.source.text}`);
      }),
      { numRuns },
    );
  });

  it('are read the same with CRLF, CR and LF', () => {
    fc.assert(
      fc.property(noteText, text => {
        const expected = linesOf(readAndCheck(text));
        assert.deepEqual(linesOf(readAndCheck(text.replaceAll('\n', '\r\n'))), expected);
        assert.deepEqual(linesOf(readAndCheck(text.replaceAll('\n', '\r'))), expected);
      }),
      { numRuns, examples: [['Notes: ---\n""\n\n- a']] },
    );
  });
});

const maxRemovedWords = 12;

function assertFixesKeepWords(text: string, { rule, fixes }: Problem): void {
  for (const { edits, renameTo } of fixes) {
    const fixed = applyEdits(text, edits);
    assert.ok(renameTo !== undefined || fixed !== text, `${rule.id} changes nothing`);
    const removed = countWords(text) - countWords(fixed);
    assert.ok(removed <= maxRemovedWords, `${rule.id} removes ${removed} words: ${text}`);
  }
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** If a text starts with `---`, a fix can change whether it has front matter, so its fixes are left out. */
const withAutoFixOnly = (text: string, problem: Problem): Problem => ({
  ...problem,
  fixes: !text.startsWith('---') && autoFix(problem) !== undefined ? problem.fixes.slice(0, 1) : [],
});

function assertSpans({ meetings, dates, frontMatter }: Note, length: number): void {
  const spans: Span[] = [
    ...meetings,
    ...dates,
    ...(frontMatter ? [frontMatter, frontMatter.contentSpan, ...frontMatter.errors] : []),
    ...(frontMatter?.fields ?? []).flatMap(({ keySpan, valueSpan }) => [keySpan, valueSpan]),
    ...meetings.flatMap(({ actions, references }) => [...actions, ...references]),
  ];
  for (const { start, end } of spans)
    assert.ok(start >= 0 && start <= end && end <= length, `${start} to ${end} of ${length}`);
  for (const { topics, agenda } of meetings) for (const items of [topics, agenda]) assertInOrder(items, 0, length);
}

/** Asserts document order: children are after their parent and before its next sibling. Returns the last start. */
function assertInOrder(items: readonly Topic[], minStart: number, length: number): number {
  let last = minStart;
  for (const { start, end, children } of items) {
    assert.ok(start >= last && start <= end && end <= length, `${start} to ${end} after ${last}`);
    last = Math.max(start, assertInOrder(children, start, length));
  }
  return last;
}

const linesOf = ({ meetings }: Note): unknown =>
  meetings.map(({ line, date, topics, agenda, actions }) => [
    line,
    date,
    topicLines(topics),
    topicLines(agenda),
    actions.map(action => action.line),
  ]);

const topicLines = (items: readonly Topic[]): unknown[] =>
  items.map(({ line, title, children }) => [line, title, topicLines(children)]);
