import { harborCall, notesSection } from '../support/harborCall';
import { assertFinds, assertQuiet, type Expected } from '../support/ruleCases';

const rule = 'action/no-owner';
const notes = notesSection('- Tide tables', '  - out in May');

/** A note about a past meeting with the lines below "Action items". */
const callWithActions = (...actions: string[]): string => harborCall(...notes, '', '## Action items', '', ...actions);

describe('Rule action/no-owner', () => {
  const reports = (name: string, markedText: string, expected?: Expected): void =>
    assertFinds(rule, name, markedText, expected);
  const ignores = (name: string, text: string, options?: Expected): void => assertQuiet(rule, name, text, options);

  reports('an action item in a list', callWithActions('- @mara: paint the buoy', '- «Order lantern oil»'), {
    message: 'This action item has no owner.',
    fixed: [],
  });
  reports('an action item with a marker', harborCall(...notes, '  - «AI: order lantern oil»'));
  reports(
    'an action item with a check box',
    callWithActions('- [ ] Mara to paint', '- [ ] «Order lantern oil»', '- [x] Clean the pier'),
  );

  describe('owners and other text', () => {
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
    ])
      ignores(action, callWithActions('- @mara: paint the buoy', `- ${action}`));
    for (const action of [
      '«Order oil»',
      '«Order oil (2 barrels)»',
      '«Order oil or gas»',
      '«Order oil»\n  - supplier: Tide',
      '«[ACTION] order oil»',
    ])
      reports(action, callWithActions('- @mara: paint the buoy', `- ${action}`));
  });

  describe('subtasks', () => {
    ignores(
      'subtasks of an action item with an owner',
      callWithActions('- [ ] @mara: lights', '  - [ ] red', '  - [ ] green lamps', '- [ ] @tobin: oil'),
    );
    reports(
      'a task that is not nested',
      callWithActions('- [ ] @mara: lights', '  - [ ] red', '- [ ] «green lamps»', '- [ ] @tobin: oil'),
    );
  });

  describe('meetings', () => {
    const actions = ['- Order oil', '- Paint the buoy', '- Call the port'];
    ignores('a meeting in which most action items have no owner', callWithActions(...actions));
    reports(
      'a meeting in which half of the action items have no owner',
      callWithActions('- «Order oil»', '- Paint the buoy (Mara)', '- «Call the port»', '- Call Tobin (Mara)'),
    );
    ignores('a meeting of today', callWithActions('- @mara: paint the buoy', '- Order lantern oil'), {
      today: '2024-04-17',
    });
    reports('a meeting of yesterday', callWithActions('- @mara: paint the buoy', '- «Order lantern oil»'), {
      today: '2024-04-18',
    });
  });
});
