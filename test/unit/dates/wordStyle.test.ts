import assert from 'node:assert/strict';
import { longDate, monthInStyleOf, weekdayInStyleOf } from '../../../src/core/dates/wordStyle';

describe('Names of months and weekdays', () => {
  const assertEqual = (name: string, actual: string, expected: string): void =>
    void it(name, () => assert.equal(actual, expected));
  assertEqual('longDate returns an English date', longDate('2015-04-17'), 'Friday, April 17, 2015');
  assertEqual('keeps the language', weekdayInStyleOf('Mittwoch', 5), 'Freitag');
  assertEqual('keeps the length', weekdayInStyleOf('Thurs', 5), 'Fri');
  assertEqual('keeps upper case', monthInStyleOf('APRIL', 6), 'JUNE');
  assertEqual('leaves out accents if the word does', weekdayInStyleOf('miercoles', 6), 'sabado');
  assertEqual('uses the language of the adjacent word', monthInStyleOf('april', 5, { adjacentWord: 'måndag' }), 'maj');
  assertEqual('uses the language of the text', weekdayInStyleOf('sábado', 3, { text: 'Reunião' }), 'quarta-feira');
  assertEqual(
    'uses the accusative after a preposition',
    weekdayInStyleOf('четверг', 3, { precedingWord: 'в' }),
    'среду',
  );
});
