import assert from 'node:assert/strict';
import { joinLines, meetingOf, noteOf, treeOf } from './support/notes';

/** What is read of a note of the harbor: its agenda, if it has one of its own, and its topics with what lies under them. */
function assertReads(name: string, note: readonly string[], expected: { agenda?: readonly string[]; topics: readonly string[] }): void {
  it(name, () => {
    const { agenda, topics } = meetingOf(joinLines(...note), 'harbor/meetings/2024-04-17.md');
    assert.deepEqual({ agenda: treeOf(agenda), topics: treeOf(topics) }, { agenda: expected.agenda ?? [], topics: expected.topics });
  });
}

describe('Topics and agenda', () => {
  assertReads('notes and an agenda', ['Agenda', '', '- Tides', '', 'Notes', '', '- Tides', '  - high', '- Buoys'], { agenda: ['Tides'], topics: ['Tides', '  high', 'Buoys'] });
  assertReads('only an agenda', ['## Agenda', '', '- Tides', '- Buoys'], { topics: ['Tides', 'Buoys'] });
  assertReads('an agenda whose notes are empty', ['## Agenda', '', '- Tides', '', '## Notes', ''], { topics: ['Tides'] });
  assertReads('notes that say None', ['## Agenda', '', '- Tides', '', '## Notes', '', '- None.'], { topics: ['Tides'] });
  assertReads('notes within the agenda', ['## Agenda', '', '- Welcome', '', '### Discussion', '', '- Tides'], { topics: ['Tides'] });
  assertReads('a title that is a label', ['# Minutes', '', '## Agenda', '', '- Tides', '', '## Notes', '', '- Buoys'], { agenda: ['Tides'], topics: ['Buoys'] });
  assertReads('headings in the notes', ['## Notes', '', '### Tides', '', '- high', '', '### Buoys'], { topics: ['Tides', '  high', 'Buoys'] });
  assertReads('items before headings', ['## Notes', '', '- Roundtable', '', '### Tides'], { topics: ['Roundtable', 'Tides'] });
  assertReads('administrative parts left out', ['## Attendees', '', '- Mara', '', '## Notes', '', '- Tides', '', '## Next meeting', '', '- in May'], { topics: ['Tides'] });
  assertReads('sections beside the notes', ['## Notes', '', '- Tides', '', '## Lantern budget', '', '- short'], { topics: ['Tides', 'Lantern budget', '  short'] });
  assertReads('a body without labels', ['# Harbor meeting', '', '- Tides', '  - high', '- Buoys'], { topics: ['Tides', '  high', 'Buoys'] });
  assertReads('a list that comes again as headings', ['# Harbor meeting', '', '- Tides', '- Buoys', '', '## Tides', '', '- high', '', '## Buoys'], { agenda: ['Tides', 'Buoys'], topics: ['Tides', '  high', 'Buoys'] });
  assertReads('a list over headings of signs alone', ['# Harbor meeting', '', '- Tides', '- Buoys', '', '## ???'], { topics: ['Tides', 'Buoys', '???'] });
  assertReads('escaped numbers over bullets', ['Notes', '', '1\\. Mara:', '', '- Tides', '', '2\\. Tobin:', '', '- Buoys'], { topics: ['Mara:', '  Tides', 'Tobin:', '  Buoys'] });
  assertReads('bold lines over bullets', ['## Notes', '', '**Tides**', '', '- high', '', '**Buoys**', '', '- red'], { topics: ['Tides', '  high', 'Buoys', '  red'] });
  assertReads('bullets alone on their lines', ['## Notes', '', '*', 'Tides', '*', 'Buoys'], { topics: ['Tides', 'Buoys'] });
  assertReads('labelled items', ['# Harbor meeting', '', '- Agenda', '  - Tides', '- Notes', '  - Buoys'], { agenda: ['Tides'], topics: ['Buoys'] });
  assertReads('agenda items that come again as sections beside it', ['# Grove call', '', '## Agenda', '', '1. Welcome (2m, Pia)', '2. Pruning (20m, Bo)', '3. Any other business', '', '## Welcome (2m, Pia)', '', '- Ten trees', '', '## Pruning (20m, Bo)', '', '- In winter'], { agenda: ['Welcome (2m, Pia)', 'Pruning (20m, Bo)', 'Any other business'], topics: ['Welcome (2m, Pia)', '  Ten trees', 'Pruning (20m, Bo)', '  In winter'] });
  assertReads('a discussion under one subject of several', ['# Grove call', '', '## Pruning', '', '- In winter', '', '### Discussion', '', '- Or in spring', '', '## Grafting', '', '- Twelve took'], { topics: ['Pruning', '  In winter', '  Discussion', '    Or in spring', 'Grafting', '  Twelve took'] });
  assertReads('a title on the level of the sections, with parts of its own', ['## Agenda for the July 10 call of the Grove Group', '', '- **Where**: tent 3', '', '### Registration', '', 'None required.', '', '## Logistics', '', '- Bring a chair', '', '## Agenda items', '', '1. Opening, welcome and roll call', '1. Closure', '', '## Agenda items for future meetings', '', '- Fences'], { topics: ['Opening, welcome and roll call', 'Closure'] });
  assertReads('numbered sections of a standards body', ['# Grove TC Meeting #13 February 28, 2018', '', 'Acting chair: Ola', '', '# 1\\. Call to order', '', 'Called.', '', '# 2\\. Roll call', '', 'All.', '', '# 2.1 Voting participants', '', '* Pia', '', '# 3\\. Next meetings', '', '* March', '', '# 4\\. Adjourn', '', 'At four.'], { topics: ['Call to order', 'Roll call', 'Adjourn'] });
  assertReads('headings that end in a telling word', ['### June 13th meeting attendees', '', '- Pia', '', '## Grove group contacts', '', '- The list', '', '## Pruning', '', '- In winter', '', '## Upcoming planning meetings', '', '- In May'], { topics: ['Pruning', '  In winter'] });
  assertReads('notes just begun', ['## Agenda', '', '- ', '', '## Notes', '', '- ', ''], { topics: [] });
  assertReads('an empty agenda over other sections', ['## Agenda', '', '## Dredging', '', '- in May'], { topics: ['Dredging', '  in May'] });
  assertReads('asides left out', ['## Notes', '', '- Tides', '', '<details>', '', '- hidden', '', '</details>'], { topics: ['Tides'] });
});

describe('Meetings', () => {
  const days = (text: string, path?: string): (string | null)[] => noteOf(text, path).meetings.map(({ date }) => date);
  const assertDays = (name: string, text: string, path: string, ...expected: (string | null)[]): void => void it(name, () => assert.deepEqual(days(text, path), expected));
  assertDays('title over publication date', '---\ntitle: Call of April 17 2024\ndate: 2024-04-20\n---\n\n## Agenda\n\n- a\n', 'n.md', '2024-04-17');
  assertDays('year from the path', '# Meeting of April 17\n\n- a\n', 'meetings/2024/n.md', '2024-04-17');
  assertDays('day from the path', '## Agenda\n\n- a\n', 'meetings/2024-04-17.md', '2024-04-17');
  assertDays('a day as name in a folder of meetings', '- Tides\n', 'meetings/2024-04-17.md', '2024-04-17');
  assertDays('month and day in the name, the year in a folder', '# Grove call\n\n## Agenda\n\n- a\n', 'meetings/2018/CG-07-10.md', '2018-07-10');
  assertDays('a month by its name in the path', '# Grove notes\n\n## Agenda\n\n- a\n', 'meetings/2015-01/jan-28.md', '2015-01-28');
  assertDays('a day as name elsewhere', '- Tides\n', 'diary/2024-04-17.md');
  assertDays('front matter that breaks behind its date', '---\ndate: 2024-04-17\ntitle: a: b\n---\n\n## Agenda\n\n- a\n', 'meetings/n.md', '2024-04-17');
  assertDays('no date', '# Minutes\n\n## Agenda\n\n- a\n', 'n.md', null);
  assertDays('rolling', '# Call notes\n\n## 2024-04-17\n\n- a\n\n## 2024-04-10\n\n- b\n', 'n.md', '2024-04-17', '2024-04-10');
  assertDays('rolling, years from above, below and the path', '## April 17\n\n- a\n\n## April 10, 2023\n\n- b\n\n## April 3\n\n- c\n', 'meetings/n.md', '2023-04-17', '2023-04-10', '2023-04-03');
  assertDays('rolling, each year from the nearest above', '## April 17, 2024\n\n- a\n\n## April 10\n\n- b\n\n## May 3, 2023\n\n- c\n\n## May 1\n\n- d\n', 'meetings/n.md', '2024-04-17', '2024-04-10', '2023-05-03', '2023-05-01');
  assertDays('a readme', '# Meetings\n\n## Agenda\n\n- 2024-04-17\n', 'meetings/README.md');
  assertDays('a template', '# Meeting YYYY-MM-DD\n\n## Agenda\n', 'meetings/n.md');
  assertDays('prose', '# Of piers\n\nThey stand in water.\n', 'docs/piers.md');
});

/** A line under “Notes” as an action: `done? owners: text`, or nothing. */
const actions = (...lines: string[]): string[] => meetingOf(joinLines('## Agenda', '', '- Tides', '', ...lines), 'meetings/2024-04-17.md')
  .actions.map(({ text, owners, done }) => `${done ? 'done ' : ''}${owners.join(' + ')}: ${text}`);

describe('Actions', () => {
  const assertAction = (line: string, ...expected: string[]): void => void it(line, () => assert.deepEqual(actions('## Notes', '', line), expected));
  assertAction('- [ ] paint the pier', ': paint the pier');
  assertAction('- [x] @mara paints', 'done mara: @mara paints');
  assertAction('- AI: Mara to paint', 'Mara: Mara to paint');
  assertAction('- ACTION (Tobin): paint', 'Tobin: paint');
  assertAction('- [AI Mara] paint', 'Mara: paint');
  assertAction('- TODO: Mara and Tobin to paint', 'Mara + Tobin: Mara and Tobin to paint');
  assertAction('- AI: everyone to paint', ': everyone to paint');
  assertAction('- AI: Everyone to paint', ': Everyone to paint');
  assertAction('- AI: paint (@mara, @tobin)', 'mara + tobin: paint (@mara, @tobin)');
  assertAction('- AI: Review the pier plan', ': Review the pier plan');
  assertAction('- **Action:** Mara will paint', 'Mara: Mara will paint');
  assertAction('- ~~AI: Mara to paint~~', 'done Mara: Mara to paint');
  assertAction('- AI: None');
  assertAction('- Aiming high');
  assertAction('- they said TODO');
  it('what stands under their heading, not what lies under that', () => assert.deepEqual(actions('## Action items', '', '- Mara: paint', '  - red'), ['Mara: Mara: paint']));
  it('what stands under a label in a list', () => assert.deepEqual(actions('## Notes', '', '- AI:', '  - Mara: paint'), ['Mara: Mara: paint']));
});

describe('People and references', () => {
  const meeting = (...lines: string[]) => meetingOf(joinLines('## Agenda', '', '- Tides', '', ...lines), 'meetings/2024-04-17.md');
  const assertPeople = (name: string, lines: string[], ...expected: string[]): void => void it(name, () => assert.deepEqual(meeting(...lines).people, expected));
  assertPeople('a list', ['## Attendees', '', '- Mara Vey (@mara)', '- Tobin Ash, Pier Co', '- Ilse - scribe'], 'mara', 'Tobin Ash', 'Ilse');
  assertPeople('a line', ['Present: Mara, @tobin; Ilse'], 'Mara', 'tobin', 'Ilse');
  assertPeople('each once', ['Present: Mara', '', '## Attendees', '', '- Mara'], 'Mara');

  const assertReferences = (line: string, ...expected: string[]): void =>
    void it(line, () => assert.deepEqual(meeting(line).references.map(({ text, url }) => `${text} ${url ?? ''}`.trim()), expected));
  assertReferences('- tide/pier#7', 'tide/pier#7 https://github.com/tide/pier/issues/7');
  assertReferences('- #7 and #8, #7 again', '#7', '#8');
  assertReferences('- https://git.example/a/b/c/-/merge_requests/9', 'a/b/c#9 https://git.example/a/b/c/-/merge_requests/9');
  assertReferences('- [tide/pier#7](https://github.com/tide/pier/pull/7)', 'tide/pier#7 https://github.com/tide/pier/issues/7');
  assertReferences('- [#7](https://github.com/tide/pier/pull/7)', 'tide/pier#7 https://github.com/tide/pier/pull/7');
  assertReferences('- #7\n- https://github.com/tide/pier/pull/7', 'tide/pier#7 https://github.com/tide/pier/pull/7');
  assertReferences('### tide/pier\n\n- Paint #7\n\n### Q/A\n\n- #8', 'tide/pier#7 https://github.com/tide/pier/issues/7', '#8');
  assertReferences('### [The pier](https://gitlab.example/tide/pier)\n\n- Paint #7', 'tide/pier#7 https://gitlab.example/tide/pier/-/issues/7');
  assertReferences('- tide/pier#7, in short #7, and #8', 'tide/pier#7 https://github.com/tide/pier/issues/7', '#8');
  assertReferences('- color #ff0000, C#7x, a&#38;b');
});
