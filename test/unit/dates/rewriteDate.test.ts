import assert from 'node:assert/strict';
import { findDates } from '../../../src/core/dates/findDates';
import { rewriteDate } from '../../../src/core/dates/rewriteDate';

describe('rewriteDate keeps the form of a date', () => {
  const assertRewritten = (text: string, to: string, expected: string): void =>
    void it(`${text} → ${expected}`, () => assert.equal(rewriteDate(text, findDates(text)[0]!, to), expected));
  assertRewritten('2024-04-17', '2024-11-05', '2024-11-05');
  assertRewritten('2024/4/7', '2024-11-05', '2024/11/5');
  assertRewritten('20240417', '2024-05-03', '20240503');
  assertRewritten('Tides - April 17 2024', '2025-05-02', 'Tides - May 2 2025');
  assertRewritten('Wednesday, April 17, 2024', '2024-04-19', 'Friday, April 19, 2024');
  assertRewritten('Wed, Apr 17 2024', '2024-06-04', 'Tue, Jun 4 2024');
  assertRewritten('May 17 2024', '2024-06-04', 'June 4 2024');
  assertRewritten('WEDNESDAY APRIL 17 2024', '2024-06-04', 'TUESDAY JUNE 4 2024');
  assertRewritten('the 17th of April 2024', '2024-04-02', 'the 2nd of April 2024');
  assertRewritten('the 17th of April 2024', '2024-04-11', 'the 11th of April 2024');
  assertRewritten('04/17/24', '2025-05-03', '05/03/25');
  assertRewritten('17.04.2024', '2025-05-03', '03.05.2025');
  assertRewritten('Mittwoch, 17. April 2024', '2024-05-03', 'Freitag, 3. Mai 2024');
  assertRewritten('2024年4月17日', '2024-11-05', '2024年11月5日');
  assertRewritten('April 17', '2024-11-05', 'November 5');
  assertRewritten('1er avril 2024', '2024-04-17', '17 avril 2024');
  assertRewritten('Do, 18.04.2024', '2024-04-17', 'Mi, 17.04.2024');
  assertRewritten('miercoles, 17 de abril de 2024', '2024-04-20', 'sabado, 20 de abril de 2024');
  assertRewritten(
    'Reunião de sábado, 20 de abril de 2024',
    '2024-04-17',
    'Reunião de quarta-feira, 17 de abril de 2024',
  );
  assertRewritten('Встреча в четверг, 18 апреля 2024', '2024-04-17', 'Встреча в среду, 17 апреля 2024');
  assertRewritten('Tues, Apr 16 2024', '2024-04-18', 'Thu, Apr 18 2024');
  assertRewritten('2024-04-17 (Wednesday)', '2024-04-18', '2024-04-18 (Thursday)');
});
