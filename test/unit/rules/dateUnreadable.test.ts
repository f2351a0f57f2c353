import { assertFindsInLine, undatedPath as path, withFrontMatter } from '../support/frontMatterCases';
import { assertClean } from '../support/ruleCases';

const rule = 'date/unreadable';

describe('Rule date/unreadable', () => {
  assertFindsInLine(
    rule,
    'date: «soon»',
    '"soon" is not in a known date format, such as 2015-04-17 or Friday, April 17, 2015.',
  );
  assertFindsInLine(rule, 'date: «April 17»', '"April 17" has no year.');
  assertFindsInLine(rule, '«date»:', 'The date is empty.');
  assertFindsInLine(rule, '«date: ""»', 'The date is empty.');
  assertClean('a date with a time', withFrontMatter('title: Tide', 'date: 2024-04-17T18:00:00+02:00'), { path });
});
