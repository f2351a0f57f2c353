import type { DayMonthOrder } from '../../../src/core/model';
import { assertDates, assertFound } from '../support/dates';

describe('findDates: written forms', () => {
  assertDates('«2024-04-17»', '2024-04-17');
  assertDates('«2024/4/7», «2024.04.17»', '2024-04-07', '2024-04-17');
  assertDates('notes of «20240417»', '2024-04-17');
  assertDates('«2024-Apr-17»', '2024-04-17');
  assertDates('«2024年4月17日» 議事録', '2024-04-17');
  assertDates('定例会«2024年4月17日»の議事録', '2024-04-17');
  assertDates('«２０２４年４月１７日»', '2024-04-17');
  assertDates('«令和6年4月17日»', '2024-04-17');
  assertDates('«令和元年5月1日»', '2019-05-01');
  assertDates('«2024년 4월 17일» 회의', '2024-04-17');
  assertDates('«4月17日»', '4-17');
  assertDates('«17 aprile 2024»', '2024-04-17');
  assertDates('«17 de març de 2024»', '2024-03-17');
  assertDates('«17 kwietnia 2024»', '2024-04-17');
  assertDates('«17 апреля 2024» г.', '2024-04-17');
  assertDates('«17. dubna 2024»', '2024-04-17');
  assertDates('«17 Nisan 2024»', '2024-04-17');
  assertDates('«17. huhtikuuta 2024»', '2024-04-17');
  assertDates('«17 квітня 2024»', '2024-04-17');
  assertDates('«3 maart 2024»', '2024-03-03');
  assertDates('«17 fevrier 2024»', '2024-02-17');
  assertDates('«17 set 2024»', '2024-09-17');
  assertDates('«April 17, 2024»', '2024-04-17');
  assertDates('«April 17 2024»', '2024-04-17');
  assertDates('«Apr. 17th, 2024»', '2024-04-17');
  assertDates('«Sept 3 2024»', '2024-09-03');
  assertDates('«April17,2024»', '2024-04-17');
  assertDates('«17 April 2024»', '2024-04-17');
  assertDates('the «3rd of May 2024»', '2024-05-03');
  assertDates('«17-Apr-2024»', '2024-04-17');
  assertDates('«17. März 2024»', '2024-03-17');
  assertDates('«1er août 2024»', '2024-08-01');
  assertDates('«17 de abril de 2024»', '2024-04-17');
  assertDates('«17 octobre 2024»', '2024-10-17');
  assertDates('«04/17/2024»', '2024-04-17');
  assertDates('«17/04/2024»', '2024-04-17');
  assertDates('«17.04.2024»', '2024-04-17');
  assertDates('«17.4.2024»', '2024-04-17');
  assertDates('«17.04.24»', '2024-04-17');
  assertDates('«4/17/24»', '2024-04-17');
  assertDates('«April 17»', '4-17');
  assertDates('«17 April»', '4-17');
  assertDates('from «2024-04-17» to «2024-04-18»', '2024-04-17', '2024-04-18');
  assertDates('«2024-04-17»T18:00:00Z', '2024-04-17');
  assertDates('«20240417»T1800', '2024-04-17');
  assertDates('«41 April 2024»', 'invalid 2024-4-41');
  assertDates('«17.14.2024»', 'invalid 2024-14-17');
  assertDates('«2023-02-29»', 'invalid 2023-2-29');
  assertDates('«June 31, 2024»', 'invalid 2024-6-31');
  assertDates('«2024-27-04»', 'invalid 2024-27-4');
});

describe('findDates: texts without dates', () => {
  const texts = [
    '',
    'no digit',
    'v1.10.15',
    '1.2.3',
    'release 2024.4',
    'issue #2024',
    '#123',
    '3/4 of them',
    '10:30',
    '17:00 UTC',
    'may be 40',
    'May 40',
    '99/99/2024',
    '2024',
    'in 2024',
    '192.168.10.24',
    '1/2',
    'march',
    '555-1234',
    '12345678',
    '20241350',
    'data set 2',
    'gen 3',
    'KEP-2024-04-171234',
    'sun 17',
    '2024-04',
  ];
  for (const text of texts) assertDates(text);
});

describe('findDates: the order of day and month', () => {
  const assertOrder = (text: string, order: DayMonthOrder, expected: string): void =>
    void it(`${text}, ${order} → ${expected}`, () => assertFound(`«${text}»`, [expected], order));
  assertOrder('04/05/2024', 'month-first', '2024-04-05');
  assertOrder('04/05/2024', 'day-first', '2024-05-04');
  assertOrder('13/05/2024', 'month-first', '2024-05-13');
  assertOrder('05/13/2024', 'day-first', '2024-05-13');
  assertOrder('04.05.2024', 'month-first', '2024-05-04');
  assertOrder('2024-04-05', 'day-first', '2024-04-05');
  assertDates('Thursday, «05/12/2024»', '2024-12-05');
  assertDates('Sunday, «05/12/2024»', '2024-05-12');
  assertDates('Monday, «05/12/2024»', '2024-05-12');
});
