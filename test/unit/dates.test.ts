import assert from 'node:assert/strict';
import { addDays, dateParts, daysBetween, isoDate, localIsoDate, weekdayOf } from '../../src/core/dates/calendar';
import { findDates } from '../../src/core/dates/findDates';
import type { DayMonthOrder } from '../../src/core/model';
import { rewriteDate, spanWithWeekday } from '../../src/core/dates/rewriteDate';
import { markSpans } from './support/notes';

/** Dates drawn in the text as «…», each with its ISO day, or its month and day where no year is written. */
function assertDates(text: string, ...expected: string[]): void {
  it(`${text} → ${expected.join(', ') || 'no date'}`, () => assertFound(text, expected));
}

function assertFound(text: string, expected: readonly string[], order: DayMonthOrder = 'month-first'): void {
  const plain = text.replace(/[«»]/g, '');
  const dates = findDates(plain, () => order);
  assert.deepEqual(
    dates.map(
      ({ iso, year, month, day }) => iso ?? (year === null ? `${month}-${day}` : `no day ${year}-${month}-${day}`),
    ),
    expected,
  );
  assert.equal(markSpans(plain, dates), text);
}

describe('Dates: written forms', () => {
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
  assertDates('«41 April 2024»', 'no day 2024-4-41');
  assertDates('«17.14.2024»', 'no day 2024-14-17');
  assertDates('«2023-02-29»', 'no day 2023-2-29');
  assertDates('«June 31, 2024»', 'no day 2024-6-31');
  assertDates('«2024-27-04»', 'no day 2024-27-4');
});

describe('Dates: what is none', () => {
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

describe('Dates: numbers alone', () => {
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

describe('Dates: several days in one', () => {
  const assertRange = (text: string, from: string, to: string, asOne: string): void =>
    void it(`${text} → ${from} to ${to}, alone ${asOne}`, () => {
      const plain = text.replace(/[«»]/g, '');
      const [date, ...others] = findDates(plain);
      assert.deepEqual([date?.iso, date?.rangeEnd, others], [from, to, []]);
      assert.equal(markSpans(plain, [spanWithWeekday(date!)]), text);
      assert.equal(rewriteDate(plain, date!, from), asOne);
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
  assertDates('Meeting 12 - «17 April 2024»', '2024-04-17');
  assertDates('Meeting #12–«17 April 2024»', '2024-04-17');
  assertDates('18–«16 April 2024»', '2024-04-16');
  assertDates('call at 16:00-«18 April 2024»', '2024-04-18');
});

describe('Dates: the weekday beside them', () => {
  const assertWeekday = (text: string, weekday: number | null): void =>
    void it(`${text} → ${weekday}`, () => {
      const plain = text.replace(/[«»]/g, '');
      const [date] = findDates(plain);
      assert.equal(date!.weekday, weekday);
      assert.equal(markSpans(plain, [spanWithWeekday(date!)]), text);
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

describe('Dates: rewriting keeps the form', () => {
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

describe('The calendar', () => {
  const same = (name: string, actual: unknown, expected: unknown): void =>
    void it(name, () => assert.deepEqual(actual, expected));
  same(
    'has 29 February in leap years',
    [2000, 2023, 2024, 2100].map(year => isoDate(year, 2, 29)),
    ['2000-02-29', null, '2024-02-29', null],
  );
  same(
    'has no day 0, no month 13, no year 999',
    [isoDate(2024, 1, 0), isoDate(2024, 13, 1), isoDate(999, 1, 1)],
    [null, null, null],
  );
  same('takes a day apart', dateParts('2024-04-07'), { year: 2024, month: 4, day: 7 });
  same('knows weekdays, Sunday being 0', ['2024-04-21', '2024-04-17', '2015-04-17'].map(weekdayOf), [0, 3, 5]);
  same(
    'adds days over years',
    [addDays('2023-12-31', 1), addDays('2024-03-01', -1), addDays('2024-04-17', 0)],
    ['2024-01-01', '2024-02-29', '2024-04-17'],
  );
  same('counts days', [daysBetween('2024-03-30', '2024-04-01'), daysBetween('2024-04-01', '2024-03-30')], [2, -2]);
  same('has the day where the person is', localIsoDate(new Date(2024, 3, 7, 23, 59)), '2024-04-07');
});
