import assert from 'node:assert/strict';
import { dueDateInCell, dueDateInText, type DueContext } from '../../../../src/core/meeting/date/dueDate';

const context: DueContext = { meetingDate: '2024-11-13', order: () => 'month-first' };

describe('dueDateInText', () => {
  const assertDue = (text: string, expected: string | null): void =>
    void it(text, () => assert.equal(dueDateInText(text, context), expected));
  assertDue('Paint the pier by November 20', '2024-11-20');
  assertDue('Paint the pier (due: 2024-11-20)', '2024-11-20');
  assertDue('Paint the pier before Monday, 13 January', '2025-01-13');
  assertDue('Paint the pier by EOD Friday, Nov 15', '2024-11-15');
  assertDue('Paint the pier by 11/20', '2024-11-20');
  assertDue('Paint the pier 📅 2024-11-20', '2024-11-20');
  assertDue('Paint the pier, overdue, by October 9', '2024-10-09');
  assertDue('Steg streichen bis zum 20. November 2024', '2024-11-20');
  assertDue('Peindre le ponton pour le 20 novembre', '2024-11-20');
  assertDue('Pintar el muelle antes del 20 de noviembre de 2024', '2024-11-20');
  assertDue('桟橋を塗る 11月20日まで', '2024-11-20');
  assertDue('Book the hall for November 20', null);
  assertDue('Ask for 3/4 of the paint', null);
  assertDue('Paint by numbers', null);
  assertDue('Paint, deadline 1-2 weeks after that', null);

  it('has no year without the day of the meeting', () =>
    assert.equal(dueDateInText('Paint by May 8', { ...context, meetingDate: null }), null));
  it('reads numbers in the order of the archive', () =>
    assert.equal(dueDateInText('Paint by 1/12/2024', { ...context, order: () => 'day-first' }), '2024-12-01'));
});

describe('dueDateInCell', () => {
  const assertDue = (text: string, expected: string | null): void =>
    void it(text, () => assert.equal(dueDateInCell(text, context), expected));
  assertDue('2024-11-20', '2024-11-20');
  assertDue('Nov 20', '2024-11-20');
  assertDue('11/20', '2024-11-20');
  assertDue('next week', null);
});
