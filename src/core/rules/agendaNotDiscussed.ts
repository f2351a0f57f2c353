import type { Item, Meeting } from '../model';
import { foldCase } from '../text/foldCase';
import { putOff, ranOutOfTime } from '../vocabulary/markers';
import { isGeneric } from '../vocabulary/genericTopics';
import { pastMeetings } from './helpers/pastMeetings';
import type { Finding, Rule, RuleContext } from './helpers/rule';

export const agendaNotDiscussed: Rule = {
  id: 'agenda/not-discussed',
  level: 'hint',
  summary: 'The notes of a meeting that is over say something of each item of its agenda.',
  *check(context): Generator<Finding> {
    const {
      note: { meetings },
    } = context;
    const held = pastMeetings(context);
    for (const meeting of meetings) {
      if (meeting.agenda.length < 2 || meeting.topics.length === 0 || !held.isPast(meeting)) continue;
      for (const { start, end, title } of notDiscussed(context, meeting))
        yield { start, end, message: `The notes say nothing of “${title}”.`, fixes: [] };
    }
  },
};

/** Where most items are nowhere in the notes, these were written in other words, or in another language. */
function notDiscussed({ document: { source }, series }: RuleContext, { agenda, start, end }: Meeting): Item[] {
  const stretches = agenda.map(item => ({ start: item.start, end: endOf(item) }));
  let from = start;
  const around = stretches.map(stretch => {
    const before = source.text.slice(from, Math.max(from, stretch.start));
    from = Math.max(from, stretch.end);
    return before;
  });
  const notes = [...around, source.text.slice(from, end)].join(' ');
  if (ranOutOfTime.test(notes)) return [];
  const words = new Set([...tellingWords(notes), ...shortWords(notes), ...abbreviations(notes), ...numbers(notes)]);
  const items = agenda.filter(({ title }) => !isGeneric(title) && !(series?.isOnMostAgendas(title) ?? false));
  const isToBeSaid = (item: Item): boolean =>
    item.children.length === 0 && !putOff.test(source.slice(item)) && !isALink(item.title);
  const missing = items.filter(item => isToBeSaid(item) && isMissing(item.title, words));
  return missing.length * 2 <= items.length ? missing : [];
}

/** "Design doc: https://…" is to be read, not to be talked about. */
const isALink = (title: string): boolean => /^(?:[^:：]{0,40}[:：]\s*)?https?:\/\/\S+$/.test(title);

/** Fewer than half of its words come again, and no short form of it. */
function isMissing(title: string, words: ReadonlySet<string>): boolean {
  const own = [...new Set(tellingWords(title.replace(/\(.*?\)/g, ' ')))];
  if (own.length === 0 || hasOtherScript(title)) return false;
  const initials = (title.replace(/\(.*?\)/g, ' ').match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLowerCase();
  const isShortened =
    [initials, ...shortWords(title), ...numbers(title)].some(short => words.has(short)) ||
    (title.match(/\p{L}{4,}/gu) ?? []).some(word => shortForms(word).some(short => words.has(short)));
  return !isShortened && own.filter(word => words.has(word)).length * 2 < own.length;
}

const endOf = ({ end, children }: Item): number => children.reduce((last, child) => Math.max(last, endOf(child)), end);

/** Enough of each word to know it again: "election" in "elected". Numbers count, short words do not. */
const tellingWords = (text: string): string[] =>
  (foldCase(text).match(/\p{L}{4,}|\d{2,}/gu) ?? []).map(word => word.slice(0, 5));
const shortWords = (text: string): string[] =>
  (text.match(/(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/gu) ?? []).map(word => word.toLowerCase());

/** "#57", and that of a link. */
const numbers = (text: string): string[] =>
  [...text.matchAll(/#(\d+)\b|\/(?:issues|pulls?|merge_requests)\/(\d+)/g)].map(([, said, led]) => `#${said ?? led!}`);

/** What people write for longer words: "docs", "deps", "k8s". */
const abbreviations = (text: string): string[] =>
  foldCase(text).match(/(?<![\p{L}\d])(?:\p{L}{3,4}s|\p{L}\d{1,2}\p{L})(?![\p{L}\d])/gu) ?? [];
function shortForms(written: string): string[] {
  const word = foldCase(written);
  return [`${word.slice(0, 3)}s`, `${word.slice(0, 4)}s`, `${word[0]!}${word.length - 2}${word.at(-1)!}`];
}

/** Scripts without blanks have no words that could be compared. */
const hasOtherScript = (text: string): boolean => /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/.test(text);
