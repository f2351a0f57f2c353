/** Returns a text of about the given length in UTF-16 code units. */
export type CreateText = (length: number) => string;

/** The start of a note with an agenda. */
export const agendaHead = '# Harbor meeting 2024-04-17\n\n## Agenda\n\n';
/** The start of a note with notes. More rules check such a note. */
const notesHead = '# Harbor meeting 2024-04-17\n\n## Notes\n\n- a\n  - b\n\n';

export const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Returns lines that differ in their number. A line should have about ten characters. */
const numberedLines = (length: number, createLine: (index: number) => string): string =>
  Array.from({ length: length / 10 }, (_, index) => createLine(index)).join('\n');

const oneLine: Record<string, CreateText> = {
  'one line of letters': length => agendaHead + fill('a', length),
  'one line of bullets': length => agendaHead + fill('- ', length),
  'one line of spaces': length => `${agendaHead}a${fill(' ', length)}b`,
  'one line of quote markers': length => fill('>', length),
  'one line of brackets': length => `${agendaHead}- ${fill('[', length)}`,
  'one line of comments': length => `${agendaHead}- ${fill('<!-- ', length)}`,
  'one line with a long path': length => `${agendaHead}- https://${fill('a/', length)}`,
  'one line of placeholders': length => notesHead + fill('<name> ', length),
  'one line of comments with instructions': length => notesHead + fill('<!-- insert -->', length),
  'one line of owners': length => {
    const owners = numberedLines(length, index => `@d${index}`).replaceAll('\n', ' ');
    return `${notesHead}## Attendees\n\n- @a\n- @b\n- @c\n\n- AI: ${owners}`;
  },
  'one line with a range of many days': length => `# Harbor meeting ${fill('16–18 ', length)}April 2024\n`,
};

const lists: Record<string, CreateText> = {
  'list items': length => agendaHead + fill('- a b\n', length),
  'bullets alone on their lines': length => agendaHead + fill('*\na b\n', length),
  'list items, each nested in the one before': length =>
    agendaHead + Array.from({ length: Math.sqrt(length) }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
  'bullets under numbers': length => agendaHead + fill('1. a\n  - b\n', length),
  'lists with too much indentation': length => agendaHead + fill('words\n    - a\n\n', length),
  'a bullet alone on its line before a line of bullets': length => `${agendaHead}-\n${fill('1. ', length)}\n`,
  'fences next to bullets': length => agendaHead + fill('- ```\n  a\n', length),
  'unclosed comments in a list': length => agendaHead + fill('- a\n  <!--\n', length),
};

const sections: Record<string, CreateText> = {
  'agendas and notes': length => fill('## Agenda\n\n- a\n\n## Notes\n\n- b\n\n', length),
  'label lines': length => agendaHead + fill('Agenda\n\n- a\n\n', length),
  'underlined headings': length => agendaHead + fill('Tide\n---\n', length),
  'headings with dates': length => numberedLines(length, index => `## 20${10 + (index % 90)}-04-17\n\n- a\n`),
  'headings with dates without years': length =>
    numberedLines(length, index => `## April ${10 + (index % 20)}\n\n- a\n`),
  'a list that is repeated as headings': length =>
    [
      `${agendaHead}${numberedLines(length, index => `- t${index}`)}`,
      numberedLines(length, index => `## t${index}`),
    ].join('\n\n'),
  'an agenda and its notes': length => {
    const agenda = numberedLines(length / 2, index => `- tide${index} pier`);
    return `${agendaHead}${agenda}\n\n## Notes\n\n${numberedLines(length / 2, index => `- tide${index}\n  - a`)}`;
  },
  'an agenda with the same item many times': length => agendaHead + fill('- Tides\n', length),
  'labels under topics': length => notesHead + fill('### Fair\n\n- Date:\n- Place: TBD\n\n', length),
  'labels without values': length => notesHead + fill('- Recording:\n', length),
};

const details: Record<string, CreateText> = {
  'many different references': length => agendaHead + numberedLines(length, index => `- #${index}`),
  'links to other numbers': length => agendaHead + fill('- [#12](https://tide.example/issues/21)\n', length),
  'action items': length => agendaHead + fill('- [ ] AI: Ann to do it\n', length),
  placeholders: length => notesHead + fill('- <name>\n', length),
  'the same person many times': length => `${agendaHead}\n## Attendees\n\n${fill('- Mara\n', length)}`,
  'handles of people and of owners': length => {
    const people = numberedLines(length / 2, index => `- @a${index}`);
    const actions = numberedLines(length / 2, index => `- @b${index} to do it`);
    return `${notesHead}## Attendees\n\n${people}\n\n## Action items\n\n${actions}`;
  },
  'date lines with wrong weekdays': length => agendaHead + fill('Date: Thursday, April 17, 2024\n\n', length),
  'headings with wrong weekdays': length => agendaHead + fill('## Thursday, April 17\n\n', length),
  'impossible dates': length => agendaHead + fill('Date: 2024-04-174\n\n', length),
  'comments that turn rules off': length =>
    agendaHead + fill('Date: Thursday, April 17, 2024 <!-- hangout-notes-disable-line -->\n\n', length),
  'lines that are almost a table': length => agendaHead + fill(`| a |\n| -${fill(' ', 900)}x\n`, length),
  'front matter with the same key many times': length => `---\n${fill('key: a\n', length)}---\n`,
  'front matter with a key and spaces': length => `---\na${fill(' ', length)}\n---\n`,
  'front matter with nested keys': length => `---\na:\n${fill('  b: c\n', length)}---\n`,
};

/** Texts that take a long time if reading is not linear. They are much larger than any real note. */
export const slowTexts: Readonly<Record<string, CreateText>> = { ...oneLine, ...lists, ...sections, ...details };
