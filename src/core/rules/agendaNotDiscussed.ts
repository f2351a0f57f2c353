import type { Item, Meeting } from '../model';
import type { SourceText } from '../sourceText';
import { folded } from '../words/folded';
import { isGeneric } from '../words/subjects';
import { HeldMeetings } from './held';
import type { Finding, Rule } from './rule';

export const agendaNotDiscussed: Rule = {
  id: 'agenda/not-discussed',
  level: 'hint',
  summary: 'The notes of a meeting that is over say something of each item of its agenda.',
  *check(context): Generator<Finding> {
    const { note: { meetings }, document: { source } } = context;
    const held = new HeldMeetings(context);
    for (const meeting of meetings) {
      if (meeting.agenda.length < 2 || meeting.topics.length === 0 || !held.isHeld(meeting)) continue;
      for (const { start, end, title } of notDiscussed(source, meeting)) yield { start, end, message: `The notes say nothing of “${title}”.`, fixes: [] };
    }
  },
};

/** Where most items are nowhere in the notes, these were written in other words, or in another language. */
function notDiscussed(source: SourceText, { agenda, start, end }: Meeting): Item[] {
  const stretches = agenda.map(item => ({ start: item.start, end: endOf(item) }));
  let from = start;
  const around = stretches.map(stretch => {
    const before = source.text.slice(from, Math.max(from, stretch.start));
    from = Math.max(from, stretch.end);
    return before;
  });
  const notes = [...around, source.text.slice(from, end)].join(' ');
  const words = new Set([...tellingWords(notes), ...shortWords(notes)]);
  const items = agenda.filter(({ title }) => !isGeneric(title));
  const missing = items.filter(({ title, children }) => children.length === 0 && isMissing(title, words));
  return missing.length * 2 <= items.length ? missing : [];
}

/** Fewer than half of its words come again, and no short form of it. */
function isMissing(title: string, words: ReadonlySet<string>): boolean {
  const own = [...new Set(tellingWords(title.replace(/\(.*?\)/g, ' ')))];
  if (own.length === 0 || hasOtherScript(title)) return false;
  const initials = (title.replace(/\(.*?\)/g, ' ').match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLowerCase();
  const isShortened = [initials, ...shortWords(title)].some(short => words.has(short));
  return !isShortened && own.filter(word => words.has(word)).length * 2 < own.length;
}

const endOf = ({ end, children }: Item): number => children.reduce((last, child) => Math.max(last, endOf(child)), end);

/** Enough of each word to know it again: "election" in "elected". Numbers count, short words do not. */
const tellingWords = (text: string): string[] => (folded(text).match(/\p{L}{4,}|\d{2,}/gu) ?? []).map(word => word.slice(0, 5));
const shortWords = (text: string): string[] => (text.match(/(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/gu) ?? []).map(word => word.toLowerCase());

/** Scripts without blanks have no words that could be compared. */
const hasOtherScript = (text: string): boolean => /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/.test(text);
