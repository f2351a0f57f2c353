import * as vscode from 'vscode';
import { dateParts } from '../core/dates/calendar';
import { longDate } from '../core/dates/wordStyle';
import { monthName } from '../core/dates/wordStyle';
import { plural } from '../core/text/plural';
import { titleWithoutDate } from '../core/dates/titleWithoutDate';
import type { TopicNode } from './meetingsTreeNodes';
import type { MeetingNode } from './meetingsTreeNodes';
import type { YearNode } from './meetingsTreeNodes';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

export function yearItem({ year, meetings, isNewest }: YearNode): vscode.TreeItem {
  const item = new vscode.TreeItem(year ?? 'No date', isNewest ? Expanded : Collapsed);
  item.id = `year:${year ?? ''}`;
  item.iconPath = new vscode.ThemeIcon('calendar');
  item.description = String(meetings.length);
  const count = plural(meetings.length, 'meeting');
  item.tooltip = year ? `${count} in ${year}` : `${count} whose date is not known`;
  item.accessibilityInformation = { label: `${year ?? 'No date'}, ${count}` };
  return item;
}

export function meetingItem({ entry: { id, entry, meeting, series } }: MeetingNode): vscode.TreeItem {
  const day = meeting.date && shortDay(meeting.date);
  const subject = titleWithoutDate(meeting.title) || series || '';
  const item = new vscode.TreeItem(day ?? meeting.title, meeting.topics.length > 0 ? Collapsed : None);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon('notebook');
  item.description = day ? subject : (series ?? '');
  const date = meeting.date ? longDate(meeting.date) : 'No date';
  const topics = plural(meeting.topics.length, 'topic');
  item.tooltip = [meeting.title, `${date} · ${topics}`, placeOf(entry.id)].join('\n');
  item.accessibilityInformation = { label: [date, subject, topics].filter(Boolean).join(', ') };
  item.command = openAt(entry.id, meeting.line);
  item.contextValue = 'meeting';
  return item;
}

export function topicItem({
  item: { title, line, start, children },
  index,
  parent,
  meeting: { entry },
}: TopicNode): vscode.TreeItem {
  const item = new vscode.TreeItem(title, children.some(child => child.title !== '') ? Collapsed : None);
  const isDecision = entry.meeting.decisions.some(decision => decision.start === start);
  const [kind, icon] = isDecision
    ? ['decision', 'law']
    : parent.kind === 'meeting'
      ? ['topic', 'comment']
      : ['note', 'circle-small-filled'];
  item.id = `${topicId(parent)}/${index}`;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.tooltip = `${title}\n${placeOf(entry.entry.id)}, line ${line + 1}`;
  item.accessibilityInformation = { label: `${title}, ${kind}, line ${line + 1}` };
  item.command = openAt(entry.entry.id, line);
  item.contextValue = 'topic';
  return item;
}

const topicId = (node: MeetingNode | TopicNode): string =>
  node.kind === 'meeting' ? node.entry.id : `${topicId(node.parent)}/${node.index}`;

/** `17 April 2015` */
function shortDay(date: string): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** The file as VS Code names it: with its workspace folder where there are several. */
const placeOf = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri));

/** Opens the note with the cursor on a 0-based line. */
function openAt(uri: string, line: number): vscode.Command {
  const selection = new vscode.Range(line, 0, line, 0);
  return {
    command: 'vscode.open',
    title: 'Open',
    arguments: [vscode.Uri.parse(uri), { selection } satisfies vscode.TextDocumentShowOptions],
  };
}
