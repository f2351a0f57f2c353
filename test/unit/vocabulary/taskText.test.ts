import assert from 'node:assert/strict';
import { namesGroup, startsWithLowerCaseName, startsWithTask } from '../../../src/core/vocabulary/taskText';

describe('Texts of tasks', () => {
  const assertTest = (test: (text: string) => boolean, text: string, expected: boolean): void =>
    void it(`${text} → ${expected}`, () => assert.equal(test(text), expected));

  describe('start with a task', () => {
    assertTest(startsWithTask, 'Order lantern oil', true);
    assertTest(startsWithTask, 'need to order oil', true);
    assertTest(startsWithTask, 'Please: order oil', true);
    assertTest(startsWithTask, 'Mara to order oil', false);
    assertTest(startsWithTask, 'The oil', false);
    assertTest(startsWithTask, '', false);
  });

  describe('start with a name in lower case', () => {
    assertTest(startsWithLowerCaseName, 'mara to order oil', true);
    assertTest(startsWithLowerCaseName, 'tobin will paint', true);
    assertTest(startsWithLowerCaseName, 'remember to paint', false);
    assertTest(startsWithLowerCaseName, 'Mara to order oil', false);
  });

  describe('name a group or a role', () => {
    assertTest(namesGroup, 'Everyone: vote', true);
    assertTest(namesGroup, '@tide/crew orders oil', true);
    assertTest(namesGroup, 'the pier group to decide', true);
    assertTest(namesGroup, 'Treasurer: pay the bill', true);
    assertTest(namesGroup, 'Marketing will print', true);
    assertTest(namesGroup, 'Someone to order oil', false);
    assertTest(namesGroup, '@mara orders oil', false);
    assertTest(namesGroup, 'Order oil', false);
  });
});
