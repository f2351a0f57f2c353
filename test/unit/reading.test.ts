import assert from 'node:assert/strict';
import { meetingToJson } from '../../src/core/toJson';
import { joinLines, meetingOf, noteOf, treeOf } from './support/notes';

/** What is read of a note of the harbor: its agenda, if it has one of its own, and its topics with what lies under them. */
function assertReads(
  name: string,
  note: readonly string[],
  expected: { agenda?: readonly string[]; topics: readonly string[] },
): void {
  it(name, () => {
    const { agenda, topics } = meetingOf(joinLines(...note), 'harbor/meetings/2024-04-17.md');
    assert.deepEqual(
      { agenda: treeOf(agenda), topics: treeOf(topics) },
      { agenda: expected.agenda ?? [], topics: expected.topics },
    );
  });
}

describe('Topics and agenda', () => {
  assertReads('notes and an agenda', ['Agenda', '', '- Tides', '', 'Notes', '', '- Tides', '  - high', '- Buoys'], {
    agenda: ['Tides'],
    topics: ['Tides', '  high', 'Buoys'],
  });
  assertReads('only an agenda', ['## Agenda', '', '- Tides', '- Buoys'], { topics: ['Tides', 'Buoys'] });
  assertReads('an agenda whose notes are empty', ['## Agenda', '', '- Tides', '', '## Notes', ''], {
    topics: ['Tides'],
  });
  assertReads('notes that say None', ['## Agenda', '', '- Tides', '', '## Notes', '', '- None.'], {
    topics: ['Tides'],
  });
  assertReads('notes within the agenda', ['## Agenda', '', '- Welcome', '', '### Discussion', '', '- Tides'], {
    topics: ['Tides'],
  });
  assertReads('a title that is a label', ['# Minutes', '', '## Agenda', '', '- Tides', '', '## Notes', '', '- Buoys'], {
    agenda: ['Tides'],
    topics: ['Buoys'],
  });
  assertReads('headings in the notes', ['## Notes', '', '### Tides', '', '- high', '', '### Buoys'], {
    topics: ['Tides', '  high', 'Buoys'],
  });
  assertReads('items before headings', ['## Notes', '', '- Roundtable', '', '### Tides'], {
    topics: ['Roundtable', 'Tides'],
  });
  assertReads(
    'administrative parts left out',
    ['## Attendees', '', '- Mara', '', '## Notes', '', '- Tides', '', '## Next meeting', '', '- in May'],
    { topics: ['Tides'] },
  );
  assertReads('sections beside the notes', ['## Notes', '', '- Tides', '', '## Lantern budget', '', '- short'], {
    topics: ['Tides', 'Lantern budget', '  short'],
  });
  assertReads('a body without labels', ['# Harbor meeting', '', '- Tides', '  - high', '- Buoys'], {
    topics: ['Tides', '  high', 'Buoys'],
  });
  assertReads(
    'a list that comes again as headings',
    ['# Harbor meeting', '', '- Tides', '- Buoys', '', '## Tides', '', '- high', '', '## Buoys'],
    { agenda: ['Tides', 'Buoys'], topics: ['Tides', '  high', 'Buoys'] },
  );
  assertReads('a list over headings of signs alone', ['# Harbor meeting', '', '- Tides', '- Buoys', '', '## ???'], {
    topics: ['Tides', 'Buoys', '???'],
  });
  assertReads(
    'escaped numbers over bullets',
    ['Notes', '', '1\\. Mara:', '', '- Tides', '', '2\\. Tobin:', '', '- Buoys'],
    { topics: ['Mara:', '  Tides', 'Tobin:', '  Buoys'] },
  );
  assertReads('bold lines over bullets', ['## Notes', '', '**Tides**', '', '- high', '', '**Buoys**', '', '- red'], {
    topics: ['Tides', '  high', 'Buoys', '  red'],
  });
  assertReads('bullets alone on their lines', ['## Notes', '', '*', 'Tides', '*', 'Buoys'], {
    topics: ['Tides', 'Buoys'],
  });
  assertReads('labelled items', ['# Harbor meeting', '', '- Agenda', '  - Tides', '- Notes', '  - Buoys'], {
    agenda: ['Tides'],
    topics: ['Buoys'],
  });
  assertReads(
    'agenda items that come again as sections beside it',
    [
      '# Grove call',
      '',
      '## Agenda',
      '',
      '1. Welcome (2m, Pia)',
      '2. Pruning (20m, Bo)',
      '3. Any other business',
      '',
      '## Welcome (2m, Pia)',
      '',
      '- Ten trees',
      '',
      '## Pruning (20m, Bo)',
      '',
      '- In winter',
    ],
    {
      agenda: ['Welcome (2m, Pia)', 'Pruning (20m, Bo)', 'Any other business'],
      topics: ['Welcome (2m, Pia)', '  Ten trees', 'Pruning (20m, Bo)', '  In winter'],
    },
  );
  assertReads(
    'a discussion under one subject of several',
    [
      '# Grove call',
      '',
      '## Pruning',
      '',
      '- In winter',
      '',
      '### Discussion',
      '',
      '- Or in spring',
      '',
      '## Grafting',
      '',
      '- Twelve took',
    ],
    { topics: ['Pruning', '  In winter', '  Discussion', '    Or in spring', 'Grafting', '  Twelve took'] },
  );
  assertReads(
    'a title on the level of the sections, with parts of its own',
    [
      '## Agenda for the July 10 call of the Grove Group',
      '',
      '- **Where**: tent 3',
      '',
      '### Registration',
      '',
      'None required.',
      '',
      '## Logistics',
      '',
      '- Bring a chair',
      '',
      '## Agenda items',
      '',
      '1. Opening, welcome and roll call',
      '1. Closure',
      '',
      '## Agenda items for future meetings',
      '',
      '- Fences',
    ],
    { topics: ['Opening, welcome and roll call', 'Closure'] },
  );
  assertReads(
    'numbered sections of a standards body',
    [
      '# Grove TC Meeting #13 February 28, 2018',
      '',
      'Acting chair: Ola',
      '',
      '# 1\\. Call to order',
      '',
      'Called.',
      '',
      '# 2\\. Roll call',
      '',
      'All.',
      '',
      '# 2.1 Voting participants',
      '',
      '* Pia',
      '',
      '# 3\\. Next meetings',
      '',
      '* March',
      '',
      '# 4\\. Adjourn',
      '',
      'At four.',
    ],
    { topics: ['Call to order', 'Roll call', 'Adjourn'] },
  );
  assertReads(
    'headings that end in a telling word',
    [
      '### June 13th meeting attendees',
      '',
      '- Pia',
      '',
      '## Grove group contacts',
      '',
      '- The list',
      '',
      '## Pruning',
      '',
      '- In winter',
      '',
      '## Upcoming planning meetings',
      '',
      '- In May',
    ],
    { topics: ['Pruning', '  In winter'] },
  );
  assertReads('notes just begun', ['## Agenda', '', '- ', '', '## Notes', '', '- ', ''], { topics: [] });
  assertReads('an empty agenda over other sections', ['## Agenda', '', '## Dredging', '', '- in May'], {
    topics: ['Dredging', '  in May'],
  });
  assertReads(
    'an empty Notes at the end of minutes with sections',
    [
      '# Minutes',
      '',
      '### Tides',
      '',
      '- high',
      '',
      '### Buoys',
      '',
      '- red',
      '',
      '## Notes',
      '',
      '<!-- anything else -->',
    ],
    { topics: ['Tides', '  high', 'Buoys', '  red'] },
  );
  assertReads(
    'a discussion among other items',
    ['## Agenda', '', '1. Intro', '2. Open discussion', '   - Logo', '   - Budget', '3. Wrap up'],
    { topics: ['Intro', 'Open discussion', '  Logo', '  Budget', 'Wrap up'] },
  );
  assertReads(
    'agenda items that come again below them',
    [
      '# Grove call',
      '',
      '## Agenda',
      '',
      '- Elect the keeper',
      '- Adopt the by-laws',
      '',
      '### Keeper',
      '',
      '- Pia it is',
      '',
      '### By-laws',
      '',
      '- Adopted',
    ],
    { agenda: ['Elect the keeper', 'Adopt the by-laws'], topics: ['Keeper', '  Pia it is', 'By-laws', '  Adopted'] },
  );
  assertReads(
    'a last section on the level of the title',
    ['# 4/15', '', '## Pruning', '', '- In winter', '', '# Grafting', '', '- Twelve took'],
    { topics: ['Pruning', '  In winter', 'Grafting', '  Twelve took'] },
  );
  assertReads(
    'an only session',
    ['# Grove days', '', '## Day 3', '', '### Pruning', '', '- In winter', '', '### Grafting'],
    { topics: ['Pruning', '  In winter', 'Grafting'] },
  );
  assertReads(
    'minutes of the last meeting',
    [
      '---',
      'title: Grove board 2024-04-17',
      '---',
      '',
      'Present: Pia',
      '',
      '## Minutes of the last meeting',
      '',
      'Approved.',
      '',
      '## Pruning',
      '',
      'In winter.',
    ],
    { topics: ['Minutes of the last meeting', 'Pruning'] },
  );
  assertReads(
    'lines of when and who above the sections',
    [
      '# Grove call',
      '',
      '- Date: 2024-04-17',
      '- Chair: Pia',
      '- Call in details: https://grove.example',
      '',
      '## Pruning',
      '',
      '- In winter',
    ],
    { topics: ['Pruning', '  In winter'] },
  );
  assertReads(
    'links above the sections',
    [
      '# Grove call',
      '',
      '- [Slides](https://grove.example/1)',
      '- [Chat](https://grove.example/2)',
      '',
      '## Pruning',
      '',
      '- In winter',
    ],
    { topics: ['Pruning', '  In winter'] },
  );
  assertReads(
    'a label with a link behind it',
    ['## Agenda: [all](https://grove.example)', '', '- Pruning', '', '## Notes', '', '- Grafting'],
    { agenda: ['Pruning'], topics: ['Grafting'] },
  );
  assertReads(
    'a heading that names the meeting below its agenda',
    ['### Agenda', '', '- Pruning', '', '### Grove working group call - 2024-04-17', '', '- at three'],
    { topics: ['Pruning'] },
  );
  assertReads(
    'a section of nothing but when and where',
    ['# Grove call', '', '## Information', '', '### Place', '', '- Tent 3', '', '## Pruning', '', '- In winter'],
    { topics: ['Pruning', '  In winter'] },
  );
  assertReads(
    'bold lines over prose',
    ['# Grove call', '', '**1. Pruning.**', '', 'In winter.', '', '**2. Grafting.**', '', 'Twelve took.'],
    { topics: ['Pruning.', 'Grafting.'] },
  );
  assertReads(
    'a list that goes on behind prose',
    ['# Grove call', '', '1. Pruning', '', 'Who does it?', '', '2. Grafting', '', 'When is it?', '', '3. Fences'],
    { topics: ['Pruning', 'Grafting', 'Fences'] },
  );
  assertReads(
    'check boxes without bullets',
    ['## Agenda', '', '[x] Pruning', '[ ] Grafting', '  [ ] in May', '', '## Notes', '', '- Fences'],
    { agenda: ['Pruning', 'Grafting', '  in May'], topics: ['Fences'] },
  );
  assertReads(
    'headings without a blank, numbered',
    ['##1. Pruning', '', '- In winter', '', '##2. Grafting', '', '- See #12'],
    { topics: ['Pruning', '  In winter', 'Grafting', '  See #12'] },
  );
  assertReads(
    'headings with attributes',
    ['## Pruning {#pruning}', '', '- In winter', '', '## Grafting {#grafting .new}'],
    { topics: ['Pruning', '  In winter', 'Grafting'] },
  );
  assertReads(
    'labels with emoji codes',
    ['# 2024-04-17', '', '## Attendees', '', '- Pia', '', '## Notes :book:', '', '- Pruning', '- Grafting'],
    { topics: ['Pruning', 'Grafting'] },
  );
  assertReads(
    'a heading that is but a day and time',
    ['## Grove board', '', '### 2024-04-17', '##### 9:00 AM PST to 10:00 AM PST', '', '### Agenda', '', '- Pruning'],
    { topics: ['Pruning'] },
  );
  assertReads(
    'a summary that headings divide',
    [
      '# Ata',
      '',
      '## Participantes',
      '',
      '- Pia',
      '',
      '## Resumo da Reunião',
      '',
      'Conversa.',
      '',
      '### Poda',
      '',
      '- No inverno',
      '',
      '### Enxertos',
      '',
      '- Doze',
    ],
    { topics: ['Poda', '  No inverno', 'Enxertos', '  Doze'] },
  );
  assertReads(
    'sections put under the attendance by a slip',
    [
      '# Grove call',
      '',
      '## In attendance',
      '',
      '- Pia',
      '',
      '### Pruning',
      '',
      'We prune in winter, and only what has died, as every keeper of a grove has done here before us.',
      '',
      '### Grafting',
      '',
      'Twelve of the twenty grafts took, which is more than in any of the years that we have counted.',
    ],
    { topics: ['Pruning', 'Grafting'] },
  );
  assertReads('somebody is asked to take notes', ['## Agenda', '', '- [Bo] Note taker?', '- Pruning'], {
    topics: ['[Bo] Note taker?', 'Pruning'],
  });
  assertReads(
    'headings and lists in HTML',
    [
      '# Grove call',
      '',
      '<h2>Notes</h2>',
      '<ul>',
      '<li>Pruning',
      '<ul>',
      '<li>In <b>winter</b></li>',
      '</ul>',
      '</li>',
      '<li>Grafting</li>',
      '</ul>',
    ],
    { topics: ['Pruning', '  In winter', 'Grafting'] },
  );
  assertReads('HTML that is a comment', ['## Notes', '', '- Pruning', '', '<!--', '<li>Grafting</li>', '-->'], {
    topics: ['Pruning'],
  });
  assertReads('asides left out', ['## Notes', '', '- Tides', '', '<details>', '', '- hidden', '', '</details>'], {
    topics: ['Tides'],
  });
});

/** The same meeting in many languages: an agenda of its own, the notes with two topics, and what is administrative. */
describe('Topics and agenda in other languages', () => {
  const assertLanguage = (name: string, ...lines: string[]): void =>
    assertReads(name, lines, { agenda: ['A'], topics: ['B', 'C'] });
  assertLanguage(
    'German',
    '## Anwesende Mitglieder',
    '',
    '- Pia',
    '',
    '## Tagesordnungspunkte',
    '',
    '- A',
    '',
    '## Sitzungsprotokoll',
    '',
    '- B',
    '- C',
    '',
    '## Nächster Termin',
    '',
    '- Mai',
  );
  assertLanguage(
    'French',
    '**Présent·e·s :** Pia',
    '',
    '**Ordre du jour :**',
    '',
    '- A',
    '',
    '## Compte rendu',
    '',
    '- B',
    '- C',
    '',
    '## Tâches à effectuer',
    '',
    '- Pia',
  );
  assertLanguage(
    'Spanish',
    '## Asistentes',
    '',
    '- Pia',
    '',
    '## Puntos del orden del día',
    '',
    '- A',
    '',
    '## Desarrollo de la reunión',
    '',
    '- B',
    '- C',
    '',
    '## Acuerdos',
    '',
    '- D',
  );
  assertLanguage(
    'Portuguese',
    '## Membros presentes',
    '',
    '- Pia',
    '',
    '## Pauta',
    '',
    '- A',
    '',
    '## Discussões',
    '',
    '- B',
    '- C',
    '',
    '## Encaminhamentos',
    '',
    '- D',
  );
  assertLanguage(
    'Italian',
    'Presenti: Pia',
    '',
    '## Ordine del giorno',
    '',
    '- A',
    '',
    '## Verbale',
    '',
    '- B',
    '- C',
    '',
    '## Prossima riunione',
    '',
    '- maggio',
  );
  assertLanguage(
    'Dutch',
    'Aanwezig: Pia',
    '',
    '## Agendapunten',
    '',
    '- A',
    '',
    '## Notulen',
    '',
    '- B',
    '- C',
    '',
    '## Actiepunten',
    '',
    '- D',
  );
  assertLanguage(
    'Polish',
    '## Obecni',
    '',
    '- Pia',
    '',
    '## Porządek obrad',
    '',
    '- A',
    '',
    '## Przebieg spotkania',
    '',
    '- B',
    '- C',
    '',
    '## Zadania',
    '',
    '- D',
  );
  assertLanguage(
    'Russian',
    '## Присутствовали',
    '',
    '- Пия',
    '',
    '## Повестка дня',
    '',
    '- A',
    '',
    '## Обсуждение',
    '',
    '- B',
    '- C',
    '',
    '## Решения',
    '',
    '- D',
  );
  assertLanguage(
    'Swedish',
    '## Närvarande',
    '',
    '- Pia',
    '',
    '## Dagordning',
    '',
    '- A',
    '',
    '## Protokoll',
    '',
    '- B',
    '- C',
    '',
    '## Nästa möte',
    '',
    '- maj',
  );
  assertLanguage(
    'Czech',
    'Přítomni: Pia',
    '',
    '## Program schůze',
    '',
    '- A',
    '',
    '## Zápis',
    '',
    '- B',
    '- C',
    '',
    '## Úkoly',
    '',
    '- D',
  );
  assertLanguage(
    'Finnish',
    'Läsnä: Pia',
    '',
    '## Esityslista',
    '',
    '- A',
    '',
    '## Keskustelu',
    '',
    '- B',
    '- C',
    '',
    '## Päätökset',
    '',
    '- D',
  );
  assertLanguage(
    'Turkish',
    '## Katılımcılar',
    '',
    '- Pia',
    '',
    '## Gündem',
    '',
    '- A',
    '',
    '## Toplantı notları',
    '',
    '- B',
    '- C',
    '',
    '## Yapılacaklar',
    '',
    '- D',
  );
  assertLanguage(
    'Ukrainian',
    '## Присутні',
    '',
    '- Пія',
    '',
    '## Порядок денний',
    '',
    '- A',
    '',
    '## Обговорення',
    '',
    '- B',
    '- C',
    '',
    '## Завдання',
    '',
    '- D',
  );
  assertLanguage(
    'Norwegian',
    '## Til stede',
    '',
    '- Pia',
    '',
    '## Dagsorden',
    '',
    '- A',
    '',
    '## Referat',
    '',
    '- B',
    '- C',
    '',
    '## Neste møte',
    '',
    '- mai',
  );
  assertLanguage(
    'Japanese',
    '【参加者】',
    '',
    '- 真帆',
    '',
    '## ■ 議題',
    '',
    '- A',
    '',
    '## 議事内容',
    '',
    '- B',
    '- C',
    '',
    '## 次回予定',
    '',
    '- 五月',
  );
  assertLanguage(
    'Chinese',
    '## 一、参会人员',
    '',
    '- 海',
    '',
    '## 二、会议议题',
    '',
    '- A',
    '',
    '## 三、会议内容',
    '',
    '- B',
    '- C',
    '',
    '## 四、待办事项',
    '',
    '- D',
  );
  assertLanguage(
    'Korean',
    '## 참석자',
    '',
    '- 하나',
    '',
    '## 안건',
    '',
    '- A',
    '',
    '## 회의 내용',
    '',
    '- B',
    '- C',
    '',
    '## 할 일',
    '',
    '- D',
  );
});

describe('Meetings', () => {
  const days = (text: string, path?: string): (string | null)[] => noteOf(text, path).meetings.map(({ date }) => date);
  const assertDays = (name: string, text: string, path: string, ...expected: (string | null)[]): void =>
    void it(name, () => assert.deepEqual(days(text, path), expected));
  assertDays(
    'title over publication date',
    '---\ntitle: Call of April 17 2024\ndate: 2024-04-20\n---\n\n## Agenda\n\n- a\n',
    'n.md',
    '2024-04-17',
  );
  assertDays('year from the path', '# Meeting of April 17\n\n- a\n', 'meetings/2024/n.md', '2024-04-17');
  assertDays('day from the path', '## Agenda\n\n- a\n', 'meetings/2024-04-17.md', '2024-04-17');
  assertDays('a day as name in a folder of meetings', '- Tides\n', 'meetings/2024-04-17.md', '2024-04-17');
  assertDays(
    'month and day in the name, the year in a folder',
    '# Grove call\n\n## Agenda\n\n- a\n',
    'meetings/2018/CG-07-10.md',
    '2018-07-10',
  );
  assertDays(
    'a month by its name in the path',
    '# Grove notes\n\n## Agenda\n\n- a\n',
    'meetings/2015-01/jan-28.md',
    '2015-01-28',
  );
  assertDays('a day as name elsewhere', '- Tides\n', 'diary/2024-04-17.md');
  assertDays(
    'front matter that breaks behind its date',
    '---\ndate: 2024-04-17\ntitle: a: b\n---\n\n## Agenda\n\n- a\n',
    'meetings/n.md',
    '2024-04-17',
  );
  assertDays('no date', '# Minutes\n\n## Agenda\n\n- a\n', 'n.md', null);
  assertDays(
    'rolling',
    '# Call notes\n\n## 2024-04-17\n\n- a\n\n## 2024-04-10\n\n- b\n',
    'n.md',
    '2024-04-17',
    '2024-04-10',
  );
  assertDays(
    'rolling, years from above, below and the path',
    '## April 17\n\n- a\n\n## April 10, 2023\n\n- b\n\n## April 3\n\n- c\n',
    'meetings/n.md',
    '2023-04-17',
    '2023-04-10',
    '2023-04-03',
  );
  assertDays(
    'rolling, each year from the nearest above',
    '## April 17, 2024\n\n- a\n\n## April 10\n\n- b\n\n## May 3, 2023\n\n- c\n\n## May 1\n\n- d\n',
    'meetings/n.md',
    '2024-04-17',
    '2024-04-10',
    '2023-05-03',
    '2023-05-01',
  );
  assertDays(
    'front matter that ends in dots',
    '---\ntitle: Harbor board 2024-04-17\n...\n\n## Agenda\n\n- a\n',
    'n.md',
    '2024-04-17',
  );
  assertDays(
    'TOML front matter',
    '+++\ntitle = "Harbor board: 2024-04-17" # ours\ndate = 2024-04-20\n[extra]\ndate = 2020-01-01\n+++\n\n## Agenda\n\n- a\n',
    'n.md',
    '2024-04-17',
  );
  assertDays('TOML front matter that nothing closes', '+++\ndate = 2024-04-20\n\n## Agenda\n\n- a\n', 'n.md');
  assertDays(
    'rolling, by list items',
    '# Minutes\n\n- 2024-04-17\n  Mara moved that the pier be painted.\n- 2024-04-10\n  Carried.\n',
    'n.md',
    '2024-04-17',
    '2024-04-10',
  );
  assertDays(
    'rolling, by month and day',
    '# Harbor minutes\n\n## 4/17\n\n- a\n\n## 4月24日\n\n- b\n',
    'minutes/n.md',
    null,
    null,
  );
  assertDays('rolling that has but begun', '# Meetings\n\n## 2024/4/17\n\n- a\n', 'harbor/minutes.md', '2024-04-17');
  assertDays(
    'days to come at the end',
    '# Harbor call, April 17 2024\n\n**Piers**\n\nDry.\n\n**Buoys**\n\nRed.\n\nDates:\n\n01/05/2024: sailing\n\n08/05/2024: rowing\n',
    'meetings/n.md',
    '2024-04-17',
  );
  assertDays('a folder for each day', '## Agenda\n\n- a\n', 'meetings/2024-04-17/README.md', '2024-04-17');
  assertDays('a folder for each month', '# Harbor call\n\n## Agenda\n\n- a\n', 'meetings/2024/04/17.md', '2024-04-17');
  assertDays('four digits in a folder of a year', '## Tides\n', 'minutes/2024/0417.md', '2024-04-17');
  assertDays('blanks in the name', '## Agenda\n\n- a\n', 'Harbor Meeting 2024 04 17.md', '2024-04-17');
  assertDays('a week', '## Agenda\n\n- a\n', 'meetings/2021-W05.md', '2021-02-01');
  assertDays('a week in words', '# Harbor call, week 1, 2021\n\n## Agenda\n\n- a\n', 'meetings/n.md', '2021-01-04');
  assertDays(
    'a row of a table',
    '# Acta\n\n| Dato | Detalle |\n| --- | --- |\n| **Fecha** | 17/04/2024 |\n\n## Temas\n\n- a\n',
    'actas/n.md',
    '2024-04-17',
  );
  assertDays(
    'a label over its value',
    '**Data:**\n17 de Abril de 2024\n\n# Pauta\n\n- a\n',
    'reunioes/n.md',
    '2024-04-17',
  );
  assertDays(
    'a quote at the head',
    '# 議事録\n\n> 2024-04-17（水）19:00\n\n## 議題\n\n- a\n',
    'docs/n.md',
    '2024-04-17',
  );
  assertDays('a name that is a record', '##Tides\n\nHigh.\n', 'calls/2024/04-17-tides-minutes.md', '2024-04-17');
  assertDays(
    'numbers alone, as the path has them',
    '# Harbor call 05/08/2024\n\n## Agenda\n\n- a\n',
    'meetings/202408/n.md',
    '2024-08-05',
  );
  assertDays(
    'numbers alone, as another date shows',
    '# Harbor call 05/08/2024\n\n## Agenda\n\n- since 31/07/2024\n',
    'meetings/n.md',
    '2024-08-05',
  );
  assertDays(
    'numbers alone, as the language has them',
    '# Reunião de 05/08/2024\n\n## Pauta\n\n- o pier e a doca\n- tinta para os barcos da marina\n',
    'reunioes/n.md',
    '2024-08-05',
  );
  assertDays(
    'numbers alone, nothing beside',
    '# Harbor call 05/08/2024\n\n## Agenda\n\n- a\n',
    'meetings/n.md',
    '2024-05-08',
  );
  assertDays(
    'a list of days in a note',
    '# Harbor call, April 17 2024\n\n- Tides\n- Sailing\n  - in May\n- Rowing\n- Buoys\n- Ropes\n\n## Outings\n\n- 2024-05-01\n  - to the pier\n- 2024-06-01\n  - to the island\n',
    'n.md',
    '2024-04-17',
  );
  assertDays('what machines speak', '# Das Hafen-Protokoll\n\n- Antwort\n- Anfrage\n', 'docs/Protokoll.md');
  assertDays('a template in German', '# Protokoll\n\n## Tagesordnung\n\n- TOP 1\n', 'treffen/00-Vorlage.md');
  assertDays('a readme', '# Meetings\n\n## Agenda\n\n- 2024-04-17\n', 'meetings/README.md');
  assertDays('a template', '# Meeting YYYY-MM-DD\n\n## Agenda\n', 'meetings/n.md');
  assertDays(
    'what a template left in a note that is named for its day',
    '# Meeting YYYY-MM-DD\n\n## Agenda\n\n- Tides\n',
    'meetings/2024-04-17.md',
    '2024-04-17',
  );
  assertDays('prose', '# Of piers\n\nThey stand in water.\n', 'docs/piers.md');
});

/** A line under “Notes” as an action: `done? owners: text`, or nothing. */
const actions = (...lines: string[]): string[] =>
  meetingOf(joinLines('## Agenda', '', '- Tides', '', ...lines), 'meetings/2024-04-17.md').actions.map(
    ({ text, owners, done }) => `${done ? 'done ' : ''}${owners.join(' + ')}: ${text}`,
  );

describe('Actions', () => {
  const assertAction = (line: string, ...expected: string[]): void =>
    void it(line, () => assert.deepEqual(actions('## Notes', '', line), expected));
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
  assertAction('- [ ] [HP] Draft a slide', 'HP: [HP] Draft a slide');
  assertAction('- [ ] (Mara) paint it', 'Mara: (Mara) paint it');
  assertAction('- AI: paint – Mara', 'Mara: paint – Mara');
  assertAction('- AI: Naming should be settled', ': Naming should be settled');
  assertAction('- AI: Communication tools (Mara/Tobin)', 'Mara + Tobin: Communication tools (Mara/Tobin)');
  assertAction('**_Action point for Mara - paint it_**', 'Mara: paint it');
  assertAction('- Aufgabe: Mara streicht', ': Mara streicht');
  assertAction('- 待办：@明一、@星宇 刷漆', '明一 + 星宇: @明一、@星宇 刷漆');
  assertAction('- AI: @mara/@tobin paint', 'mara + tobin: @mara/@tobin paint');
  assertAction('- AI: @tide/crew paints', ': @tide/crew paints');
  assertAction('- [ACTION] --> Mara to paint', 'Mara: Mara to paint');
  assertAction('- AI: paint (Mara) :white_check_mark:', 'done Mara: paint (Mara)');
  assertAction('- AI generated logos');
  assertAction('- AI Generated Logo');
  assertAction('- AI: paint the pier\n  at night (Mara)', 'Mara: paint the pier at night (Mara)');
  assertAction('- AI: None');
  assertAction('- Aiming high');
  assertAction('- they said TODO');
  it('what stands under their heading, not what lies under that', () =>
    assert.deepEqual(actions('## Action items', '', '- Mara: paint', '  - red'), ['Mara: Mara: paint']));
  it('those present, in any language', () =>
    assert.deepEqual(
      actions('Aanwezig: Anneke, Wim', '', '## Actiepunten', '', '- Anneke en Wim kijken naar de pier', '- Streichen'),
      ['Anneke + Wim: Anneke en Wim kijken naar de pier', ': Streichen'],
    ));
  it('rows of a table', () =>
    assert.deepEqual(
      actions(
        '## Action items',
        '',
        '| # | Task | Owner | Status |',
        '| - | - | - | - |',
        '| 1 | Paint | Mara, Tobin | Done |',
        '| 2 | Dredge | Everyone | open |',
        '| 3 | [Task] | [Name] | |',
      ),
      ['done Mara + Tobin: Paint', ': Dredge'],
    ));
  it('what stands under a label in a list', () =>
    assert.deepEqual(actions('## Notes', '', '- AI:', '  - Mara: paint'), ['Mara: Mara: paint']));
});

describe('Decisions', () => {
  const decisions = (...lines: string[]): string[] =>
    meetingOf(joinLines('## Notes', '', '- Tides', '', ...lines), 'meetings/2024-04-17.md').decisions.map(
      ({ text }) => text,
    );
  const assertDecision = (line: string, ...expected: string[]): void =>
    void it(line, () => assert.deepEqual(decisions('', line), expected));
  assertDecision('RESOLVED: paint the pier', 'paint the pier');
  assertDecision('- **Decision:** paint', 'paint');
  assertDecision('- RESOLUTION #3: paint', 'paint');
  assertDecision('> Consensus: paint', 'paint');
  assertDecision('**Beschluss**: gestrichen wird', 'gestrichen wird');
  assertDecision('- 決定：塗る', '塗る');
  assertDecision('- Decisions are hard');
  assertDecision('- we agreed: nothing');
  it('what stands under their heading', () =>
    assert.deepEqual(decisions('## Decisions', '', '- Paint', '  - red', '- Dredge'), ['Paint', 'Dredge']));
  it('prose under their heading', () =>
    assert.deepEqual(decisions('#### Conclusion/Resolution', '', 'Stage 2.'), ['Stage 2.']));
  it('rows of a table', () =>
    assert.deepEqual(decisions('## Decisions', '', '| Date | Decision |', '| - | - |', '| May | Paint |'), ['Paint']));
});

describe('People and references', () => {
  const meeting = (...lines: string[]) =>
    meetingOf(joinLines('## Agenda', '', '- Tides', '', ...lines), 'meetings/2024-04-17.md');
  const assertPeople = (name: string, lines: string[], ...expected: string[]): void =>
    void it(name, () => assert.deepEqual(meetingToJson('', null, meeting(...lines)).people, expected));
  assertPeople(
    'a list',
    ['## Attendees', '', '- Mara Vey (@mara)', '- Tobin Ash, Pier Co', '- Ilse - scribe'],
    'mara',
    'Tobin Ash',
    'Ilse',
  );
  assertPeople('a line', ['Present: Mara, @tobin; Ilse'], 'Mara', 'tobin', 'Ilse');
  assertPeople('several lines of labels', ['Date: today', 'Present: Mara, Tobin', 'Place: pier'], 'Mara', 'Tobin');
  assertPeople('a name a line', ['## Attendees', '', 'Mara Vey', 'Tobin Ash'], 'Mara Vey', 'Tobin Ash');
  assertPeople(
    'a table, the absent left out',
    ['## Attendance', '', '| Name | Present |', '| - | - |', '| Mara | yes |', '| Tobin | no |'],
    'Mara',
  );
  assertPeople('regrets left out', ['Present: Mara', 'Regrets: Tobin', '', '## Apologies', '', '- Ilse'], 'Mara');
  assertPeople(
    'tags and companies',
    ['## Attendees', '', '- [MV] Mara Vey', '- Tobin Ash (Pier Co)', '- 徐海（联通 海代表）', '- Jan-Eric'],
    'Mara Vey',
    'Tobin Ash',
    '徐海',
    'Jan-Eric',
  );
  assertPeople(
    'no sentences and placeholders',
    [
      '## Attendees',
      '',
      '- Mara',
      '- We are recording attendance at meetings',
      '- <your name here>',
      '- [add yourself]',
    ],
    'Mara',
  );
  assertPeople('handles side by side', ['Present: @mara @tobin'], 'mara', 'tobin');
  assertPeople('names joined by a word', ['Aanwezig: Hidde en Jaco'], 'Hidde', 'Jaco');
  assertPeople(
    'a long line',
    [
      `Present: ${Array.from({ length: 30 }, (_, index) => `Mara${String.fromCharCode(97 + (index % 26))} Vey`).join(', ')}`,
    ],
    ...new Set(Array.from({ length: 30 }, (_, index) => `Mara${String.fromCharCode(97 + (index % 26))} Vey`)),
  );
  assertPeople('each once', ['Present: Mara', '', '## Attendees', '', '- Mara'], 'Mara');

  const assertReferences = (line: string, ...expected: string[]): void =>
    void it(line, () =>
      assert.deepEqual(
        meeting(line).references.map(({ text, url }) => `${text} ${url ?? ''}`.trim()),
        expected,
      ),
    );
  assertReferences('- tide/pier#7', 'tide/pier#7 https://github.com/tide/pier/issues/7');
  assertReferences('- #7 and #8, #7 again', '#7', '#8');
  assertReferences(
    '- https://git.example/a/b/c/-/merge_requests/9',
    'a/b/c#9 https://git.example/a/b/c/-/merge_requests/9',
  );
  assertReferences(
    '- [tide/pier#7](https://github.com/tide/pier/pull/7)',
    'tide/pier#7 https://github.com/tide/pier/issues/7',
  );
  assertReferences('- [#7](https://github.com/tide/pier/pull/7)', 'tide/pier#7 https://github.com/tide/pier/pull/7');
  assertReferences('- #7\n- https://github.com/tide/pier/pull/7', 'tide/pier#7 https://github.com/tide/pier/pull/7');
  assertReferences(
    '### tide/pier\n\n- Paint #7\n\n### Q/A\n\n- #8',
    'tide/pier#7 https://github.com/tide/pier/issues/7',
    '#8',
  );
  assertReferences(
    '### [The pier](https://gitlab.example/tide/pier)\n\n- Paint #7',
    'tide/pier#7 https://gitlab.example/tide/pier/-/issues/7',
  );
  assertReferences('- tide/pier#7, in short #7, and #8', 'tide/pier#7 https://github.com/tide/pier/issues/7', '#8');
  assertReferences('- Meeting #13, session #4');
  assertReferences(
    '- [pull request #7](https://github.com/tide/pier/pull/7)',
    'tide/pier#7 https://github.com/tide/pier/pull/7',
  );
  assertReferences('- color #ff0000, C#7x, a&#38;b');
});
