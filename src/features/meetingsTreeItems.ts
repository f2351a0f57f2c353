import * as vscode from 'vscode';
import { titleWithoutDate } from '../core/dates/titleWithoutDate';
import { meetingCount, topicCount } from '../host/countLabels';
import { dateLabel, fullDateLabel } from '../host/dateLabels';
import type { MeetingNode, TopicNode, YearNode } from './meetingsTreeNodes';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

export function yearItem({ year, meetings, isNewest }: YearNode): vscode.TreeItem {
  const label = year ?? noDate();
  const item = new vscode.TreeItem(label, isNewest ? Expanded : Collapsed);
  item.id = `year:${year ?? ''}`;
  item.iconPath = new vscode.ThemeIcon('calendar');
  item.description = String(meetings.length);
  item.tooltip = year ? meetingsInYear(meetings.length, year) : meetingsWithoutDate(meetings.length);
  item.accessibilityInformation = { label: `${label}, ${meetingCount(meetings.length)}` };
  return item;
}

const noDate = (): string => vscode.l10n.t('No date');

const meetingsInYear = (count: number, year: string): string =>
  count === 1 ? vscode.l10n.t('1 meeting in {0}', year) : vscode.l10n.t('{0} meetings in {1}', count, year);

const meetingsWithoutDate = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 meeting without a date') : vscode.l10n.t('{0} meetings without a date', count);

export function meetingItem({ entry: { id, entry: note, meeting, series } }: MeetingNode): vscode.TreeItem {
  const { date, title, topics, line } = meeting;
  const subject = titleWithoutDate(title) || series || '';
  const item = new vscode.TreeItem(date ? dateLabel(date) : title, topics.length > 0 ? Collapsed : None);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon('notebook');
  item.description = date ? subject : (series ?? '');
  const fullDate = date ? fullDateLabel(date) : noDate();
  item.tooltip = [title, `${fullDate} · ${topicCount(topics.length)}`, pathLabel(note.id)].join('\n');
  item.accessibilityInformation = { label: [fullDate, subject, topicCount(topics.length)].filter(Boolean).join(', ') };
  item.command = openAtLine(note.id, line);
  item.contextValue = 'meeting';
  return item;
}

export function topicItem(node: TopicNode): vscode.TreeItem {
  const { title, line, children } = node.topic;
  const noteId = node.meeting.entry.entry.id;
  const item = new vscode.TreeItem(title, children.some(child => child.title !== '') ? Collapsed : None);
  item.id = `${idOf(node.parent)}/${node.index}`;
  const { icon, label } = topicKind(node);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.tooltip = `${title}\n${vscode.l10n.t('{0}, line {1}', pathLabel(noteId), line + 1)}`;
  item.accessibilityInformation = { label: label(title, line + 1) };
  item.command = openAtLine(noteId, line);
  item.contextValue = 'topic';
  return item;
}

/** An icon, and a function that returns the text for screen readers. */
interface TopicKind {
  readonly icon: string;
  readonly label: (title: string, line: number) => string;
}

function topicKind({ topic, parent, meeting }: TopicNode): TopicKind {
  const isDecision = meeting.entry.meeting.decisions.some(({ start }) => start === topic.start);
  if (isDecision) return { icon: 'law', label: (title, line) => vscode.l10n.t('{0}, decision, line {1}', title, line) };
  return parent.kind === 'meeting'
    ? { icon: 'comment', label: (title, line) => vscode.l10n.t('{0}, topic, line {1}', title, line) }
    : { icon: 'circle-small-filled', label: (title, line) => vscode.l10n.t('{0}, note, line {1}', title, line) };
}

const idOf = (node: MeetingNode | TopicNode): string =>
  node.kind === 'meeting' ? node.entry.id : `${idOf(node.parent)}/${node.index}`;

/** Returns the path of a note, with its workspace folder if there are several. */
const pathLabel = (noteId: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(noteId));

/** Returns the command that opens a note with the cursor on a 0-based line. */
function openAtLine(noteId: string, line: number): vscode.Command {
  const selection = new vscode.Range(line, 0, line, 0);
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [vscode.Uri.parse(noteId), { selection } satisfies vscode.TextDocumentShowOptions],
  };
}
