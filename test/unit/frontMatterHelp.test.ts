import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/text/edits';
import {
  completeFrontMatter,
  hoverFrontMatter,
  type FrontMatterCompletion,
  type FrontMatterGuide,
} from '../../src/core/completions/frontMatter';
import { inferSchema } from '../../src/core/series/inferSchema';
import { readFrontMatterUsage, type FrontMatterUsage } from '../../src/core/series/frontMatterUsage';
import { readNote, type ReadNote } from '../../src/core/parse';
import { SourceText } from '../../src/core/text/sourceText';
import { markSpans, joinLines, noteOf } from './support/notes';
import { checkText, compiled } from './support/rules';

const path = 'harbor/meetings/2024-04-17.md';
const read = (text: string): ReadNote => readNote(new SourceText(text), path);
const body = ['', '## Agenda', '', '- Tides', ''];
const note = (...lines: string[]): string => joinLines('---', ...lines, '---', ...body);

const schema = compiled({
  required: ['title'],
  properties: {
    layout: { const: 'blog', description: 'What renders it.' },
    title: { type: 'string', description: 'What the *page* is called.' },
    status: { enum: ['draft', 'final', 'a, b'] },
    draft: { type: 'boolean', default: true },
    tags: { type: 'array', items: { enum: ['tide', 'pier'] } },
  },
});
const bySchema: FrontMatterGuide = { schema, usage: null };

const seriesOf = (texts: Readonly<Record<string, string>>): FrontMatterUsage =>
  readFrontMatterUsage(Object.entries(texts).map(([file, text]) => ({ path: file, note: noteOf(text, file) })));
const days = Array.from({ length: 10 }, (_, index) => `2024-03-${String(index + 10)}`);
const harbor = Object.fromEntries(
  days.map((day, index) => [
    `harbor/meetings/${day}.md`,
    note(
      'layout: blog',
      `date: ${day}`,
      `title: "Call ${day}"`,
      ...(index > 3 ? [`room: ${index > 6 ? 'pier' : 'hall'}`] : []),
      `number: ${index}`,
    ),
  ]),
);
const habits = seriesOf(harbor);
const byHabit: FrontMatterGuide = { schema: null, usage: habits };

/** The cursor is drawn as `|`. */
function completionsAt(text: string, guide: FrontMatterGuide): { plain: string; found: FrontMatterCompletion[] } {
  const offset = text.indexOf('|');
  const plain = text.slice(0, offset) + text.slice(offset + 1);
  return { plain, found: completeFrontMatter(read(plain), offset, guide) };
}

/** The labels, and the text once the first is taken. */
function assertOffers(
  name: string,
  guide: FrontMatterGuide,
  text: string,
  labels: readonly string[],
  taken?: string,
): void {
  it(name, () => {
    const { plain, found } = completionsAt(text, guide);
    assert.deepEqual(
      found.map(({ label }) => label),
      labels,
    );
    if (taken !== undefined)
      assert.equal(applyEdits(plain, [{ ...found[0]!.replace, newText: found[0]!.insertText }]), taken);
  });
}

describe('Front matter help: keys', () => {
  assertOffers(
    'on an empty line, what is required first',
    bySchema,
    note('|'),
    ['title', 'layout', 'status', 'draft', 'tags'],
    note('title: '),
  );
  assertOffers(
    'that are not there yet',
    bySchema,
    note('title: a', '|', 'tags: []'),
    ['layout', 'status', 'draft'],
    note('title: a', 'layout: blog', 'tags: []'),
  );
  assertOffers(
    'half typed, which is no YAML',
    bySchema,
    note('title: a', 'la|'),
    ['layout', 'status', 'draft', 'tags'],
    note('title: a', 'layout: blog'),
  );
  assertOffers(
    'that has its colon',
    bySchema,
    note('ti|tle: a'),
    ['title', 'layout', 'status', 'draft', 'tags'],
    note('title: a'),
  );
  assertOffers('in broken YAML', bySchema, note('title: "a: b: [', '|'), ['layout', 'status', 'draft', 'tags']);
  assertOffers(
    'alone between the fences',
    bySchema,
    '---\nx|\n---\n',
    ['title', 'layout', 'status', 'draft', 'tags'],
    '---\ntitle: \n---\n',
  );
  assertOffers(
    'before there is a closing line',
    bySchema,
    '---\n|',
    ['title', 'layout', 'status', 'draft', 'tags'],
    '---\ntitle: ',
  );
  assertOffers('with CRLF', bySchema, note('title: a', '|').replaceAll('\n', '\r\n'), [
    'layout',
    'status',
    'draft',
    'tags',
  ]);
  assertOffers(
    'by habit, what most have first',
    byHabit,
    note('|'),
    ['layout', 'date', 'title', 'number', 'room'],
    note('layout: blog'),
  );
  assertOffers('not in the text', bySchema, note('title: a') + '\n|', []);
  assertOffers('not on a fence', bySchema, '---|\n---\n', []);
  assertOffers('not where there is no front matter', bySchema, '|# Tides\n', []);
  assertOffers('not where front matter is TOML', bySchema, '+++\n|\n+++\n', []);
  assertOffers('not within a value that goes on', bySchema, note('title: >', '  a|'), []);

  it('say what is known of them', () => {
    const { found } = completionsAt(note('|'), bySchema);
    assert.deepEqual(
      found.map(({ label, detail, documentation, choices }) => [label, detail, documentation, choices]),
      [
        ['title', 'required, a text', 'What the *page* is called.\n\nIt is a text, and required.', []],
        ['layout', '', 'What renders it.\n\nOne of “blog”.', []],
        ['status', '', 'One of “draft”, “final”, “a, b”.', ['draft', 'final', '"a, b"']],
        ['draft', 'true or false', 'It is true or false.', []],
        ['tags', 'a list', 'It is a list.', []],
      ],
    );
    const [layout, date] = completionsAt(note('|'), byHabit).found;
    assert.deepEqual(
      [layout!.detail, layout!.documentation, date!.documentation],
      [
        'in 10 of 10 notes',
        '10 of 10 notes of this series have it; mostly “blog”.',
        '10 of 10 notes of this series have it.',
      ],
    );
  });
});

describe('Front matter help: values', () => {
  assertOffers('of a choice', bySchema, note('status: |'), ['draft', 'final', '"a, b"'], note('status: draft'));
  assertOffers(
    'right behind the colon',
    bySchema,
    note('status:|'),
    ['draft', 'final', '"a, b"'],
    note('status: draft'),
  );
  assertOffers(
    'in place of another',
    bySchema,
    note('status: fi|x # soon'),
    ['draft', 'final', '"a, b"'],
    note('status: draft # soon'),
  );
  assertOffers(
    'in place of a quoted one',
    bySchema,
    note('status: "fi|x"'),
    ['draft', 'final', '"a, b"'],
    note('status: draft'),
  );
  assertOffers('true and false', bySchema, note('draft: |'), ['true', 'false'], note('draft: true'));
  assertOffers('the only one', bySchema, note('layout: |'), ['blog'], note('layout: blog'));
  assertOffers('of a list’s items', bySchema, note('tags:', '  - |'), ['tide', 'pier'], note('tags:', '  - tide'));
  assertOffers(
    'of a list’s items further down',
    bySchema,
    note('tags:', '- pier', '- ti|de'),
    ['tide', 'pier'],
    note('tags:', '- pier', '- tide'),
  );
  assertOffers(
    'of a list in brackets',
    bySchema,
    note('tags: [pier, t|i, x]'),
    ['tide', 'pier'],
    note('tags: [pier, tide, x]'),
  );
  assertOffers(
    'of a list in brackets that is not closed',
    bySchema,
    note('tags: [|'),
    ['tide', 'pier'],
    note('tags: [tide'),
  );
  assertOffers('none where anything goes', bySchema, note('title: |'), []);
  assertOffers(
    'of the series, the most frequent first',
    byHabit,
    note('room: |'),
    ['hall', 'pier'],
    note('room: hall'),
  );
  assertOffers(
    'the day of this note in the form of the series',
    byHabit,
    note('date: |'),
    ['2024-04-17'],
    note('date: 2024-04-17'),
  );
  assertOffers('a title for this day', byHabit, note('title: |'), ['Call 2024-04-17']);
  assertOffers('none of an unknown key', byHabit, note('x: |'), []);
});

/** The stretch is drawn as «…», the offset as `|`. */
function assertHover(name: string, guide: FrontMatterGuide, text: string, markdown: string | undefined): void {
  it(name, () => {
    const plain = text.replace(/[«»|]/g, '');
    const found = hoverFrontMatter(read(plain), text.replace(/[«»]/g, '').indexOf('|'), guide);
    assert.equal(found?.markdown, markdown);
    if (found) assert.equal(markSpans(plain, [found.span]), text.replace('|', ''));
  });
}

it('Front matter help knows the day of a note that has only been named', () => {
  const begun = readNote(new SourceText('---\ndate: \n---\n'), 'harbor/2024-04-17.md');
  assert.deepEqual(
    completeFrontMatter(begun, '---\ndate: '.length, byHabit).map(({ insertText }) => insertText),
    ['2024-04-17'],
  );
});

describe('Front matter help: hover', () => {
  assertHover('on a key', bySchema, note('«ti|tle»: a'), 'What the *page* is called.\n\nIt is a text, and required.');
  assertHover('on a value', bySchema, note('status: «fi|x»'), 'One of “draft”, “final”, “a, b”.');
  assertHover('by habit', byHabit, note('«ro|om»: x'), '6 of 10 notes of this series have it.');
  assertHover(
    'by habit, with what most have',
    byHabit,
    note('«lay|out»: x'),
    '10 of 10 notes of this series have it; mostly “blog”.',
  );
  assertHover(
    'by both',
    { schema, usage: habits },
    note('«lay|out»: x'),
    'What renders it.\n\nOne of “blog”.\n\n10 of 10 notes of this series have it; mostly “blog”.',
  );
  assertHover('not of an unknown key', byHabit, note('x|: y'), undefined);
  assertHover('not in the text', byHabit, `${note('x: y')}\nlay|out: y`, undefined);
  assertHover('not with nothing to go by', { schema: null, usage: null }, note('lay|out: x'), undefined);

  it('shows a value as it is written', () => {
    const odd = seriesOf(Object.fromEntries(days.map(day => [`a/${day}.md`, note('x: "[a](b) *c*"')])));
    assert.equal(
      hoverFrontMatter(read(note('x: y')), 4, { schema: null, usage: odd })!.markdown,
      '10 of 10 notes of this series have it; mostly “\\[a\\]\\(b\\) \\*c\\*”.',
    );
  });
});

describe('Front matter help: bad input', () => {
  const texts = [
    '',
    '---',
    '---\n',
    '\ufeff---\na|',
    note('? [a]', ': b'),
    note(`a: ${' '.repeat(100_000)}`),
    note(`a: ${'[a,'.repeat(10_000)}`),
    note(`${'a '.repeat(50_000)}`),
    note(`a: "${'\\'.repeat(50_000)}`),
    `---\n${'- \n'.repeat(50_000)}`,
    note('__proto__: 1', 'constructor: x'),
  ];
  for (const text of texts) {
    it(JSON.stringify(text.slice(0, 30)), () => {
      const began = performance.now();
      const note = read(text);
      for (const offset of [0, 3, 4, 5, 6, 7, 8, 9, 10, Math.floor(text.length / 2), text.length - 5, text.length]) {
        for (const { replace } of completeFrontMatter(note, Math.max(0, Math.min(offset, text.length)), {
          schema,
          usage: habits,
        }))
          assert.ok(replace.start >= 0 && replace.start <= replace.end && replace.end <= text.length);
        hoverFrontMatter(note, Math.max(0, Math.min(offset, text.length)), { schema, usage: habits });
      }
      assert.ok(performance.now() - began < 2000);
    });
  }
});

describe('A schema made from notes', () => {
  it('says what they have', () => {
    assert.deepEqual(inferSchema(habits), {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['layout', 'date', 'title', 'number'],
      properties: {
        layout: { description: 'In 10 of 10 notes.', type: 'string', enum: ['blog'], default: 'blog' },
        date: { description: 'In 10 of 10 notes.', type: 'string', format: 'date' },
        title: { description: 'In 10 of 10 notes.', type: 'string' },
        room: { description: 'In 6 of 10 notes.', type: 'string', enum: ['hall', 'pier'] },
        number: { description: 'In 10 of 10 notes.', type: 'integer' },
      },
    });
  });

  const assertKept = (
    name: string,
    texts: Readonly<Record<string, string>>,
    breaking: readonly string[] = [],
  ): void => {
    it(`is kept by the notes it is made from: ${name}`, () => {
      const made = inferSchema(seriesOf(texts));
      const wrong = Object.entries(texts).filter(([file, text]) =>
        checkText(text, { path: file, schema: made }).some(
          ({ rule: { id } }) => id === 'front-matter/required' || id === 'front-matter/type',
        ),
      );
      assert.deepEqual(
        wrong.map(([file]) => file),
        breaking,
      );
    });
  };
  const with_ = (lines: (index: number) => string[]): Record<string, string> =>
    Object.fromEntries(days.map((day, index) => [`harbor/meetings/${day}.md`, note(...lines(index))]));
  assertKept('a usual series', harbor);
  assertKept(
    'all kinds of values',
    with_(index => [
      ['a: 1', 'a: x', 'a: [y]', 'a:', 'a: true', 'a: {b: c}'][index % 6]!,
      `b: ${index}.5`,
      'c: [x]',
      `d: ${['yes', 'no', 'true'][index % 3]!}`,
    ]),
  );
  assertKept(
    'values to be filled in',
    with_(index => [index === 3 ? 'status:' : 'status: final']),
  );
  assertKept(
    'odd numbers',
    with_(index => [`a: ${['0x1F', '012', '1e3', '-4', '+5', '.inf'][index % 6]!}`, `b: ${['1', '2.0'][index % 2]!}`]),
  );
  assertKept(
    'nearly dates',
    with_(index => [index === 4 ? 'date: 2024-02-30' : 'date: 2024-02-01']),
  );
  assertKept(
    'odd keys',
    with_(() => ['__proto__: a', 'constructor: b', '"a/b": c', '"": d', '<<: {e: f}']),
  );
  assertKept('no front matter', Object.fromEntries(days.map(day => [`harbor/meetings/${day}.md`, joinLines(...body)])));
  assertKept(
    'one that breaks a habit',
    with_(index => (index === 2 ? ['layout: blog', 'tags: x'] : ['layout: blog', 'tags: [x]'])),
    [`harbor/meetings/${days[2]!}.md`],
  );
});
