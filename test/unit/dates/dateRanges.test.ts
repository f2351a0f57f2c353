import assert from 'node:assert/strict';
import { findDates } from '../../../src/core/dates/findDates';
import { rewriteDate, spanWithWeekday } from '../../../src/core/dates/rewriteDate';
import { assertDates, withoutMarks } from '../support/dates';
import { markSpans } from '../support/notes';

describe('Ranges of dates', () => {
  /** The range is marked as «…». `asSingleDate` is the text with the range reduced to its first day. */
  const assertRange = (text: string, firstDay: string, lastDay: string, asSingleDate: string): void =>
    void it(`${text} → ${firstDay} to ${lastDay}, ${asSingleDate}`, () => {
      const plainText = withoutMarks(text);
      const [date, ...others] = findDates(plainText);
      assert.deepEqual([date?.iso, date?.rangeEnd, others], [firstDay, lastDay, []]);
      assert.equal(markSpans(plainText, [spanWithWeekday(date!)]), text);
      assert.equal(rewriteDate(plainText, date!, firstDay), asSingleDate);
    });
  assertRange('Harbor meeting «16–18 April 2024»', '2024-04-16', '2024-04-18', 'Harbor meeting 16 April 2024');
  assertRange('«16 - 18 April 2024»', '2024-04-16', '2024-04-18', '16 April 2024');
  assertRange('«16.–18.04.2024»', '2024-04-16', '2024-04-18', '16.04.2024');
  assertRange('vom «16. bis 18. April 2024»', '2024-04-16', '2024-04-18', 'vom 16. April 2024');
  assertRange('«16/17 April 2024»', '2024-04-16', '2024-04-17', '16 April 2024');
  assertRange('«16 and 17 April 2024»', '2024-04-16', '2024-04-17', '16 April 2024');
  assertRange('du «16 au 18 avril 2024»', '2024-04-16', '2024-04-18', 'du 16 avril 2024');
  assertRange('del «16 al 18 de abril de 2024»', '2024-04-16', '2024-04-18', 'del 16 de abril de 2024');
  assertRange('«Tue 16 – Thu 18 April 2024»', '2024-04-16', '2024-04-18', 'Tue 16 April 2024');
  assertRange('«30 April – 2 May 2024»', '2024-04-30', '2024-05-02', '30 April 2024');
  assertRange('«30.4.–2.5.2024»', '2024-04-30', '2024-05-02', '30.4.2024');
  assertRange('«April 16–18, 2024»', '2024-04-16', '2024-04-18', 'April 16, 2024');
  assertRange('«April 30 – May 2, 2024»', '2024-04-30', '2024-05-02', 'April 30, 2024');
  assertRange('«30 December – 2 January 2024»', '2023-12-30', '2024-01-02', '30 December 2023');
});

describe('Numbers before a date that are not part of a range', () => {
  assertDates('Meeting 12 - «17 April 2024»', '2024-04-17');
  assertDates('Meeting #12–«17 April 2024»', '2024-04-17');
  assertDates('18–«16 April 2024»', '2024-04-16');
  assertDates('call at 16:00-«18 April 2024»', '2024-04-18');
});
