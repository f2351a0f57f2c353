import { harborCall, notesSection } from '../support/harborCall';
import { assertFinds, assertQuiet } from '../support/ruleCases';

const rule = 'action/absent-owner';
const handles = ['@mara-vey', '@tobin', '@odile'];
const names = ['Mara Vey', 'Tobin Lund', 'Odile Marsh'];

function callWithAttendees(attendees: readonly string[], action: string): string {
  return harborCall(
    '## Attendees',
    '',
    ...attendees.map(name => `- ${name}`),
    '',
    ...notesSection('- Tide tables', '  - out in May', ''),
    '## Action items',
    '',
    `- ${action}`,
  );
}

/** In the other meetings of the series, Bram was there, too. */
const others = {
  'harbor/meetings/2024-04-10.md': callWithAttendees([...handles, '@bram'], '@mara-vey: oil'),
  'harbor/meetings/2024-04-03.md': callWithAttendees([...names, 'Bram Tidewell', 'Bram'], 'Mara: oil'),
};

describe('Rule action/absent-owner', () => {
  const reports = (attendees: readonly string[], markedAction: string, name = markedAction): void =>
    assertFinds(rule, name, callWithAttendees(attendees, markedAction), { others });
  const ignores = (attendees: readonly string[], action: string, name = action): void =>
    assertQuiet(rule, name, callWithAttendees(attendees, action), { others });

  describe('position of the owner', () => {
    assertFinds(rule, 'a second action item', callWithAttendees(handles, '@tobin: oil\n- «@bram»: paint the buoy'), {
      others,
      message: '"bram" is not on the attendance list and may not know about this action item.',
      fixed: [],
    });
    reports(handles, '@tobin and «@bram» to paint');
    reports(handles, 'Paint the buoy («@bram»)');
    reports(names, '«Bram» to paint the buoy');
    reports(names, 'Paint the buoy («Bram Tidewell»)');
    ignores(handles, 'Ask @bram for paint');
    ignores(handles, '@mara-vey to ask @bram for paint');
  });

  describe('comparison with the attendance list', () => {
    reports(handles, '«@bram» to paint the buoy', 'a handle that a list of handles does not have');
    ignores(handles, 'Bram to paint the buoy', 'a name, if the list has handles');
    ignores(names, '@bram to paint the buoy', 'a handle, if the list has names');
    ignores(names, 'Mara to paint the buoy', 'the first name of an attendee');
    ignores(handles, '@mara to paint the buoy', 'the start of the handle of an attendee');
    ignores(handles, '@stranger to paint the buoy', 'an owner whom the series does not know');
    ignores(handles.slice(0, 2), '@bram to paint the buoy', 'a list of two attendees');
  });

  describe('completed action items', () => {
    reports(handles, '[ ] «@bram» to paint the buoy');
    ignores(handles, '[x] @bram to paint the buoy');
    ignores(handles, '**DONE** @bram to paint the buoy');
  });

  describe('people who take part without being on the attendance list', () => {
    const withNote = (note: string, action: string): string =>
      callWithAttendees(names, action).replace('## Action', `- ${note}\n\n## Action`);
    assertFinds(rule, 'an owner whom the notes mention', withNote('We wait for Bram', '«Bram» to paint'), { others });
    assertQuiet(rule, 'an owner who joins late', withNote('Bram joined at half past', 'Bram to paint'), { others });
    const withChair = (chair: string, action: string): string =>
      callWithAttendees(names, action).replace('## Notes', `Chair: ${chair}\n\n## Notes`);
    assertFinds(rule, 'an owner other than the chair', withChair('Mara', '«Bram» to paint'), { others });
    assertQuiet(rule, 'an owner who is the chair', withChair('Bram', 'Bram to paint'), { others });
  });

  assertQuiet(rule, 'a note without other notes in its series', callWithAttendees(handles, '@bram: paint'));
});
