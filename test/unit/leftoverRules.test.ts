import { joinLines } from './support/notes';
import { assertFinds, assertQuiet } from './support/ruleCases';

const held = (...head: string[]): string =>
  joinLines('# Harbor call 2024-04-17', '', ...head, '', '## Notes', '', '- Tide tables', '  - out in May', '');
const late = { today: '2024-04-18' };

describe('Rules: placeholders', () => {
  const rule = 'placeholder/left';
  const find = (drawn: string): void => assertFinds(rule, drawn, held(drawn), late);
  const quiet = (text: string): void => assertQuiet(rule, text, held(text), late);
  assertFinds(rule, 'of a template', held('- Recording: «$RECORDING_LINK$»'), {
    ...late,
    message: '“$RECORDING_LINK$” is still to be filled in.',
    fixed: [],
  });
  assertFinds(rule, 'a value to come', held('- **Recording**: «TBD»'), {
    ...late,
    message: 'This is still “TBD”.',
    fixed: [],
  });
  for (const drawn of [
    'Minutes: «$MINUTES_DOC$»',
    '- {{«»}}',
    '- «{{ agenda item }}»',
    '«{{MEETING_DATE}}»',
    '- «<name>»',
    '- «<name>», «<affiliation>»',
    '- «[your name]»',
    'Scribe: «[insert name here]»',
    'Location: «<Insert link>»',
    'Note taker: «???»',
    'Date: «TBA»',
    'Aufzeichnung: «<link to recording>»',
  ].filter(one => !one.includes('«»')))
    find(drawn);
  for (const text of [
    'Run `npm publish <name>`',
    'Run npm publish <name> and wait',
    '`$MINUTES_DOC$`',
    '```\n$MINUTES_DOC$\n```',
    'It costs $TWO or $THREE',
    '<details>',
    '<br>',
    '<https://tide.example>',
    '[name](https://tide.example)',
    '[name]: https://tide.example',
    '- [ ] paint',
    'Next meeting: TBD',
    'Decision: TBD',
    'The buoy is TBD',
    'Vec<T>',
    '{{ "{{" }}',
    '${HOME}',
    'Dates are written YYYY-MM-DD',
  ])
    quiet(text);
  for (const drawn of [
    'Recording: «<link>»',
    'Enregistrement : «<lien>»',
    'Recording: «<LINK_TO_RECORDING>»',
    'Recording: «{{ recording_url }}»',
    'Recording: «[TBD]»',
    'Recording: «(TBD)»',
    'Recording: «TBD.»',
    'Lieu : «[lieu]»',
    'Présents : «[liste des membres présents]»',
    'Excusés : «[le cas échéant]»',
    'Place: «[to be defined]»',
    'Scribe: «@username»',
    'Date: «$date$»',
    '«<!-- TODO: add recording link -->»',
    '«<!-- Please add your topics here -->»',
    '«<!-- Put the link to the recording here -->»',
    '«<!-- List the attendees -->»',
    '«<!-- Write a short summary -->»',
    '«<!-- Hier die Teilnehmer eintragen -->»',
    '«<!-- Ajouter les participants -->»',
  ])
    find(drawn);
  assertFinds(
    rule,
    'a first heading',
    joinLines('# «TBD»', '', 'Date: 2024-04-17', '', '## Notes', '', '- Tides', '  - out in May', ''),
    late,
  );
  assertFinds(
    rule,
    'other keys of front matter',
    `---\ntitle: Harbor call\ndate: 2024-04-17\nscribe: "«TBD»"\n---\n\n${held()}`,
    { ...late, message: 'This is still “TBD”.' },
  );
  assertFinds(
    rule,
    'notes without anything under them',
    joinLines(
      '# Harbor call 2024-04-17',
      '',
      'Recording: «TBD»',
      '',
      '## Notes',
      '',
      '- Tides are out in May',
      '- The roof leaks',
      '',
    ),
    late,
  );
  assertFinds(
    rule,
    'minutes by their title',
    joinLines('# Minutes of the harbor call 2024-04-17', '', 'Recording: «TBD»', '', '- Tides are out in May', ''),
    late,
  );
  for (const text of [
    '### Spring market\n\n- Location: TBD\n- When: TBD',
    '## Next meeting\n\nDate: TBD',
    '- Spring market\n  - date: TBD',
    '<link>',
    '<!-- Insert of the law: see page 4 -->',
  ])
    quiet(text);
  assertFinds(rule, 'a date in a heading', held().replace('2024-04-17', '«YYYY-MM-DD»'), {
    ...late,
    message: '“YYYY-MM-DD” is still to be the meeting’s date.',
    fixed: [held()],
  });
  assertFinds(rule, 'a date on a line', held('Datum: «TT.MM.JJJJ»'), { ...late, fixed: [held('Datum: 17.04.2024')] });
  assertFinds(rule, 'in front matter', `---\ntitle: Harbor call «YYYY/MM/DD»\ndate: 2024-04-17\n---\n\n${held()}`, {
    ...late,
    fixed: [`---\ntitle: Harbor call 2024/04/17\ndate: 2024-04-17\n---\n\n${held()}`],
  });
  assertFinds(rule, 'a title to come', `---\ntitle: «TBD»\ndate: 2024-04-17\n---\n\n${held()}`, late);
  assertFinds(rule, 'a comment', held('«<!-- Add your name below -->»', 'Mara'), {
    ...late,
    fixed: [`?${held('Mara')}`],
  });
  assertFinds(rule, 'a comment of several lines', held('«<!--\nPlease delete this before the meeting.\n-->»', 'Mara'), {
    ...late,
    fixed: [`?${held('Mara')}`],
  });
  for (const text of [
    '<!-- Mara asked for this -->',
    '<!-- markdownlint-disable -->',
    '<!-- TODO -->',
    '<!-- hangout-notes-disable-line date/weekday -->',
  ])
    quiet(text);
  assertQuiet(rule, 'on the day itself', held('Recording: TBD'), { today: '2024-04-17' });
  assertQuiet(
    rule,
    'nothing is written yet',
    joinLines('# Harbor call 2024-04-17', '', 'Recording: TBD', '', '## Agenda', '', '- <topic>', ''),
    late,
  );
  assertQuiet(rule, 'no meeting', '# Harbor\n\n- $MINUTES_DOC$\n', { ...late, path: 'docs/harbor.md' });
  assertFinds(
    rule,
    'in the meeting that was held',
    joinLines(
      '# Harbor calls',
      '',
      '## 2024-05-17',
      '',
      'Recording: TBD',
      '',
      '- Tides',
      '',
      '## 2024-04-17',
      '',
      'Recording: «TBD»',
      '',
      '- Tides',
      '  - high',
      '',
    ),
    { path: 'harbor/calls.md', today: '2024-05-01' },
  );
});

describe('Rules: fields with nothing in them', () => {
  const rule = 'field/empty';
  assertFinds(rule, 'an item', held('- «**Recording**:»', '- Scribe: Mara'), {
    ...late,
    message: 'Nothing stands behind “Recording”.',
    fixed: [`?${held('- Scribe: Mara')}`],
  });
  assertFinds(rule, 'a line', held('«Recording:»'), { ...late, fixed: [`?${held('')}`.replace('\n\n\n\n', '\n\n\n')] });
  for (const drawn of [
    '«Recording:» ',
    '- «Recording:» \n- Scribe: Mara',
    '- «**Recording**:» ',
    '«Recording:»\nScribe: Mara',
    'Scribe: Mara\n«Recording:»',
    '«**Recording:**»\n**Scribe:** Mara',
    '«Recording:»\n\nScribe: Mara',
    '«Present:»\n\nRegrets: Odile',
    '«Recording: <!-- link -->»',
    '«Recording: []()»',
  ])
    assertFinds(rule, JSON.stringify(drawn), held(drawn), late);
  for (const text of [
    '### Next meeting\n\n- Date:\n- Location:',
    '- Next call\n  - Scribe:\n  - Chair:',
    '- Website\n  - Links:\n  - footer',
    'Attendees:\nMara: harbor\nTobin: pier',
    'Attendees:\n\n### Staff\n\n- Mara',
  ])
    assertQuiet(rule, JSON.stringify(text), held(text), late);
  for (const drawn of ['«Note taker:»', '«Attendees:»', '- «Aufzeichnung:»', '«Enregistrement:»', '* «Date:»'])
    assertFinds(rule, drawn, held(drawn), late);
  for (const text of [
    'Regrets:',
    'Guests:',
    'Visitors:',
    'Entschuldigt:',
    'Decisions:',
    'Action items:',
    'Recording: none',
    'Recording:\nhttps://tide.example',
    'Attendees:\n\n- Mara',
    '- Attendees:\n  - Mara',
    'Attendees:\n\n| Name |\n| --- |\n| Mara |',
    'Colour:',
  ])
    assertQuiet(rule, text, held(text), late);
  assertQuiet(rule, 'on the day itself', held('Recording:'), { today: '2024-04-17' });
});
