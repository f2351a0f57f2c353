import { agendaSection, harborCall, notesSection } from '../support/harborCall';
import { joinLines } from '../support/notes';
import { assertFinds, assertQuiet, type Expected } from '../support/ruleCases';

const rule = 'agenda/duplicate';
const notes = notesSection('- Tide tables', '  - out in May');

describe('Rule agenda/duplicate', () => {
  const reports = (name: string, markedText: string, expected?: Expected): void =>
    assertFinds(rule, name, markedText, expected);
  const ignores = (name: string, text: string): void => assertQuiet(rule, name, text);

  describe('messages and fixes', () => {
    reports(
      'an item with other case and spacing',
      harborCall(...agendaSection('Tide tables', 'Dredging', '«tide  tables»'), ...notes),
      {
        message: '"tide tables" is already on the agenda, on line 5.',
        fixed: [harborCall(...agendaSection('Tide tables', 'Dredging'), ...notes)],
      },
    );
    reports('an item of a future meeting', harborCall(...agendaSection('Tide tables', '«Tide tables»')), {
      fixed: [harborCall(...agendaSection('Tide tables'))],
      today: '2024-04-01',
    });
    reports('an item at the end of the file', harborCall(...agendaSection('Tide tables', '«Tide tables»')).trimEnd(), {
      fixed: [harborCall('## Agenda', '', '- Tide tables').trimEnd()],
    });
    reports(
      'an item between blank lines',
      harborCall('## Agenda', '', '- Tides', '', '- Piers', '', '- «Tides»', '', '- Buoys'),
      { fixed: [harborCall('## Agenda', '', '- Tides', '', '- Piers', '', '- Buoys')] },
    );
    reports(
      'a numbered item, and only suggests its removal, which leaves a gap',
      harborCall('## Agenda', '', '1. Tides', '2. Piers', '3. «Tides»', '4. Buoys'),
      { fixed: [`?${harborCall('## Agenda', '', '1. Tides', '2. Piers', '4. Buoys')}`] },
    );
    reports(
      'an item of two lines',
      harborCall('## Agenda', '', '- Tides of', '  the spring', '- «Tides of»', '  the spring', '- Buoys'),
      { fixed: [harborCall('## Agenda', '', '- Tides of', '  the spring', '- Buoys')] },
    );
    reports(
      'an item with a nested item, without a fix',
      harborCall(...agendaSection('Tide tables', 'Dredging', '«Tide tables»\n  - Mara'), ...notes),
      { fixed: [] },
    );
    reports(
      'an item with a nested item in a note without notes section, without a fix',
      harborCall(...agendaSection('Tides', 'Piers', '«Tides»\n  - by Tobin')),
      { fixed: [] },
    );
  });

  describe('kinds of items', () => {
    reports(
      'an item in Japanese',
      joinLines('# 潮会議 2024-04-17', '', '## 議題', '', '- 潮位表', '- 灯台', '- «潮位表»', ''),
    );
    reports('an issue number', harborCall(...agendaSection('#41', 'Piers', '«#41»')));
    reports('an item in bold and with a period', harborCall(...agendaSection('Tide tables', '«**Tide tables**.»')));
  });

  describe('items with different text', () => {
    const callWithLastLine = (lastLine: string): string =>
      harborCall('## Agenda', '', '- Review the', '  lantern permit', '- Review the', `  ${lastLine}`);
    ignores('items with different second lines', callWithLastLine('dredging permit'));
    reports(
      'items with the same second line',
      callWithLastLine('lantern permit').replace(/(?<=permit\n- )Review the/, '«Review the»'),
    );
    const callWithSecondParagraph = (title: string, paragraph: string): string =>
      harborCall('## Agenda', '', '- Paint', '', '  by Mara', `- ${title}`, '', `  ${paragraph}`);
    ignores('items with different second paragraphs', callWithSecondParagraph('Paint', 'by Tobin'));
    reports('items with the same second paragraph', callWithSecondParagraph('«Paint»', 'by Mara'));
    const link = (number: number): string => `[Paint](https://tide.example/${number})`;
    ignores('the same words with different links', harborCall(...agendaSection(link(1), link(2))));
    reports('the same link', harborCall(...agendaSection(link(1), `«${link(1)}»`)));
  });

  describe('items that can be on the agenda twice', () => {
    const callWithItem = (item: string, markedItem = item): string =>
      harborCall(...agendaSection('Tide tables', item, 'Dredging', markedItem), ...notes);
    reports('an item with specific content', callWithItem('Lanterns', '«Lanterns»'));
    for (const item of ['Updates', '@mara', '👍', 'AOB', 'TBD', 'n/a']) ignores(item, callWithItem(item));
  });

  describe('different lists', () => {
    reports(
      'an item of the same nested list',
      harborCall('## Agenda', '', '1. Dye group', '', '- Budget', '- Vats', '- «Budget»'),
    );
    ignores(
      'items below different numbered items',
      harborCall(
        '## Agenda',
        '',
        '1. Dye group',
        '',
        '- Budget',
        '- Vats',
        '',
        '2. Wool group',
        '',
        '- Budget',
        '- Vats',
      ),
    );
    ignores(
      'nested items of different items',
      harborCall('## Agenda', '', '- Lights', '  - Paint the buoy', '- Piers', '  - Paint the buoy'),
    );
    reports('an item after a blank line', harborCall('## Agenda', '', '- Budget', '', '- «Budget»'));
    ignores(
      'items before and after a thematic break',
      harborCall('## Agenda', '', '- Budget', '', '---', '', '- Budget'),
    );
  });
});
