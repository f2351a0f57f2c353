import type { Topic } from '../model';
import { foldCaseAndAccents } from '../text/foldCase';

/** A longer list announces nothing. */
const longestAgenda = 100;

/** True where most of an agenda's items, or most of the headings below it, are those of the other. */
export function titlesRecur(items: readonly Topic[], headed: readonly Topic[]): boolean {
  if (items.length < 2 || items.length > longestAgenda || headed.length > longestAgenda) return false;
  const subjects = headed.map(({ title }) => wordsOf(title)).filter(({ key }) => key !== '');
  const again = items
    .map(({ title }) => wordsOf(title))
    .filter(item => item.key !== '' && subjects.some(subject => areAlike(item, subject)));
  return again.length > 1 && again.length * 2 > Math.min(items.length, headed.length);
}

interface Words {
  readonly key: string;
  readonly telling: ReadonlySet<string>;
}

function wordsOf(title: string): Words {
  const words = foldCaseAndAccents(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return { key: words.join(' '), telling: new Set(words.filter(word => word.length > 3)) };
}

/** One begins with the other, or most of the telling words of the shorter are in both: "Elect officers", "Officers". */
function areAlike(a: Words, b: Words): boolean {
  if (a.key.startsWith(b.key) || b.key.startsWith(a.key)) return true;
  const common = [...a.telling].filter(word => b.telling.has(word)).length;
  return common * 2 > Math.min(a.telling.size, b.telling.size);
}
