import type { Topic } from '../core/model';
import type { MeetingEntry, YearGroup } from '../core/series/noteCollection';

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
  readonly item: Topic;
  /** Its number among its siblings, from 0. */
  readonly index: number;
}
export type TreeNode = YearNode | MeetingNode | TopicNode;
