import fc from 'fast-check';

/**
 * Well-formed Markdown as notes have it. Where our reader mends on purpose, the generator stays out of it: bullets
 * indented less than their parent's text, bullets and numbers that a paragraph runs into, indented code that begins
 * with a marker, `##Title`, escaped markers, `* *`, bullets alone on their line with the text behind a blank one,
 * numbers that begin a line of a paragraph, `=` under a list item's text.
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
const atx = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.option(sentence, { nil: '' }), fc.constantFrom('', ' #', ' ###', '  '))
  .map(([level, text, closing]): Lines => [
    `${'#'.repeat(level)} ${text}${closing}`.trimEnd() + (closing === '  ' ? '  ' : ''),
  ]);
const setext = fc.tuple(sentence, fc.constantFrom('===', '=', '---', '-----', '--- ')).map((lines): Lines => lines);
const rule = fc.constantFrom<Lines>(['***'], ['- - -'], ['---'], ['_____'], ['* * *']);
const definition = fc.constantFrom<Lines>(['[pier]: https://pier.example'], ['[tide]: <https://tide.example> "Tide"']);
const table = fc.constant<Lines>(['| Name | Pier |', '| --- | :-: |', '| Mara | 2 |']);

const inside = fc.constantFrom(
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
    fc.array(inside, { maxLength: 4 }),
  )
  .map(([mark, info, lines]): Lines => [mark + info, ...lines, mark]);
const comment = fc.oneof(
  fc.constantFrom<Lines>(['<!-- one line -->'], ['<!-- two', 'lines -->'], ['<!--', '- a bullet', '-->']),
  fc
    .array(
      inside.filter(line => !line.includes('-->')),
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
  .array(fc.oneof(sentence, inside), { minLength: 1, maxLength: 3 })
  .map(lines => lines.map(line => `> ${line}`.trimEnd()));
// A paragraph behind it: remark takes an empty bullet there for text, which CommonMark does not.
const indentedCode = fc
  .array(sentence, { minLength: 1, maxLength: 2 })
  .map(lines => [...lines.map(line => `    ${line}`), '', 'words']);

const checkBox = fc.constantFrom('', '', '', '[ ] ', '[x] ');
const none = fc.constant<Lines>([]);
const bullet = fc.constantFrom('-', '*', '+');

/** One list: every item with the same marker, what it holds indented to its text. */
const list = (inner: fc.Arbitrary<Lines>): fc.Arbitrary<Lines> =>
  fc
    .record({
      mark: bullet,
      ordered: fc.boolean(),
      first: fc.constantFrom(1, 1, 1, 7, 98),
      gap: fc.constantFrom(' ', ' ', '  ', '   '),
      loose: fc.boolean(),
      items: fc.array(
        fc.record({ box: checkBox, text: fc.option(paragraph, { nil: [], freq: 12 }), inner: fc.oneof(none, inner) }),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ mark, ordered, first, gap, loose, items }) =>
      items
        .flatMap(({ box, text, inner: held }, index) => {
          const marker = (ordered ? `${first + index}.` : mark) + (text.length > 0 ? gap : '');
          const indent = ' '.repeat(marker.length);
          const lines =
            text.length > 0 ? [marker + box + text[0]!, ...text.slice(1).map(line => indent + line)] : [marker];
          // An item without text has nothing under it: its first block behind a blank line would be mended into it.
          const under =
            text.length > 0 && held.length > 0 ? ['', ...held.map(line => (line === '' ? '' : indent + line))] : [];
          return [...lines, ...under, ...(loose || under.length > 0 || text.length === 0 ? [''] : [])];
        })
        .slice(0),
    );

/** A list directly under an item's text, no blank line between. */
const tight = (depth: number): fc.Arbitrary<Lines> =>
  fc
    .record({
      mark: bullet,
      items: fc.array(fc.tuple(checkBox, sentence, depth > 0 ? fc.oneof(none, tight(depth - 1)) : none), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map(({ mark, items }) =>
      items.flatMap(([box, text, under]) => [`${mark} ${box}${text}`, ...under.map(line => `  ${line}`)]),
    );

const leaf = fc.oneof(paragraph, atx, setext, rule, definition, table, fence, comment, html, quote);
const nestable = fc.oneof(paragraph, atx, rule, fence, comment, html, quote);
const blocks = (depth: number): fc.Arbitrary<Lines> =>
  depth === 0
    ? nestable
    : fc.oneof(
        { weight: 2, arbitrary: nestable },
        { weight: 3, arbitrary: list(blocks(depth - 1)) },
        { weight: 1, arbitrary: tight(2) },
      );

const block = fc.oneof(
  { weight: 5, arbitrary: leaf },
  { weight: 1, arbitrary: indentedCode },
  { weight: 5, arbitrary: list(blocks(2)) },
  { weight: 2, arbitrary: tight(3) },
);
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r');

/** A whole document: its blocks with one or two blank lines between them. */
export const markdownDocument = fc
  .tuple(fc.array(fc.tuple(block, fc.boolean()), { maxLength: 8 }), lineEnd)
  .map(([all, end]) => all.flatMap(([lines, far]) => [...lines, '', ...(far ? [''] : [])]).join(end));
