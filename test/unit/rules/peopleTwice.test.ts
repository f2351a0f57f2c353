import { harborCall, notesSection } from '../support/harborCall';
import { assertFinds, assertQuiet, type Expected } from '../support/ruleCases';

const rule = 'people/twice';

const callWithList = (...attendees: string[]): string =>
  harborCall('## Attendees', '', ...attendees.map(name => `- ${name}`), '', ...notesSection('- Tides'));

const callWithLine = (line: string): string => `# Harbor call 2024-04-17\n\n${line}\n\n- Tides\n`;

describe('Rule people/twice', () => {
  const reports = (name: string, markedText: string, expected?: Expected): void =>
    assertFinds(rule, name, markedText, expected);
  const ignores = (name: string, text: string, options?: Expected): void => assertQuiet(rule, name, text, options);

  describe('messages and fixes', () => {
    reports('a name in a list', callWithList('Mara Vey', 'Tobin', '«Mara Vey»'), {
      message: '"Mara Vey" is already listed on line 5.',
      fixed: [callWithList('Mara Vey', 'Tobin')],
    });
    reports(
      'a handle, and only suggests a fix that removes more',
      callWithList('Mara @mara', 'Tobin', 'Mara Vey «@Mara» (late)'),
      {
        fixed: [`?${callWithList('Mara @mara', 'Tobin')}`],
      },
    );
    reports('a name in a line', callWithLine('Present: Mara, Tobin, «Mara»'), {
      fixed: [callWithLine('Present: Mara, Tobin')],
    });
    reports('a name with a role in a line, without a fix', callWithLine('Present: Mara, Tobin, «Mara» (scribe)'), {
      fixed: [],
    });
    reports('a name with CRLF line endings', callWithList('Mara', 'Tobin', '«Mara»').replaceAll('\n', '\r\n'), {
      fixed: [callWithList('Mara', 'Tobin').replaceAll('\n', '\r\n')],
    });
    reports('a name at the end of the file', '# Harbor call 2024-04-17\n\n## Attendees\n\n- Mara\n- «Mara»', {
      fixed: ['# Harbor call 2024-04-17\n\n## Attendees\n\n- Mara'],
    });
  });

  describe('people with the same name', () => {
    reports('a name with a company on one of the lines', callWithList('Mara Vey', 'Tobin', '«Mara Vey» (Hive)'));
    reports('a name with the same company', callWithList('Mara (Hive)', '«Mara» (Hive)', 'Tobin'));
    for (const [first, second] of [
      ['Mara (Hive)', 'Mara (Wax)'],
      ['Mara - Hive', 'Mara - Wax'],
      ['Mara, Hive', 'Mara, Wax'],
      ['Anonymous', 'Anonymous'],
      ['TBD', 'TBD'],
      ['Guest', 'Guest'],
    ] as const)
      ignores(`"${first}" and "${second}"`, callWithList(first, second, 'Tobin'));
  });

  describe('different lists', () => {
    reports('one label in a paragraph', callWithLine('Present: Mara, Tobin, «Mara»'));
    ignores('two labels in two paragraphs', callWithLine('Present: Mara, Tobin\n\nGuests: Mara'));
    reports(
      'one label in a paragraph with two',
      callWithLine('Attendees (morning): Mara, Tobin\nAttendees (evening): Odile, «Odile»'),
    );
    ignores(
      'two labels in one paragraph',
      callWithLine('Attendees (morning): Mara, Tobin\nAttendees (evening): Mara, Odile'),
    );
    const withSecondList = (heading: string, name: string): string =>
      callWithList('Mara', 'Tobin').replace('## Notes', `${heading}- ${name}\n\n## Notes`);
    reports('two lists below one heading', withSecondList('', '«Mara»'));
    ignores('two headings', withSecondList('### Guests\n\n', 'Mara'));
    const withGroups = (...lines: string[]): string => callWithList(...lines).replaceAll('-   -', '  -');
    reports('two names in one group of a list', withGroups('Crew', '  - Mara', '  - «Mara»', 'Guests', '  - Odile'));
    ignores('two groups of a list', withGroups('Crew', '  - Mara', 'Guests', '  - Mara'));
    ignores(
      'two meetings in one document',
      '# Calls\n\n## 2024-04-17\n\nPresent: Mara\n\n- a\n\n## 2024-04-10\n\nPresent: Mara\n\n- b\n',
      { path: 'harbor/calls.md' },
    );
    reports(
      'one meeting of a document',
      '# Calls\n\n## 2024-04-17\n\nPresent: Mara, «Mara»\n\n- a\n\n## 2024-04-10\n\nPresent: Mara\n\n- b\n',
      { path: 'harbor/calls.md' },
    );
  });
});
