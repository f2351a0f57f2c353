import assert from 'node:assert/strict';
import { findDates } from '../../../src/core/dates/findDates';
import { spanWithWeekday } from '../../../src/core/dates/rewriteDate';
import { withoutMarks } from '../support/dates';
import { markSpans } from '../support/notes';

describe('The weekday next to a date', () => {
  /** The first date and its weekday together are marked as «…». */
  const assertWeekday = (text: string, weekday: number | null): void =>
    void it(`${text} → ${weekday ?? 'no weekday'}`, () => {
      const plainText = withoutMarks(text);
      const [date] = findDates(plainText);
      assert.equal(date!.weekday, weekday);
      assert.equal(markSpans(plainText, [spanWithWeekday(date!)]), text);
    });
  assertWeekday('«Wednesday, April 17, 2024»', 3);
  assertWeekday('«Wed 2024-04-17»', 3);
  assertWeekday('«2024-04-17（水»）', 3);
  assertWeekday('«2024年4月17日 星期三»', 3);
  assertWeekday('«2024-04-17 周三»', 3);
  assertWeekday('«mercoledì 17 aprile 2024»', 3);
  assertWeekday('«2024-04-17» 水槽', null);
  assertWeekday('«Weds. 17 April 2024»', 3);
  assertWeekday('Meeting on «Thursday the 17th of April 2024»', 4);
  assertWeekday('«2024-04-17 (Wednesday»)', 3);
  assertWeekday('«2024-04-17, Wed»', 3);
  assertWeekday('«Mittwoch, den 17. April 2024»', 3);
  assertWeekday('«mercredi 17 avril 2024»', 3);
  assertWeekday('«2024-04-17» with Sunny', null);
  assertWeekday('«Mi, 17.04.2024»', 3);
  assertWeekday('«Mi., 17. April 2024»', 3);
  assertWeekday('«17. April 2024 (Mi»)', 3);
  assertWeekday('«mer. 17 avril 2024»', 3);
  assertWeekday('«mié 17 abr 2024»', 3);
  assertWeekday('«2024/04/17（水曜»）', 3);
  assertWeekday('«středa 17. dubna 2024»', 3);
  assertWeekday('«streda 17. apríla 2024»', 3);
  assertWeekday('«середа, 17 квітня 2024»', 3);
  assertWeekday('«17 Nisan 2024 Çarşamba»', 3);
  assertWeekday('«keskiviikko 17. huhtikuuta 2024»', 3);
  assertWeekday('«2024-04-10» Wednesday 2024-04-17', null);
  assertWeekday('so «17.04.2024»', null);
  assertWeekday('VR «2024-04-17»', null);
  assertWeekday('«2024-04-17», so we met', null);
  assertWeekday('every Wednesday until «2024-04-17»', null);
});
