import * as vscode from 'vscode';
import type { Topic } from '../core/model';
import { ContextKey, ViewId } from '../host/ids';
import type { NoteStore } from '../host/notes';
import { meetingItem, topicItem, yearItem } from './meetingsTreeItems';
import type { MeetingNode, TopicNode, TreeNode, YearNode } from './meetingsTreeNodes';

/** Every meeting of the workspace by year, newest first, with its topics and what lies under them. */
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
        return topicNodes(node.item.children, node, node.meeting);
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

function topicNodes(items: readonly Topic[], parent: MeetingNode | TopicNode, meeting: MeetingNode): TopicNode[] {
  return items
    .filter(({ title }) => title !== '')
    .map((item, index) => ({ kind: 'topic', parent, meeting, item, index }));
}

export function registerMeetingsTree(notes: NoteStore): vscode.Disposable {
  const tree = new MeetingsTree(notes);
  return vscode.Disposable.from(
    tree,
    vscode.window.createTreeView(ViewId.meetings, { treeDataProvider: tree, showCollapseAll: true }),
  );
}
