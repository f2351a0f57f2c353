import type { Topic } from '../core/model';
import type { MeetingEntry, YearGroup } from '../core/series/noteCollection';

/** A node of the Meetings view. */
export type TreeNode = YearNode | MeetingNode | TopicNode;

export interface YearNode extends YearGroup {
  readonly kind: 'year';
  readonly isNewest: boolean;
}

export interface MeetingNode {
  readonly kind: 'meeting';
  readonly parent: YearNode;
  readonly entry: MeetingEntry;
}

export interface TopicNode {
  readonly kind: 'topic';
  readonly parent: MeetingNode | TopicNode;
  readonly meeting: MeetingNode;
  readonly topic: Topic;
  /** 0-based, among its siblings. */
  readonly index: number;
}
