import type { Topic, Meeting } from '../model';
import { foldCaseAndAccents } from '../text/foldCase';
import { l10n } from '../text/message';
import type { SourceText } from '../text/sourceText';
import { postponedPattern, ranOutOfTimePattern } from '../vocabulary/postponedWords';
import { isGenericTopic } from '../vocabulary/genericTopics';
import { pastMeetings } from './helpers/pastMeetings';
import type { Finding, Rule, RuleContext } from './helpers/rule';

export const agendaNotDiscussed: Rule = {
  id: 'agenda/not-discussed',
  level: 'hint',
  summary: 'The notes of a past meeting mention each item of its agenda.',
  *check(context): Generator<Finding> {
    const past = pastMeetings(context);
    for (const meeting of context.note.meetings) {
      if (meeting.agenda.length < 2 || meeting.topics.length === 0 || !past.isPast(meeting)) continue;
      for (const { start, end, title } of notDiscussed(context, meeting))
        yield { start, end, message: l10n.t('The notes do not mention "{0}".', title), fixes: [] };
    }
  },
};

/**
 * Returns the agenda items that the notes do not mention. If these are more than half of the items, the notes
 * apparently use other words than the agenda, or another language, and the result is empty.
 */
function notDiscussed({ document: { source }, series }: RuleContext, meeting: Meeting): Topic[] {
  const notes = textOutsideAgenda(source, meeting);
  if (ranOutOfTimePattern.test(notes)) return [];
  const words = new Set([...wordStems(notes), ...acronyms(notes), ...abbreviations(notes), ...issueNumbers(notes)]);
  const items = meeting.agenda.filter(
    ({ title }) => !isGenericTopic(title) && !(series?.isOnMostAgendas(title) ?? false),
  );
  const hasToBeDiscussed = (item: Topic): boolean =>
    item.children.length === 0 && !postponedPattern.test(source.slice(item)) && !isOnlyLink(item.title);
  const missing = items.filter(item => hasToBeDiscussed(item) && isMissing(item.title, words));
  return missing.length * 2 <= items.length ? missing : [];
}

/** Returns the text of a meeting without its agenda items and everything nested in them. */
function textOutsideAgenda(source: SourceText, { agenda, start, end }: Meeting): string {
  const texts: string[] = [];
  let position = start;
  for (const item of agenda) {
    texts.push(source.text.slice(position, Math.max(position, item.start)));
    position = Math.max(position, endWithChildren(item));
  }
  return [...texts, source.text.slice(position, end)].join(' ');
}

const endWithChildren = ({ end, children }: Topic): number =>
  children.reduce((last, child) => Math.max(last, endWithChildren(child)), end);

/** "Design doc: https://…" is for reading, not for discussion. */
const isOnlyLink = (title: string): boolean => /^(?:[^:：]{0,40}[:：]\s*)?https?:\/\/\S+$/.test(title);

/** True if the notes have less than half of a title's words, and no short form of it. */
function isMissing(title: string, notesWords: ReadonlySet<string>): boolean {
  const withoutParentheses = title.replace(/\(.*?\)/g, ' ');
  const stems = [...new Set(wordStems(withoutParentheses))];
  if (stems.length === 0 || hasNoWordBoundaries(title)) return false;
  const initials = (withoutParentheses.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLowerCase();
  const longWords = title.match(/\p{L}{4,}/gu) ?? [];
  const shortForms = [initials, ...acronyms(title), ...issueNumbers(title), ...longWords.flatMap(abbreviationsOf)];
  if (shortForms.some(short => notesWords.has(short))) return false;
  return stems.filter(stem => notesWords.has(stem)).length * 2 < stems.length;
}

/** The first letters of each long word, so that "election" matches "elected", and numbers of two or more digits. */
const wordStems = (text: string): string[] =>
  (foldCaseAndAccents(text).match(/\p{L}{4,}|\d{2,}/gu) ?? []).map(word => word.slice(0, 5));

/** Words of two to five capital letters, in lower case. */
const acronyms = (text: string): string[] =>
  (text.match(/(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/gu) ?? []).map(word => word.toLowerCase());

/** Numbers such as "#57", also from the addresses of issues and pull requests. */
const issueNumbers = (text: string): string[] =>
  [...text.matchAll(/#(\d+)\b|\/(?:issues|pulls?|merge_requests)\/(\d+)/g)].map(
    ([, inText, inAddress]) => `#${inText ?? inAddress!}`,
  );

/** Words that look like an abbreviation: "docs", "deps", "k8s". */
const abbreviations = (text: string): string[] =>
  foldCaseAndAccents(text).match(/(?<![\p{L}\d])(?:\p{L}{3,4}s|\p{L}\d{1,2}\p{L})(?![\p{L}\d])/gu) ?? [];

/** Possible abbreviations of a word: "docs" for "documentation", "k8s" for "Kubernetes". */
function abbreviationsOf(longWord: string): string[] {
  const word = foldCaseAndAccents(longWord);
  return [`${word.slice(0, 3)}s`, `${word.slice(0, 4)}s`, `${word[0]!}${word.length - 2}${word.at(-1)!}`];
}

/** True for text in Thai, Chinese, Japanese or Korean, of which single words cannot be compared. */
const hasNoWordBoundaries = (text: string): boolean => /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/.test(text);
