import { joinLines } from './support/notes';
import { assertFinds, assertQuiet } from './support/ruleCases';

const path = 'harbor/meetings/2024-04-17.md';
const call = (...people: string[]): string =>
  joinLines(
    '# Harbor call 2024-04-17',
    '',
    '## Attendees',
    '',
    ...people.map(name => `- ${name}`),
    '',
    '## Notes',
    '',
    '- Tides',
    '',
  );

describe('Rules: handles', () => {
  const rule = 'people/misspelt';
  const others = Object.fromEntries(
    ['01', '02', '03', '04'].map(day => [
      `harbor/meetings/2024-04-${day}.md`,
      call('@Odile-Tide', '@bramvey', '@harbor1', '@odi'),
    ]),
  );
  const one = (written: string, meant: string): void =>
    assertFinds(rule, `${written} for ${meant}`, call(`«@${written}»`), {
      path,
      others,
      fixed: [`?${call(`@${meant}`)}`],
    });
  one('odile-tied', 'Odile-Tide');
  one('odile-tde', 'Odile-Tide');
  one('odile-tiide', 'Odile-Tide');
  one('odile-tyde', 'Odile-Tide');
  one('Bramwey', 'bramvey');
  assertFinds(rule, 'wherever it stands', call('«@bramwey»').replace('Tides', 'Tides, «@bramwey»: paint'), {
    others,
    message: 'Nobody else is called @bramwey in this series: is it @bramvey?',
  });
  for (const good of [
    '@harbor2',
    '@bramvey2',
    '@odil',
    '@odiletidal',
    '@Bramvey',
    'bramwey',
    'mail bram@wey.example',
    '`@bramwey`',
  ])
    assertQuiet(rule, good, call(good), { path, others });
  assertQuiet(rule, 'both are here', call('@bramvey', '@bramwey'), { path, others });
  assertQuiet(rule, 'both are known', call('@bramwey'), {
    path,
    others: { ...others, 'harbor/meetings/2024-03-01.md': call('@bramwey') },
  });
  const rolling = (newest: string): string =>
    joinLines(
      '# Harbor calls',
      '',
      ...[newest, ...(Array(5).fill('bramvey') as string[])].flatMap((handle, index) => [
        `## 2024-04-${String(17 - index)}`,
        '',
        '- Tides',
        `  - @${handle}: paint`,
        '',
      ]),
    );
  assertFinds(rule, 'in one meeting of a document', rolling('«bramvay»').replace('@«', '«@'), {
    path: 'harbor/calls.md',
  });
  assertQuiet(rule, 'a series of its own', call('@bramwey'), { path });
});

describe('Rules: people listed twice', () => {
  const rule = 'people/twice';
  assertFinds(rule, 'items', call('Mara Vey', 'Tobin', '«Mara Vey»'), {
    message: 'Mara Vey is listed on line 5 already.',
    fixed: [call('Mara Vey', 'Tobin')],
  });
  assertFinds(rule, 'handles', call('Mara @mara', 'Tobin', 'Mara Vey «@Mara» (late)'), {
    fixed: [`?${call('Mara @mara', 'Tobin')}`],
  });
  assertFinds(rule, 'in a line', '# Harbor call 2024-04-17\n\nPresent: Mara, Tobin, «Mara»\n\n- Tides\n', {
    fixed: ['# Harbor call 2024-04-17\n\nPresent: Mara, Tobin\n\n- Tides\n'],
  });
  assertFinds(
    rule,
    'with more beside it',
    '# Harbor call 2024-04-17\n\nPresent: Mara, Tobin, «Mara» (scribe)\n\n- Tides\n',
    { fixed: [] },
  );
  assertFinds(rule, 'in CRLF', call('Mara', 'Tobin', '«Mara»').replaceAll('\n', '\r\n'), {
    fixed: [call('Mara', 'Tobin').replaceAll('\n', '\r\n')],
  });
  assertFinds(rule, 'at the end', '# Harbor call 2024-04-17\n\n## Attendees\n\n- Mara\n- «Mara»', {
    fixed: ['# Harbor call 2024-04-17\n\n## Attendees\n\n- Mara'],
  });
  assertFinds(rule, 'with a firm once', call('Mara Vey', 'Tobin', '«Mara Vey» (Hive)'));
  for (const [one, other] of [
    ['Mara (Hive)', 'Mara (Wax)'],
    ['Mara - Hive', 'Mara - Wax'],
    ['Mara, Hive', 'Mara, Wax'],
    ['Anonymous', 'Anonymous'],
    ['TBD', 'TBD'],
    ['Guest', 'Guest'],
  ] as const)
    assertQuiet(rule, `${one}, ${other}`, call(one, other, 'Tobin'));
  assertQuiet(
    rule,
    'behind two labels',
    '# Harbor call 2024-04-17\n\nPresent: Mara, Tobin\n\nGuests: Mara\n\n- Tides\n',
  );
  assertQuiet(
    rule,
    'behind the labels of two lines',
    '# Harbor call 2024-04-17\n\nAttendees (morning): Mara, Tobin\nAttendees (evening): Mara, Odile\n\n- Tides\n',
  );
  assertQuiet(rule, 'in two lists', call('Mara', 'Tobin').replace('## Notes', '### Guests\n\n- Mara\n\n## Notes'));
  assertQuiet(
    rule,
    'in two groups of a list',
    call('Crew', '  - Mara', 'Guests', '  - Mara').replaceAll('-   -', '  -'),
  );
  assertQuiet(
    rule,
    'in two meetings of a document',
    '# Calls\n\n## 2024-04-17\n\nPresent: Mara\n\n- a\n\n## 2024-04-10\n\nPresent: Mara\n\n- b\n',
    { path: 'harbor/calls.md' },
  );
});

describe('Rules: references', () => {
  const rule = 'reference/mismatch';
  const item = (link: string): string => `# Harbor call 2024-04-17\n\n- ${link}\n`;
  const links = (text: string, url: string): string => item(`[${text}](https://github.com/tide/pier/${url})`);
  assertFinds(rule, 'a bare number', item('«[#712](https://github.com/tide/pier/issues/721)»'), {
    message: 'The link says #712 and leads to 721.',
    fixed: [`?${links('#721', 'issues/721')}`, `?${links('#712', 'issues/712')}`],
  });
  assertFinds(rule, 'with its repository', item('«[tide/pier#712](https://github.com/tide/pier/pull/721)»'), {
    fixed: [`?${links('tide/pier#721', 'pull/721')}`, `?${links('tide/pier#712', 'pull/712')}`],
  });
  assertFinds(rule, 'with its title', item('«[#712 Paint](https://gitlab.example/tide/pier/-/merge_requests/721)»'));
  assertFinds(rule, 'with its kind', item('«[Issue #712](https://github.com/tide/pier/issues/721)»'));
  for (const [text, fixed] of [
    ['**#712**', '**#721**'],
    ['`#712`', '`#721`'],
    ['712', '721'],
    ['PR 712', 'PR 721'],
    ['https://github.com/tide/pier/issues/712', 'https://github.com/tide/pier/issues/721'],
  ] as const) {
    assertFinds(rule, text, item(`«[${text}](https://github.com/tide/pier/issues/721)»`), {
      fixed: [`?${links(fixed, 'issues/721')}`, `?${links(text, 'issues/712')}`],
    });
  }
  assertFinds(
    rule,
    'with more behind the address',
    item('«[#712](<https://github.com/tide/pier/issues/721#issuecomment-3> "Paint")»'),
  );
  for (const [text, url] of [
    ['7 lamps', 'issues/721'],
    ['712 lamps', 'issues/721'],
    ['#712', 'issues/712'],
    ['#712', 'issues/712#issuecomment-3'],
    ['#0712', 'issues/712'],
    ['Mend the lamp (fixes #712)', 'pull/721'],
    ['#712, once #721', 'issues/721'],
    ['#712', 'releases/721'],
    ['Call 712', 'issues/721'],
  ] as const) {
    assertQuiet(rule, `${text} → ${url}`, links(text, url));
  }
  assertQuiet(rule, 'in code', '# Harbor call\n\n```\n[#712](https://github.com/tide/pier/issues/721)\n```\n');
});
