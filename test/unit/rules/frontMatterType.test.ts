import { assertSeries, seriesOf, usualLines } from '../support/seriesCases';

const rule = 'front-matter/type';
const linesWithout = (key: string): string[] => usualLines('2024-04-17').filter(line => !line.startsWith(key));

describe('Rule front-matter/type', () => {
  assertSeries('text instead of a list', [...linesWithout('tags'), 'tags: tide'], {
    problems: [`${rule}: "tags" is text, but in 9 of 10 notes in this series it is a list.`],
  });
  assertSeries('an empty value instead of a list', [...linesWithout('tags'), 'tags:'], { problems: [] });
  assertSeries('a number instead of digits in quotes', ['version: 1.10'], {
    others: seriesOf(date => [`version: "1.${Number(date.slice(8))}"`]),
    problems: [`${rule}: "version" is a number, but in 9 of 10 notes in this series it is text.`],
    fixed: ['version: "1.10"'],
  });
  assertSeries('a number instead of words', ['room: 12'], {
    others: seriesOf(date => [`room: hall ${date}`]),
    problems: [],
  });
});
