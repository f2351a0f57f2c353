import { globSync, readFileSync } from 'node:fs';
import type { Meeting, Topic } from '../../../src/core/model';
import { noteOf } from './notes';

const folder = 'test/fixtures/reading';
const separator = '\n<!-- expected -->\n';
const defaultPath = 'harbor/meetings/2024-04-17.md';

/** A note with the outline that must be read from it. `test/fixtures/reading/README.md` describes the form. */
export interface ReadingCase {
  readonly note: string;
  readonly path: string;
  readonly outline: string;
}

/** The paths of all cases, relative to their folder, without `.md`. */
export const readingCases: readonly string[] = globSync('*/*.md', { cwd: folder })
  .map(file => file.replaceAll('\\', '/').replace(/\.md$/, ''))
  .sort();

/** Reads the file of a case. */
export const readReadingCase = (name: string): ReadingCase =>
  parseReadingCase(readFileSync(`${folder}/${name}.md`, 'utf8'));

/** Reads the example in the README of the cases, which is an indented code block. */
export function readExample(): ReadingCase {
  const [example] = /^ {4}[^]*?(?=^\S)/m.exec(readFileSync(`${folder}/README.md`, 'utf8')) ?? [''];
  return parseReadingCase(example.replace(/^ {4}/gm, ''));
}

/** Parses the text of a case. Throws an error if there is no outline. */
export function parseReadingCase(text: string): ReadingCase {
  const end = text.lastIndexOf(separator);
  if (end < 0) throw new Error('The line "<!-- expected -->" is missing.');
  const expected = text.slice(end + separator.length).trim();
  const path = /^path: (.+)/.exec(expected);
  const outline = expected.slice(path?.[0].length ?? 0).trim();
  if (!/^(?:no meeting$|meeting\n)/.test(outline))
    throw new Error('The outline must start with the line "meeting", or be the line "no meeting".');
  return { note: text.slice(0, end), path: path?.[1] ?? defaultPath, outline };
}

/**
 * Reads the note of a case and returns its outline, in the form and with the parts of the expected outline. A meeting
 * that is not expected has the parts of the last meeting.
 */
export function readOutline({ note, path, outline }: ReadingCase): string {
  const { meetings } = noteOf(note, path);
  const parts = outline
    .split(/^meeting$/m)
    .slice(1)
    .map(readParts);
  if (meetings.length === 0) return 'no meeting';
  return meetings
    .map((meeting, index) => [
      'meeting',
      ...(parts[index] ?? parts.at(-1) ?? []).flatMap(part => formatPart(part, meeting)),
    ])
    .map(lines => lines.join('\n'))
    .join('\n\n');
}

/** Returns the names of the parts of one meeting. */
function readParts(outline: string): Part[] {
  return [...outline.matchAll(/^(\w+):/gm)].map(([, name]) => {
    if (!isPart(name!))
      throw new Error(`"${name}" is not a part. The parts are ${Object.keys(partFormatters).join(', ')}.`);
    return name;
  });
}

type Part = keyof typeof partFormatters;

const isPart = (name: string): name is Part => Object.hasOwn(partFormatters, name);

/** The value of each part: a string, or the lines of a list. */
const partFormatters = {
  date: ({ date }: Meeting) => date ?? 'none',
  period: ({ period }: Meeting) => period ?? 'none',
  title: ({ title }: Meeting) => title,
  agenda: ({ agenda }: Meeting) => formatTopics(agenda),
  topics: ({ topics }: Meeting) => formatTopics(topics),
  actions: ({ actions }: Meeting) =>
    actions.map(({ text, owners, due, done }) => {
      const task = withTarget(text, owners.join(', '));
      return `- [${done ? 'x' : ' '}] ${due === null ? task : `${task} (due ${due})`}`;
    }),
  decisions: ({ decisions }: Meeting) => decisions.map(({ text }) => `- ${text}`),
  people: (meeting: Meeting) => [...new Set(meeting.people.map(({ name }) => `- ${name}`))],
  references: ({ references }: Meeting) => references.map(({ text, url }) => `- ${withTarget(text, url ?? '')}`),
};

function formatPart(part: Part, meeting: Meeting): string[] {
  const value = partFormatters[part](meeting);
  if (typeof value === 'string') return [`${part}: ${value}`];
  return value.length === 0 ? [`${part}: none`] : [`${part}:`, ...value];
}

const formatTopics = (topics: readonly Topic[], depth = 0): string[] =>
  topics.flatMap(({ title, children }) => [`${'  '.repeat(depth)}- ${title}`, ...formatTopics(children, depth + 1)]);

const withTarget = (text: string, target: string): string => (target === '' ? text : `${text} -> ${target}`);
