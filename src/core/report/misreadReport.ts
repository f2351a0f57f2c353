import type { NoteExplanation } from '../explain/explainNote';
import { formatDecisions, formatUnit, type FormatText } from '../explain/formatDecisions';
import type { Meeting, Topic } from '../model';

/** A note, or one meeting of it, that a person reports as misread. */
export interface MisreadNote {
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  /** The meetings to report. Empty if the note is not read as a meeting. */
  readonly meetings: readonly Meeting[];
  /** How the note was read. */
  readonly explanation: NoteExplanation;
}

export interface ReportOptions {
  /** Whether text is replaced with its length, and the path with its shape. Line numbers and dates stay. */
  readonly redactText: boolean;
  readonly extensionVersion: string;
  readonly editorVersion: string;
}

/** How many units of the note are reported: enough to see its structure. */
const maxUnits = 80;

/** In Markdown, lines with this indentation are code. The report is shown as it is, and is not read as a meeting. */
const codeIndent = '    ';

/**
 * Returns what was read from a note, for an issue. The report is in English and not translated, because maintainers
 * read it. Lines are 1-based.
 */
export function composeReport({ path, meetings, explanation }: MisreadNote, options: ReportOptions): string {
  const { redactText, extensionVersion, editorVersion } = options;
  const formatText = redactText ? lengthOf : onOneLine;
  const lines = [
    `Hangout Notes ${extensionVersion}, VS Code ${editorVersion}`,
    `File: ${redactText ? pathShape(path) : path}`,
    'The number before each item is its line.',
    ...(meetings.length === 0 ? ['', 'Meetings: none'] : []),
    ...meetings.flatMap(meeting => ['', ...meetingLines(meeting, formatText)]),
    '',
    ...formatDecisions(explanation, formatText),
    'Structure of the note:',
    ...explanation.units.slice(0, maxUnits).map(unit => `  ${formatUnit(unit, formatText)}`),
  ];
  return lines.map(line => (line === '' ? '\n' : `${codeIndent}${line}\n`)).join('');
}

function meetingLines(meeting: Meeting, formatText: FormatText): string[] {
  const { line, date, title, agenda, topics, actions, decisions, people } = meeting;
  const topicsOf = (items: readonly Topic[]): string[] => items.flatMap(item => topicLines(item, formatText));
  return [
    `Meeting on line ${line + 1}, ${date ?? 'no date'}: ${formatText(title)}`,
    ...section('Agenda', topicsOf(agenda)),
    ...section('Topics', topicsOf(topics)),
    ...section(
      'Actions',
      actions.map(({ line: actionLine, text, owners, done }) => {
        const ownerList = owners.length > 0 ? ` (${owners.map(formatText).join(', ')})` : '';
        return `${actionLine + 1}: [${done ? 'x' : ' '}] ${formatText(text)}${ownerList}`;
      }),
    ),
    ...section(
      'Decisions',
      decisions.map(decision => `${decision.line + 1}: ${formatText(decision.text)}`),
    ),
    ...section(
      'People',
      people.map(person => `${person.line + 1}: ${formatText(person.name)}`),
    ),
  ];
}

const section = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [`  ${title}: none`] : [`  ${title}:`, ...items.map(item => `    ${item}`)];

const topicLines = ({ line, title, children }: Topic, formatText: FormatText): string[] => [
  `${line + 1}: ${formatText(title)}`,
  ...children.flatMap(child => topicLines(child, formatText)).map(childLine => `  ${childLine}`),
];

const onOneLine: FormatText = text => text.replace(/\s+/g, ' ');

const lengthOf: FormatText = text => `…(${[...text].length})`;

/** Replaces everything except for digits, spaces and punctuation: `quay/2015-04-17.md` becomes `xxxx/2015-04-17.xx`. */
const pathShape = (path: string): string => path.replace(/[^\p{N}\p{P}\p{Z}]/gu, 'x');

/** Returns the address of the issue form for misread notes, with the version filled in. */
export const issueFormUrl = (extensionVersion: string): string =>
  'https://github.com/hangout-notes/hangout-notes/issues/new?template=misread-note.yml' +
  `&version=${encodeURIComponent(extensionVersion)}`;
