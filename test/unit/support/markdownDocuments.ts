import fc from 'fast-check';

/*
 * Generates Markdown documents like those of notes. The generator avoids everything that the block reader reads
 * differently from CommonMark on purpose:
 *
 * - bullets that are indented less than the text of their parent, and bullets alone on their line
 * - bullets and numbers directly after a paragraph, and numbers at the start of a paragraph's line
 * - indented code that starts with a marker
 * - `##Title`, escaped markers and `* *`
 * - a line of `=` under the text of a list item
 */

type Lines = readonly string[];

const word = fc.constantFrom(
  'tide',
  'Harbor',
  'pier',
  'lantern,',
  'buoys',
  'and',
  'the',
  'keeper.',
  '`code`',
  '**Mara**',
  '_soon_',
  '#12',
  '@tobin',
  'a*b',
  '2.5',
  'x-y',
  '<b>bold</b>',
  '[link](https://harbor.example/a_b)',
  'https://tide.example/1',
  'é',
  '潮汐',
  '🚢',
  '&amp;',
  '\\*',
  'a_b',
  '--',
  '1)',
  '>',
  '|',
);
const opening = fc.constantFrom(
  'Lantern',
  'tide',
  '**Bold**',
  '@ilse',
  'Notes:',
  'Agenda',
  '[pier](https://pier.example)',
  '`x`',
  '潮',
  '"quoted"',
  '#12',
  '\\# no heading',
);
const sentence = fc.tuple(opening, fc.array(word, { maxLength: 5 })).map(([first, rest]) => [first, ...rest].join(' '));

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 });
const atxHeading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.option(sentence, { nil: '' }), fc.constantFrom('', ' #', ' ###', '  '))
  .map(([level, text, closing]): Lines => [
    `${'#'.repeat(level)} ${text}${closing}`.trimEnd() + (closing === '  ' ? '  ' : ''),
  ]);
const setextHeading = fc
  .tuple(sentence, fc.constantFrom('===', '=', '---', '-----', '--- '))
  .map((lines): Lines => lines);
const thematicBreak = fc.constantFrom<Lines>(['***'], ['- - -'], ['---'], ['_____'], ['* * *']);
const definition = fc.constantFrom<Lines>(['[pier]: https://pier.example'], ['[tide]: <https://tide.example> "Tide"']);
const table = fc.constant<Lines>(['| Name | Pier |', '| --- | :-: |', '| Mara | 2 |']);

const nestedLine = fc.constantFrom(
  '- a bullet',
  '# a heading',
  '> a quote',
  '',
  'words',
  '1. one',
  '***',
  '    deep',
  '===',
  '<!-- x -->',
  '[ ] box',
);
const fence = fc
  .tuple(
    fc.constantFrom('```', '~~~', '````', '~~~~~'),
    fc.constantFrom('', 'yaml', ' text title="a"'),
    fc.array(nestedLine, { maxLength: 4 }),
  )
  .map(([fenceMark, info, lines]): Lines => [fenceMark + info, ...lines, fenceMark]);
const comment = fc.oneof(
  fc.constantFrom<Lines>(['<!-- one line -->'], ['<!-- two', 'lines -->'], ['<!--', '- a bullet', '-->']),
  fc
    .array(
      nestedLine.filter(line => !line.includes('-->')),
      { minLength: 1, maxLength: 4 },
    )
    .map((lines): Lines => ['<!-- begins', ...lines, 'ends -->']),
);
const html = fc.constantFrom<Lines>(
  ['<div align="center">', '<img src="pier.png">', '</div>'],
  ['<br/>'],
  ['<p>', '- no bullet', '</p>'],
  ['<hr>'],
);
const quote = fc
  .array(fc.oneof(sentence, nestedLine), { minLength: 1, maxLength: 3 })
  .map(lines => lines.map(line => `> ${line}`.trimEnd()));
// Followed by a paragraph: remark reads an empty bullet after indented code as text, unlike CommonMark.
const indentedCode = fc
  .array(sentence, { minLength: 1, maxLength: 2 })
  .map(lines => [...lines.map(line => `    ${line}`), '', 'words']);

const checkBox = fc.constantFrom('', '', '', '[ ] ', '[x] ');
const nothing = fc.constant<Lines>([]);
const bullet = fc.constantFrom('-', '*', '+');

/** A list with the same marker for all items. The content of an item is indented to the column of its text. */
const list = (inner: fc.Arbitrary<Lines>): fc.Arbitrary<Lines> =>
  fc
    .record({
      bullet,
      ordered: fc.boolean(),
      firstNumber: fc.constantFrom(1, 1, 1, 7, 98),
      spaces: fc.constantFrom(' ', ' ', '  ', '   '),
      loose: fc.boolean(),
      items: fc.array(
        fc.record({
          box: checkBox,
          text: fc.option(paragraph, { nil: [], freq: 12 }),
          inner: fc.oneof(nothing, inner),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ bullet: mark, ordered, firstNumber, spaces, loose, items }) =>
      items.flatMap(({ box, text, inner: content }, index) => {
        const marker = (ordered ? `${firstNumber + index}.` : mark) + (text.length > 0 ? spaces : '');
        const indent = ' '.repeat(marker.length);
        const lines =
          text.length > 0 ? [marker + box + text[0]!, ...text.slice(1).map(line => indent + line)] : [marker];
        // An item without text has no content: the block reader would read the next line as its text.
        const contentLines =
          text.length > 0 && content.length > 0 ? ['', ...content.map(line => (line === '' ? '' : indent + line))] : [];
        return [...lines, ...contentLines, ...(loose || contentLines.length > 0 || text.length === 0 ? [''] : [])];
      }),
    );

/** A list with nested lists directly under the text of an item, without empty lines. */
const tightList = (depth: number): fc.Arbitrary<Lines> =>
  fc
    .record({
      mark: bullet,
      items: fc.array(fc.tuple(checkBox, sentence, depth > 0 ? fc.oneof(nothing, tightList(depth - 1)) : nothing), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map(({ mark, items }) =>
      items.flatMap(([box, text, under]) => [`${mark} ${box}${text}`, ...under.map(line => `  ${line}`)]),
    );

const leaf = fc.oneof(
  paragraph,
  atxHeading,
  setextHeading,
  thematicBreak,
  definition,
  table,
  fence,
  comment,
  html,
  quote,
);
const nestable = fc.oneof(paragraph, atxHeading, thematicBreak, fence, comment, html, quote);
const blocks = (depth: number): fc.Arbitrary<Lines> =>
  depth === 0
    ? nestable
    : fc.oneof(
        { weight: 2, arbitrary: nestable },
        { weight: 3, arbitrary: list(blocks(depth - 1)) },
        { weight: 1, arbitrary: tightList(2) },
      );

const block = fc.oneof(
  { weight: 5, arbitrary: leaf },
  { weight: 1, arbitrary: indentedCode },
  { weight: 5, arbitrary: list(blocks(2)) },
  { weight: 2, arbitrary: tightList(3) },
);
const lineEnding = fc.constantFrom('\n', '\n', '\r\n', '\r');

/** A document of blocks that are separated by one or two empty lines. */
export const markdownDocument = fc
  .tuple(fc.array(fc.tuple(block, fc.boolean()), { maxLength: 8 }), lineEnding)
  .map(([allBlocks, end]) =>
    allBlocks.flatMap(([lines, hasTwoEmptyLines]) => [...lines, '', ...(hasTwoEmptyLines ? [''] : [])]).join(end),
  );
