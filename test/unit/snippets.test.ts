import assert from 'node:assert/strict';
import { SnippetParser, type TextmateSnippet, Variable } from 'vscode-snippet-parser';
import { parseNote } from '../../src/core/parse';
import { SourceText } from '../../src/core/text/sourceText';
import { meetingToJson } from '../../src/core/toJson';
import snippets from '../../snippets/markdown.json' with { type: 'json' };

/** The variables of VS Code that the snippets use, with their values on Friday, May 2, 2031, at 17:05. */
const variables: Record<string, string> = {
  CURRENT_YEAR: '2031',
  CURRENT_MONTH: '05',
  CURRENT_MONTH_NAME: 'May',
  CURRENT_DATE: '02',
  CURRENT_DAY_NAME: 'Friday',
  CURRENT_HOUR: '17',
  CURRENT_MINUTE: '05',
};

/**
 * The text of each snippet when all placeholders keep their default, by its first prefix. `▮` is the final position of
 * the cursor.
 */
const expected: Record<string, string[]> = {
  'meeting-note': [
    '---',
    'layout: blog',
    'title: "Weekly Community Hangout Notes - May 2 2031"',
    'date: Friday, May 2, 2031',
    '---',
    '',
    '## Attendees',
    '',
    '- @handle',
    '',
    '## Agenda',
    '',
    '- Topic',
    '',
    '## Notes',
    '',
    '- Topic',
    '  - ▮',
    '',
    '## Action items',
    '',
    '- [ ] @owner: what to do (due 2031-05-DD)',
    '',
    '## Next meeting',
    '',
    '2031-05-DD at 17:00 UTC',
  ],
  meeting: [
    '---',
    'layout: blog',
    'title: "Weekly Community Hangout Notes - May 2 2031"',
    'date: Friday, May 2, 2031',
    '---',
    '',
    '▮',
  ],
  agenda: ['## Agenda', '', '- Topic', '- Topic▮'],
  'agenda-item': ['- Topic (@owner, 5 min)▮'],
  attendees: ['## Attendees', '', '- Name (@handle)', '- ▮'],
  regrets: ['**Regrets:** @handle▮'],
  roles: ['**Facilitator:** @handle  ', '**Note taker:** @handle', '', '▮'],
  notes: ['## Notes', '', '- Topic', '  - ▮'],
  topic: ['- Topic', '  - ▮'],
  'topic-heading': ['### Topic', '', '- ▮'],
  'topic-timed': ['- Topic (@owner, 5 min)', '  - ▮'],
  action: ['- [ ] @owner: what to do (due 2031-05-DD)▮'],
  'action-items': ['## Action items', '', '- [ ] @owner: what to do (due 2031-05-DD)', '▮'],
  decision: ['- **Decision:** what was decided▮'],
  consensus: ['- **Consensus:** what was agreed (objections: none)▮'],
  vote: ['- **Vote:** what was voted on (0 for, 0 against, 0 abstained)▮'],
  question: ['- **Q:** question', '  - **A:** answer▮'],
  issue: ['[owner/repo#123](https://github.com/owner/repo/issues/123)▮'],
  pr: ['[owner/repo#123](https://github.com/owner/repo/pull/123)▮'],
  recording: ['**Recording:** [video](https://)▮'],
  time: ['17:05▮'],
  date: ['2031-05-02▮'],
  'date-long': ['Friday, May 2, 2031▮'],
  'next-meeting': ['## Next meeting', '', '2031-05-DD at 17:00 UTC▮'],
};

/** The prefixes of VS Code's Markdown snippets. */
const builtInPrefixes = ['bold', 'italic', 'quote', 'code', 'heading1', 'link', 'image', 'strikethrough'];

const allSnippets = Object.entries(snippets).map(([name, { prefix, body, description }]) => ({
  name,
  description,
  prefixes: [prefix].flat(),
  body: [body].flat().join('\n'),
}));

describe('The snippets', () => {
  for (const { name, prefixes, body } of allSnippets) {
    it(`"${prefixes[0]}" inserts the expected text`, () => {
      assert.deepEqual(expand(body).split('\n'), expected[prefixes[0]!], name);
    });
  }

  it('are all in the table of this test', () => {
    assert.deepEqual(
      allSnippets.map(({ prefixes }) => prefixes[0]),
      Object.keys(expected),
    );
  });

  it('have unique prefixes of lowercase words', () => {
    const prefixes = allSnippets.flatMap(snippet => snippet.prefixes);
    assert.deepEqual(
      prefixes.filter(prefix => !/^[a-z]+(-[a-z]+)*$/.test(prefix)),
      [],
    );
    assert.equal(new Set([...prefixes, ...builtInPrefixes]).size, prefixes.length + builtInPrefixes.length);
  });

  it('have a name with a capital letter, and a description without a period', () => {
    for (const { name, description } of allSnippets) {
      assert.match(name, /^[A-Z]/);
      assert.match(description, /^[A-Z][^\n]{8,}[^.\s]$/);
    }
  });

  it('have tab stops without gaps, and one final cursor position', () => {
    for (const { name, body } of allSnippets) {
      const stops = parse(body).placeholders.map(({ index }) => index);
      const inOrder = [...new Set(stops)].sort((a, b) => a - b);
      assert.deepEqual(inOrder, [...inOrder.keys()], name);
      assert.equal(stops.filter(stop => stop === 0).length, 1, name);
    }
  });

  it('only use variables of VS Code', () => {
    for (const { name, body } of allSnippets) {
      assert.deepEqual(
        variablesOf(parse(body)).filter(variable => !(variable in variables)),
        [],
        name,
      );
    }
  });

  it('insert no incomplete placeholders and no tabs', () => {
    for (const { body } of allSnippets) assert.doesNotMatch(expand(body), /[${}|\t]/);
  });

  it('include a whole note, which is read correctly', () => {
    assert.deepEqual(readNote('meeting-note'), {
      date: '2031-05-02',
      title: 'Weekly Community Hangout Notes - May 2 2031',
      people: ['handle'],
      agenda: ['Topic'],
      topics: ['Topic'],
      actions: ['owner'],
      references: [],
    });
  });

  it('form a note together, which is read correctly', () => {
    assert.deepEqual(
      readNote(
        'meeting',
        'attendees',
        'agenda',
        'notes',
        'topic',
        'question',
        'decision',
        'issue',
        'action-items',
        'next-meeting',
      ),
      {
        date: '2031-05-02',
        title: 'Weekly Community Hangout Notes - May 2 2031',
        people: ['handle'],
        agenda: ['Topic', 'Topic'],
        topics: ['Topic', 'Topic', 'Q: question', 'Decision: what was decided'],
        actions: ['owner'],
        references: ['owner/repo#123'],
      },
    );
  });
});

/** Returns what is read in a note that consists of snippets, given by their prefixes. */
function readNote(...prefixes: string[]) {
  const text = prefixes
    .map(prefix => expand(allSnippets.find(({ prefixes: [first] }) => first === prefix)!.body).replace('▮', ''))
    .join('\n');
  const [meeting] = parseNote(new SourceText(text), 'notes/meeting.md').meetings;
  const place = { file: '', series: null, partOf: null };
  const { date, title, people, agenda, topics, actions, references } = meetingToJson(meeting!, place);
  const titles = (items: readonly { title: string }[]) => items.map(item => item.title);
  return {
    date,
    title,
    people,
    agenda: titles(agenda),
    topics: titles(topics),
    actions: actions.flatMap(({ owners }) => owners),
    references: references.map(reference => reference.text),
  };
}

function parse(body: string): TextmateSnippet {
  return new SnippetParser().parse(body);
}

function expand(body: string): string {
  const snippet = parse(body.replace('$0', '${0:▮}'));
  return snippet.resolveVariables({ resolve: ({ name }) => variables[name] }).toString();
}

function variablesOf(snippet: TextmateSnippet): string[] {
  const names: string[] = [];
  snippet.walk(marker => {
    if (marker instanceof Variable) names.push(marker.name);
    return true;
  });
  return names;
}
