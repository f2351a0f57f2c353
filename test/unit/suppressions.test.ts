import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/text/edits';
import { readNote } from '../../src/core/parse';
import { disableInFile, disableOnLine } from '../../src/core/linter/suppress';
import { SourceText } from '../../src/core/text/sourceText';
import { checkText } from './support/rules';

const path = 'harbor/meetings/call.md';
const found = (text: string): string[] => checkText(text, { path }).map(({ rule }) => rule.id);
const note = (title: string, date: string, heading = ''): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n\n# Harbor call${heading}\n\n- Tides\n`;
const wrong = note('" Tide "', 'Monday, April 17, 2024');

function assertFound(name: string, text: string, ...rules: string[]): void {
  it(name, () => assert.deepEqual(found(text), rules));
}

describe('Comments that switch rules off', () => {
  assertFound('none', wrong, 'title/padding', 'date/weekday');
  assertFound(
    'a line of YAML',
    note('" Tide " # hangout-notes-disable-line title/padding', 'Monday, April 17, 2024'),
    'date/weekday',
  );
  assertFound(
    'another rule',
    note('" Tide " # hangout-notes-disable-line date/weekday', 'Monday, April 17, 2024'),
    'title/padding',
    'date/weekday',
  );
  assertFound(
    'two rules of a line',
    note('" Tide " # hangout-notes-disable-line date/weekday, title/padding', 'Wednesday, April 17, 2024'),
  );
  assertFound(
    'all rules of a line',
    note('" Tide " # hangout-notes-disable-line', 'Monday, April 17, 2024'),
    'date/weekday',
  );
  assertFound(
    'the next line',
    wrong.replace('date:', '# hangout-notes-disable-next-line date/weekday\ndate:'),
    'title/padding',
  );
  assertFound(
    'the whole file, in HTML',
    `${wrong}\n<!-- hangout-notes-disable-file date/weekday: the clock was wrong -->\n`,
    'title/padding',
  );
  assertFound(
    'a comment without blanks',
    `${wrong}\n<!--hangout-notes-disable-file date/weekday-->\n`,
    'title/padding',
  );
  assertFound(
    'a comment over several lines',
    `${wrong}\n<!--\nhangout-notes-disable-file date/weekday\n-->\n`,
    'title/padding',
  );
  for (const quoted of [
    '`<!-- hangout-notes-disable-file -->`',
    '```\n<!-- hangout-notes-disable-file -->\n```',
    '# hangout-notes-disable-file',
  ])
    assertFound(`nothing by ${JSON.stringify(quoted)}`, `${wrong}\n${quoted}\n`, 'title/padding', 'date/weekday');
  assertFound('the whole file, all rules', `${wrong}\n<!-- hangout-notes-disable-file -->\n`);
  assertFound(
    'a line of the text',
    '# Call, Monday, April 17, 2024 <!-- hangout-notes-disable-line date/weekday -->\n\n## Agenda\n\n- a\n',
  );
  assertFound(
    'words that are no comment',
    wrong.replace('- Tides', '- hangout-notes-disable-file'),
    'title/padding',
    'date/weekday',
  );
  assertFound(
    'CRLF',
    note('" Tide " # hangout-notes-disable-line title/padding', 'Monday, April 17, 2024').replaceAll('\n', '\r\n'),
    'date/weekday',
  );
});

/** The one problem of a text is gone with the comment, and nothing else of the text has changed. */
function assertDisables(name: string, text: string, line: string | undefined, file: string): void {
  it(`is written: ${name}`, () => {
    const [problem] = checkText(text, { path });
    const context = { ...readNote(new SourceText(text), path), series: null, schema: null, today: '2024-05-01' };
    const onLine = disableOnLine(context, problem!.rule.id, problem!.start);
    assert.equal(onLine && applyEdits(text, [onLine]), line);
    assert.equal(applyEdits(text, [disableInFile(context, problem!.rule.id)]), file);
    for (const disabled of [file, ...(line ? [line] : [])]) assert.deepEqual(found(disabled), found(text).slice(1));
  });
}

describe('A comment that switches a rule off', () => {
  const padded = note('" Tide "', '2024-04-17');
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
    'on the line of dashes',
    undated,
    undefined,
    undated.replace('---\r\n', '---\r\n# hangout-notes-disable-file front-matter/required\r\n'),
  );
  const broken = '---\ntitle: Tide: high\n---\n\n## Agenda\n\n- a\n';
  assertDisables(
    'in broken YAML',
    broken,
    undefined,
    `${broken}\n<!-- hangout-notes-disable-file front-matter/syntax -->\n`,
  );
});
