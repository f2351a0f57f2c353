import * as vscode from 'vscode';
import type { Topic } from '../core/model';
import { ContextKey, ViewId } from '../host/ids';
import type { NoteStore } from '../host/noteStore';
import { meetingItem, topicItem, yearItem } from './meetingsTreeItems';
import type { MeetingNode, TopicNode, TreeNode, YearNode } from './meetingsTreeNodes';

/** The content of the Meetings view: years, newest first, with meetings, topics and subtopics. */
class MeetingsTree implements vscode.TreeDataProvider<TreeNode> {
  readonly #notes: NoteStore;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #subscription: vscode.Disposable;

  constructor(notes: NoteStore) {
    this.#notes = notes;
    this.#subscription = notes.onDidChange(() => this.#changed.fire());
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (!node) return this.#years();
    switch (node.kind) {
      case 'year':
        return node.meetings.map(entry => ({ kind: 'meeting', parent: node, entry }));
      case 'meeting':
        return topicNodes(node.entry.meeting.topics, node, node);
      case 'topic':
        return topicNodes(node.topic.children, node, node.meeting);
    }
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.kind === 'year' ? undefined : node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    switch (node.kind) {
      case 'year':
        return yearItem(node);
      case 'meeting':
        return meetingItem(node);
      case 'topic':
        return topicItem(node);
    }
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  async #years(): Promise<YearNode[]> {
    if (!this.#notes.isLoaded)
      await vscode.window.withProgress({ location: { viewId: ViewId.meetings } }, () => this.#notes.load());
    const years = this.#notes.collection.years();
    await vscode.commands.executeCommand('setContext', ContextKey.state, years.length > 0 ? 'ready' : 'empty');
    return years.map((group, index) => ({ kind: 'year', isNewest: index === 0, ...group }));
  }
}

function topicNodes(topics: readonly Topic[], parent: MeetingNode | TopicNode, meeting: MeetingNode): TopicNode[] {
  return topics
    .filter(({ title }) => title !== '')
    .map((topic, index) => ({ kind: 'topic', parent, meeting, topic, index }));
}

export function registerMeetingsTree(notes: NoteStore): vscode.Disposable {
  const tree = new MeetingsTree(notes);
  return vscode.Disposable.from(
    tree,
    vscode.window.createTreeView(ViewId.meetings, { treeDataProvider: tree, showCollapseAll: true }),
  );
}
