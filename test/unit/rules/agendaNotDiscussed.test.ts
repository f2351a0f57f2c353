import { agendaSection, harborCall, notesSection } from '../support/harborCall';
import { joinLines } from '../support/notes';
import { assertFinds, assertQuiet, type Expected } from '../support/ruleCases';

const rule = 'agenda/not-discussed';

const notes = notesSection('- Tide tables', '  - out in May', '- Election of a harbor master', '  - Mara was elected');

/** A note with an agenda and with notes about tide tables and an election. */
const callWithAgenda = (...agenda: string[]): string => harborCall(...agendaSection(...agenda), ...notes);

describe('Rule agenda/not-discussed', () => {
  const reports = (name: string, markedText: string, expected?: Expected): void =>
    assertFinds(rule, name, markedText, expected);
  const ignores = (name: string, text: string, options?: Expected): void => assertQuiet(rule, name, text, options);

  reports('one item of three', callWithAgenda('Tide tables', '«Dredging permit»', 'Elect a harbor master'), {
    message: 'The notes do not mention "Dredging permit".',
    fixed: [],
  });
  reports(
    'an item in another language',
    joinLines(
      '# Hafenrunde 17.04.2024',
      '',
      '## Tagesordnung',
      '',
      '- Gezeiten',
      '- «Fahrrinne ausbaggern»',
      '',
      '## Protokoll',
      '',
      '- Gezeiten',
      '  - im Mai',
      '',
    ),
  );
  reports(
    'an item in a note with CRLF line endings',
    callWithAgenda('Tide tables', '«Dredging permit»').replaceAll('\n', '\r\n'),
  );
  reports(
    'an item that only the notes of another meeting in the document mention',
    joinLines(
      '# Harbor calls',
      '',
      '## 2024-04-17',
      '',
      '### Agenda',
      '',
      '- Tides',
      '- «Dredging»',
      '',
      '### Notes',
      '',
      '- Tides',
      '  - high',
      '',
      '## 2024-04-10',
      '',
      '### Agenda',
      '',
      '- Tides',
      '- Dredging',
      '',
      '### Notes',
      '',
      '- Tides',
      '  - low',
      '- Dredging',
      '  - stopped',
      '',
    ),
    { path: 'harbor/calls.md' },
  );

  describe('items without specific content', () => {
    reports('an item with specific content', callWithAgenda('Tide tables', '«Dredging permit»'));
    for (const item of ['Updates', '3. Any other business (5 min)', 'Roll call', 'Varia', 'その他'])
      ignores(item, callWithAgenda('Tide tables', item));
  });

  describe('items that were not to be discussed', () => {
    const callWithItem = (item: string): string => callWithAgenda('Tide tables', item, 'Election of a harbor master');
    reports('an item that was not put off', callWithItem('«Dredging permit (moves the buoys)»'));
    reports('an item with text after its link', callWithItem('«Design doc: https://tide.example/doc explained»'));
    for (const item of [
      '~~Dredging permit~~',
      'Dredging permit (moved to next week)',
      'Dredging permit - tabled',
      'New faces/introductions',
      'Design doc: https://tide.example/doc',
    ])
      ignores(item, callWithItem(item));
    const agenda = agendaSection('Tide tables', '«Dredging permit»');
    const agendaWithoutMarks = agendaSection('Tide tables', 'Dredging permit');
    reports(
      'the rest of the agenda of a meeting that ended early',
      harborCall(...agenda, ...notes, '', 'We ended before noon.'),
    );
    ignores(
      'the rest of the agenda if the meeting ran out of time',
      harborCall(...agendaWithoutMarks, ...notes, '', 'We ran out of time for the rest.'),
    );
  });

  describe('items that the notes mention in other words', () => {
    const temperatureItem = '[#57](https://github.com/tide/pier/issues/57) Water temperature';
    reports(
      'an item if the notes have another number',
      harborCall(
        ...agendaSection('Tide tables', `«${temperatureItem}»`),
        ...notesSection('- Tide tables', '  - out in May', '- #58', '  - Odile turns it down'),
      ),
    );
    ignores(
      'an item that the notes mention by its number',
      harborCall(
        ...agendaSection('Tide tables', temperatureItem),
        ...notesSection('- Tide tables', '  - out in May', '- #57', '  - Odile turns it down'),
      ),
    );
    ignores(
      'items that the notes abbreviate',
      harborCall(
        ...agendaSection('Tide tables', 'Documentation', 'Kubernetes upgrade'),
        ...notesSection('- Tide tables', '  - out in May', '- docs', '  - later', '- k8s', '  - in June'),
      ),
    );
    ignores(
      'items that the notes mention by their initials',
      harborCall(
        ...agendaSection('Tide tables', 'Harbor Entry Lights (HEL)', 'Notices to Mariners'),
        ...notesSection('- Tide tables', '  - out in May', '- HEL: paint', '  - NTM 12 sent'),
      ),
    );
    reports(
      'an item that the notes do not abbreviate',
      harborCall(
        ...agendaSection('Tide tables', 'Documentation', '«Kubernetes upgrade»'),
        ...notesSection('- Tide tables', '  - out in May', '- docs', '  - later', '- k3s', '  - in June'),
      ),
    );
    ignores(
      'an item of which the notes have most words in another form',
      callWithAgenda('Tide tables', 'Electing someone as master of the harbor'),
    );
    ignores('an item with notes below it', callWithAgenda('Tide tables', 'Dredging permit\n  - Mara asks the port'));
    ignores(
      'an agenda of which the notes mention less than half',
      callWithAgenda('Lantern oil', 'Dredging permit', 'Paint supplies', 'Tide tables'),
    );
  });

  describe('items that are on most agendas of the series', () => {
    /** Three other notes of the series with the same item on their agendas. */
    const othersWithItem = (item: string): Record<string, string> =>
      Object.fromEntries(
        ['03', '10', '24'].map(day => [
          `harbor/meetings/2024-04-${day}.md`,
          harborCall(...agendaSection(item, 'Piers'), ...notesSection('- Piers')),
        ]),
      );
    const agenda = ['Tide tables', 'Sailors hymn', 'Election of a harbor master'];
    reports('an item of this agenda only', callWithAgenda('Tide tables', '«Sailors hymn»', agenda[2]!), {
      others: othersWithItem('Sailors anthem'),
    });
    ignores('an item of most agendas', callWithAgenda(...agenda), { others: othersWithItem('Sailors hymn') });
  });

  describe('meetings without notes', () => {
    ignores('a meeting of today', callWithAgenda('Tide tables', 'Dredging permit'), { today: '2024-04-17' });
    reports('a meeting of yesterday', callWithAgenda('Tide tables', '«Dredging permit»'), { today: '2024-04-18' });
    ignores('an agenda without notes', harborCall(...agendaSection('Tide tables', 'Dredging permit')));
  });
});
