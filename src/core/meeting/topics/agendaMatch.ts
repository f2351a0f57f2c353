import type { Meeting, Topic } from '../../model';
import { foldCaseAndAccents } from '../../text/foldCase';

/** The agenda of a meeting and its topics. The agenda is empty if its items are the topics. */
export type AgendaAndTopics = Pick<Meeting, 'agenda' | 'topics'>;

/** A longer list is not an agenda. */
const maxItems = 100;

/**
 * Tests whether a list is the agenda of other topics: at least two of its titles occur in the topics, and these are
 * more than half of the shorter one of the two lists.
 */
export function titlesMatch(items: readonly Topic[], topics: readonly Topic[]): boolean {
  if (items.length < 2 || items.length > maxItems || topics.length > maxItems) return false;
  const topicTitles = readTitles(topics);
  const matches = readTitles(items).filter(item => topicTitles.some(topic => areSimilar(item, topic)));
  return matches.length > 1 && matches.length * 2 > Math.min(items.length, topics.length);
}

interface Title {
  /** All words in lower case, joined with spaces. */
  readonly text: string;
  readonly longWords: ReadonlySet<string>;
}

const readTitles = (topics: readonly Topic[]): Title[] =>
  topics.map(({ title }) => readTitle(title)).filter(({ text }) => text !== '');

function readTitle(title: string): Title {
  const words = foldCaseAndAccents(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return { text: words.join(' '), longWords: new Set(words.filter(word => word.length > 3)) };
}

/**
 * True if one title starts with the other, or if both contain most of the long words of the title that has fewer of
 * them: "Elect officers", "Officers".
 */
function areSimilar(a: Title, b: Title): boolean {
  if (a.text.startsWith(b.text) || b.text.startsWith(a.text)) return true;
  const common = [...a.longWords].filter(word => b.longWords.has(word)).length;
  return common * 2 > Math.min(a.longWords.size, b.longWords.size);
}
