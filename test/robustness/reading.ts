import type { ArchiveContext } from '../../src/core/noteDocument';
import { parseMeetings } from '../../src/core/parse';
import type { Meeting, Topic } from '../../src/core/model';
import { SourceText } from '../../src/core/text/sourceText';

/**
 * Returns what is read from a note, one line for each meeting, topic, agenda item, action, decision and person, without
 * the parts that an edit may change: an emoji or a number at the start of a title, a colon at its end, and positions.
 */
export const readOutline = (text: string, path: string, archive?: ArchiveContext): string[] =>
  parseMeetings(new SourceText(text), path, archive).flatMap(meetingLines);

const meetingLines = ({ date, title, agenda, topics, actions, decisions, people }: Meeting): string[] => [
  `meeting ${date ?? 'without date'}: ${normalize(title)}`,
  ...topicLines('agenda', agenda),
  ...topicLines('topic', topics),
  ...actions.map(({ text, owners, done }) => `  action: ${text} [${owners.join(', ')}]${done ? ' done' : ''}`),
  ...decisions.map(({ text }) => `  decision: ${text}`),
  ...people.map(({ name }) => `  person: ${name}`),
];

const topicLines = (name: string, topics: readonly Topic[], indent = '  '): string[] =>
  topics.flatMap(({ title, children }) => [
    `${indent}${name}: ${normalize(title)}`,
    ...topicLines(name, children, `${indent}  `),
  ]);

const normalize = (title: string): string =>
  title
    .replace(/^(?:\p{Extended_Pictographic}\ufe0f?\s*)+/u, '')
    .replace(/^\d{1,3}[.)]\s+/, '')
    .replace(/\s*[:：]$/, '')
    // A title is cut after this many characters, and an emoji takes some of them.
    .slice(0, 100)
    .trim();
