import assert from 'node:assert/strict';
import { disableInFile, disableOnLine } from '../../../src/core/linter/suppress';
import { applyEdits } from '../../../src/core/text/edits';
import { checkText, contextOf } from '../support/rules';

const path = 'harbor/meetings/call.md';
const problemsOf = (text: string): string[] => checkText(text, { path }).map(({ rule }) => rule.id);

const noteWith = (title: string, date: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n\n# Harbor call\n\n- Tides\n`;

/** A note with two problems. */
const wrong = noteWith('" Tide "', 'Monday, April 17, 2024');
const wrongWithComment = (comment: string): string => noteWith(`" Tide " # ${comment}`, 'Monday, April 17, 2024');

/** Adds a test: the rules that report a problem in a text. */
function assertReported(name: string, text: string, ...rules: readonly string[]): void {
  it(name, () => assert.deepEqual(problemsOf(text), rules));
}

describe('readSuppressions', () => {
  assertReported('no comment', wrong, 'title/padding', 'date/weekday');

  describe('comments in front matter', () => {
    assertReported('one rule', wrongWithComment('hangout-notes-disable-line title/padding'), 'date/weekday');
    assertReported(
      'a rule with no problem on the line',
      wrongWithComment('hangout-notes-disable-line date/weekday'),
      'title/padding',
      'date/weekday',
    );
    assertReported(
      'two rules',
      noteWith('" Tide " # hangout-notes-disable-line date/weekday, title/padding', 'Wednesday, April 17, 2024'),
    );
    assertReported('all rules', wrongWithComment('hangout-notes-disable-line'), 'date/weekday');
    assertReported(
      'the next line',
      wrong.replace('date:', '# hangout-notes-disable-next-line date/weekday\ndate:'),
      'title/padding',
    );
    assertReported(
      'CRLF',
      wrongWithComment('hangout-notes-disable-line title/padding').replaceAll('\n', '\r\n'),
      'date/weekday',
    );
  });

  describe('comments in Markdown', () => {
    assertReported(
      'the whole file, with a reason',
      `${wrong}\n<!-- hangout-notes-disable-file date/weekday: the clock was wrong -->\n`,
      'title/padding',
    );
    assertReported(
      'a comment without spaces',
      `${wrong}\n<!--hangout-notes-disable-file date/weekday-->\n`,
      'title/padding',
    );
    assertReported(
      'a comment of several lines',
      `${wrong}\n<!--\nhangout-notes-disable-file date/weekday\n-->\n`,
      'title/padding',
    );
    assertReported('the whole file, all rules', `${wrong}\n<!-- hangout-notes-disable-file -->\n`);
    assertReported(
      'a line of a meeting',
      '# Call, Monday, April 17, 2024 <!-- hangout-notes-disable-line date/weekday -->\n\n## Agenda\n\n- a\n',
    );
  });

  describe('text that is not such a comment', () => {
    for (const code of [
      '`<!-- hangout-notes-disable-file -->`',
      '```\n<!-- hangout-notes-disable-file -->\n```',
      '# hangout-notes-disable-file',
    ])
      assertReported(JSON.stringify(code), `${wrong}\n${code}\n`, 'title/padding', 'date/weekday');
    assertReported(
      'a list item',
      wrong.replace('- Tides', '- hangout-notes-disable-file'),
      'title/padding',
      'date/weekday',
    );
  });
});

/**
 * Adds a test: the comments that disable the first problem of a text, on its line and in the whole file. `onLine` is
 * undefined if the line cannot have a comment.
 */
function assertDisables(name: string, text: string, onLine: string | undefined, inFile: string): void {
  it(name, () => {
    const [problem] = checkText(text, { path });
    const context = contextOf(text, { path });
    const lineEdit = disableOnLine(context, problem!.rule.id, problem!.start);
    const fileEdit = disableInFile(context, problem!.rule.id);
    assert.equal(lineEdit && applyEdits(text, [lineEdit]), onLine);
    assert.equal(applyEdits(text, [fileEdit]), inFile);
    for (const disabled of [inFile, ...(onLine ? [onLine] : [])])
      assert.deepEqual(problemsOf(disabled), problemsOf(text).slice(1));
  });
}

describe('disableOnLine and disableInFile', () => {
  const padded = noteWith('" Tide "', '2024-04-17');
  assertDisables(
    'in front matter',
    padded,
    padded.replace('" Tide "', '" Tide " # hangout-notes-disable-line title/padding'),
    padded.replace('---\n', '---\n# hangout-notes-disable-file title/padding\n'),
  );
  const heading = '# Call, Monday, April 17, 2024\n\n## Agenda\n\n- a';
  assertDisables(
    'in a heading',
    heading,
    heading.replace('2024', '2024 <!-- hangout-notes-disable-line date/weekday -->'),
    `${heading}\n\n<!-- hangout-notes-disable-file date/weekday -->\n`,
  );
  const undated = '---\r\ntitle: Tide\r\n---\r\n\r\n## Agenda\r\n\r\n- a\r\n';
  assertDisables(
    'on the opening line of front matter',
    undated,
    undefined,
    undated.replace('---\r\n', '---\r\n# hangout-notes-disable-file front-matter/required\r\n'),
  );
  const invalid = '---\ntitle: Tide: high\n---\n\n## Agenda\n\n- a\n';
  assertDisables(
    'in front matter that is not valid YAML',
    invalid,
    undefined,
    `${invalid}\n<!-- hangout-notes-disable-file front-matter/syntax -->\n`,
  );
});
