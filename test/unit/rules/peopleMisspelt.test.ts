import { harborCall, notesSection } from '../support/harborCall';
import { joinLines } from '../support/notes';
import { assertFinds, assertQuiet } from '../support/ruleCases';

const rule = 'people/misspelt';

const callWithAttendee = (...attendees: string[]): string =>
  harborCall('## Attendees', '', ...attendees.map(name => `- ${name}`), '', ...notesSection('- Tides'));

/** Four other meetings, which make these handles known. */
const others = Object.fromEntries(
  ['01', '02', '03', '04'].map(day => [
    `harbor/meetings/2024-04-${day}.md`,
    callWithAttendee('@Odile-Tide', '@bramvey', '@harbor1', '@odi'),
  ]),
);

describe('Rule people/misspelt', () => {
  describe('differences from a known handle', () => {
    const reports = (written: string, known: string): void =>
      assertFinds(rule, `${written} instead of ${known}`, callWithAttendee(`«@${written}»`), {
        others,
        fixed: [`?${callWithAttendee(`@${known}`)}`],
      });
    reports('odile-tied', 'Odile-Tide');
    reports('odile-tde', 'Odile-Tide');
    reports('odile-tiide', 'Odile-Tide');
    reports('odile-tyde', 'Odile-Tide');
    reports('Bramwey', 'bramvey');
    for (const text of [
      '@harbor2',
      '@bramvey2',
      '@odil',
      '@odiletidal',
      '@Bramvey',
      'bramwey',
      'mail bram@wey.example',
      '`@bramwey`',
    ])
      assertQuiet(rule, text, callWithAttendee(text), { others });
  });

  assertFinds(
    rule,
    'a handle outside the attendance list',
    callWithAttendee('«@bramwey»').replace('Tides', 'Tides, «@bramwey»: paint'),
    { others, message: 'Unknown handle "@bramwey". Did you mean "@bramvey"?' },
  );
  assertFinds(rule, 'a handle with several candidates', callWithAttendee('«@bramwey»'), {
    others: Object.fromEntries(
      Object.keys(others).map(path => [path, callWithAttendee('@bramvey', '@bramley', '@bramwel')]),
    ),
    message: 'Unknown handle "@bramwey". Did you mean "@bramvey" or "@bramley" or "@bramwel"?',
  });

  describe('handles of different people', () => {
    assertQuiet(rule, 'two similar handles in one meeting', callWithAttendee('@bramvey', '@bramwey'), { others });
    assertQuiet(rule, 'a handle that another meeting mentions, too', callWithAttendee('@bramwey'), {
      others: { ...others, 'harbor/meetings/2024-03-01.md': callWithAttendee('@bramwey') },
    });
    assertQuiet(rule, 'a note without other notes in its series', callWithAttendee('@bramwey'));
  });

  describe('notes with several meetings', () => {
    /** A note with one meeting that mentions a handle, and five other meetings that mention @bramvey. */
    const noteWithMeetings = (newestHandle: string): string =>
      joinLines(
        '# Harbor calls',
        '',
        ...[newestHandle, ...Array<string>(5).fill('@bramvey')].flatMap((handle, index) => [
          `## 2024-04-${17 - index}`,
          '',
          '- Tides',
          `  - ${handle}: paint`,
          '',
        ]),
      );
    const path = 'harbor/calls.md';
    assertFinds(rule, 'a handle that the other meetings do not mention', noteWithMeetings('«@bramvay»'), { path });
    assertQuiet(rule, 'a handle that the other meetings mention', noteWithMeetings('@bramvey'), { path });
  });
});
