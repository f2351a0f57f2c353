import { joinLines } from './support/notes';
import { assertFinds, assertQuiet } from './support/ruleCases';

const call = (...lines: string[]): string => joinLines('# Harbor call 2024-04-17', '', ...lines, '');
const agenda = (...items: string[]): string[] => ['## Agenda', '', ...items.map(item => `- ${item}`), ''];
const notes = (...items: string[]): string[] => ['## Notes', '', ...items];

describe('Rules: agenda items that are not discussed', () => {
  const rule = 'agenda/not-discussed';
  const discussed = notes('- Tide tables', '  - out in May', '- Election of a harbor master', '  - Mara was elected');
  assertFinds(
    rule,
    'one of three',
    call(...agenda('Tide tables', '«Dredging permit»', 'Elect a harbor master'), ...discussed),
    { message: 'The notes say nothing of “Dredging permit”.', fixed: [] },
  );
  assertFinds(
    rule,
    'in another language',
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
  assertFinds(
    rule,
    'in CRLF',
    call(...agenda('Tide tables', '«Dredging permit»'), ...discussed).replaceAll('\n', '\r\n'),
  );
  assertFinds(
    rule,
    'each meeting by itself',
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
  for (const item of ['Updates', '3. Any other business (5 min)', 'Roll call', 'Varia', 'その他'])
    assertQuiet(rule, item, call(...agenda('Tide tables', item), ...discussed));
  for (const item of [
    '~~Dredging permit~~',
    'Dredging permit (moved to next week)',
    'Dredging permit - tabled',
    'New faces/introductions',
    'Design doc: https://tide.example/doc',
  ])
    assertQuiet(rule, item, call(...agenda('Tide tables', item, 'Election of a harbor master'), ...discussed));
  assertQuiet(
    rule,
    'where time ran out',
    call(...agenda('Tide tables', 'Dredging permit'), ...discussed, '', 'We ran out of time for the rest.'),
  );
  assertQuiet(
    rule,
    'by its number',
    call(
      ...agenda('Tide tables', '[#57](https://github.com/tide/pier/issues/57) Water temperature'),
      ...notes('- Tide tables', '  - out in May', '- #57', '  - Odile turns it down'),
    ),
  );
  assertQuiet(
    rule,
    'by what people write for it',
    call(
      ...agenda('Tide tables', 'Documentation', 'Kubernetes upgrade'),
      ...notes('- Tide tables', '  - out in May', '- docs', '  - later', '- k8s', '  - in June'),
    ),
  );
  assertQuiet(
    rule,
    'what stands on most agendas',
    call(...agenda('Tide tables', 'Harbor hymn', 'Election of a harbor master'), ...discussed),
    {
      others: Object.fromEntries(
        ['03', '10', '24'].map(day => [
          `harbor/meetings/2024-04-${day}.md`,
          call(...agenda('Harbor hymn', 'Piers'), ...notes('- Piers')),
        ]),
      ),
    },
  );
  assertQuiet(
    rule,
    'in other words',
    call(...agenda('Tide tables', 'Electing someone as master of the harbor'), ...discussed),
  );
  assertQuiet(
    rule,
    'by its short form',
    call(
      ...agenda('Tide tables', 'Harbor Entry Lights (HEL)', 'Notices to Mariners'),
      ...notes('- Tide tables', '  - out in May', '- HEL: paint', '  - NTM 12 sent'),
    ),
  );
  assertQuiet(
    rule,
    'with what was said under it',
    call(...agenda('Tide tables', 'Dredging permit\n  - Mara asks the port'), ...discussed),
  );
  assertQuiet(
    rule,
    'nearly all of them: these notes are in other words',
    call(...agenda('Lantern oil', 'Dredging permit', 'Paint supplies', 'Tide tables'), ...discussed),
  );
  assertQuiet(rule, 'a meeting to come', call(...agenda('Tide tables', 'Dredging permit'), ...discussed), {
    today: '2024-04-17',
  });
  assertQuiet(rule, 'an agenda alone', call(...agenda('Tide tables', 'Dredging permit')));
});

describe('Rules: agenda items that are there twice', () => {
  const rule = 'agenda/duplicate';
  const talk = notes('- Tide tables', '  - out in May');
  assertFinds(rule, 'an item', call(...agenda('Tide tables', 'Dredging', '«tide  tables»'), ...talk), {
    message: '“tide tables” is on the agenda already, on line 5.',
    fixed: [call(...agenda('Tide tables', 'Dredging'), ...talk)],
  });
  assertFinds(rule, 'of a meeting to come', call(...agenda('Tide tables', '«Tide tables»')), {
    fixed: [call(...agenda('Tide tables'))],
    today: '2024-04-01',
  });
  assertFinds(
    rule,
    'with more under it',
    call(...agenda('Tide tables', 'Dredging', '«Tide tables»\n  - Mara'), ...talk),
    { fixed: [] },
  );
  assertFinds(rule, 'at the end of the file', call(...agenda('Tide tables', '«Tide tables»')).trimEnd(), {
    fixed: [call('## Agenda', '', '- Tide tables').trimEnd()],
  });
  assertFinds(
    rule,
    'in a table of contents of its own language',
    joinLines('# 潮会議 2024-04-17', '', '## 議題', '', '- 潮位表', '- 灯台', '- «潮位表»', ''),
  );
  assertFinds(
    rule,
    'between blank lines',
    call('## Agenda', '', '- Tides', '', '- Piers', '', '- «Tides»', '', '- Buoys'),
    { fixed: [call('## Agenda', '', '- Tides', '', '- Piers', '', '- Buoys')] },
  );
  assertFinds(
    rule,
    'a numbered one, which leaves a gap',
    call('## Agenda', '', '1. Tides', '2. Piers', '3. «Tides»', '4. Buoys'),
    { fixed: [`?${call('## Agenda', '', '1. Tides', '2. Piers', '4. Buoys')}`] },
  );
  assertFinds(
    rule,
    'over two lines',
    call('## Agenda', '', '- Tides of', '  the spring', '- «Tides of»', '  the spring', '- Buoys'),
    { fixed: [call('## Agenda', '', '- Tides of', '  the spring', '- Buoys')] },
  );
  assertFinds(rule, 'a number', call(...agenda('#41', 'Piers', '«#41»')));
  assertFinds(rule, 'in bold, with a full stop', call(...agenda('Tide tables', '«**Tide tables**.»')));
  assertFinds(rule, 'with something under it', call(...agenda('Tides', 'Piers', '«Tides»\n  - by Tobin')), {
    fixed: [],
  });
  assertQuiet(
    rule,
    'that go on otherwise',
    call(
      '## Agenda',
      '',
      '- Review the',
      '  lantern permit',
      '- Review the',
      '  dredging permit',
      '- Paint',
      '',
      '  by Mara',
      '- Paint',
      '',
      '  by Tobin',
    ),
  );
  assertQuiet(
    rule,
    'of two groups that are items',
    call('## Agenda', '', '1. Dye group', '', '- Budget', '- Vats', '', '2. Wool group', '', '- Budget', '- Vats'),
  );
  assertQuiet(rule, 'on two sides of a rule', call('## Agenda', '', '- Budget', '', '---', '', '- Budget'));
  for (const item of ['Updates', '@mara', '👍', 'AOB', 'TBD', 'n/a'])
    assertQuiet(rule, item, call(...agenda('Tide tables', item, 'Dredging', item), ...talk));
  assertQuiet(rule, 'two links', call(...agenda('[Paint](https://tide.example/1)', '[Paint](https://tide.example/2)')));
  assertQuiet(
    rule,
    'of two groups',
    call('## Agenda', '', '- Lights', '  - Paint the buoy', '- Piers', '  - Paint the buoy'),
  );
});

describe('Rules: action items without owner', () => {
  const rule = 'action/no-owner';
  const held = (...actions: string[]): string =>
    call(...notes('- Tide tables', '  - out in May', ''), '## Action items', '', ...actions);
  assertFinds(rule, 'a listed one', held('- @mara: paint the buoy', '- «Order lantern oil»'), {
    message: 'Nobody is named who is to do this.',
    fixed: [],
  });
  assertFinds(rule, 'a marked one', call(...notes('- Tide tables', '  - out in May', '  - «AI: order lantern oil»')));
  assertFinds(rule, 'a task', held('- [ ] Mara to paint', '- [ ] «Order lantern oil»', '- [x] Clean the pier'));
  for (const action of [
    '@mara/@tobin order oil',
    '@tide/crew orders oil',
    'Everyone: send photos',
    'The pier group to decide',
    'Order oil (Mara)',
    'Oil or gas?',
    '(done) Order oil',
    'Order oil :white_check_mark:',
    '[ACTION] --> Mara to order oil',
    'The treasurer: pay',
    'Infra team - buy oil',
    'Marketing will print',
    'See https://tide.example',
    'https://tide.example',
    'Next meeting: 2024-05-01',
    'Gael',
    'Order oil\n  - owner: @mara',
  ]) {
    assertQuiet(rule, action, held('- @mara: paint the buoy', `- ${action}`));
  }
  assertQuiet(
    rule,
    'parts of one that has an owner',
    held('- [ ] @mara: lights', '  - [ ] red', '  - [ ] green', '- [ ] @tobin: oil'),
  );
  assertQuiet(rule, 'most have none', held('- Order oil', '- Paint the buoy', '- Call the port'));
  assertQuiet(rule, 'a meeting to come', held('- @mara: paint the buoy', '- Order lantern oil'), {
    today: '2024-04-17',
  });
});

describe('Rules: action items of who was not there', () => {
  const rule = 'action/absent-owner';
  const held = (people: readonly string[], ...actions: string[]): string =>
    call(
      '## Attendees',
      '',
      ...people.map(name => `- ${name}`),
      '',
      ...notes('- Tide tables', '  - out in May', ''),
      '## Action items',
      '',
      ...actions.map(action => `- ${action}`),
    );
  const handles = ['@mara-vey', '@tobin', '@odile'];
  const names = ['Mara Vey', 'Tobin Lund', 'Odile Marsh'];
  const others = {
    'harbor/meetings/2024-04-10.md': held([...handles, '@bram'], '@mara-vey: oil'),
    'harbor/meetings/2024-04-03.md': held([...names, 'Bram Tidewell', 'Bram'], 'Mara: oil'),
  };
  const find = (people: readonly string[], drawn: string): void =>
    assertFinds(rule, drawn, held(people, drawn), { others });
  const quiet = (people: readonly string[], action: string, why = action): void =>
    assertQuiet(rule, why, held(people, action), { others });
  assertFinds(rule, 'a handle', held(handles, '@tobin: oil', '«@bram»: paint the buoy'), {
    others,
    message: 'bram is not among those present, and may not know of this.',
    fixed: [],
  });
  find(handles, '@tobin and «@bram» to paint');
  find(handles, 'Paint the buoy («@bram»)');
  find(names, '«Bram» to paint the buoy');
  find(names, 'Paint the buoy («Bram Tidewell»)');
  quiet(handles, 'Ask @bram for paint');
  quiet(handles, '@mara-vey to ask @bram for paint');
  quiet(handles, 'Bram to paint the buoy', 'a name among handles');
  quiet(names, '@bram to paint the buoy', 'a handle among names');
  quiet(names, 'Mara to paint the buoy', 'a first name');
  quiet(handles, '@mara to paint the buoy', 'the beginning of a handle');
  quiet(handles, '@stranger to paint the buoy', 'nobody that the series knows');
  quiet(handles, '[x] @bram to paint the buoy');
  quiet(handles, '**DONE** @bram to paint the buoy');
  assertQuiet(
    rule,
    'who came late',
    held(names, 'Bram to paint').replace('## Action', '- Bram joined at half past\n\n## Action'),
    { others },
  );
  assertQuiet(rule, 'who presided', held(names, 'Bram to paint').replace('## Notes', 'Chair: Bram\n\n## Notes'), {
    others,
  });
  quiet(handles.slice(0, 2), '@bram to paint the buoy', 'a list of two');
  assertQuiet(rule, 'a note without a series', held(handles, '@bram: paint'));
});
