import type { LocatedSpan } from '../model';
import { partitionPoint } from '../text/binarySearch';

/** `escaped` is a line whose list marker was escaped in pasting (`\- Name`, `1\. Topic`). */
export type BlockKind =
  'heading' | 'item' | 'escaped' | 'paragraph' | 'code' | 'html' | 'quote' | 'table' | 'break' | 'definition';

/** One block of a note; `start` is its first character, `line` its first line, 0-based. */
export interface Block extends LocatedSpan {
  readonly kind: BlockKind;
  /** First line of its text without the marker; for a bullet alone on its line that is the next line. */
  readonly textStart: number;
  readonly textEnd: number;
  readonly textLine: number;
  /** How many list items it stands in. */
  readonly depth: number;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  readonly ordered: boolean;
  readonly checkbox: 'open' | 'done' | null;
  /** True inside `<details>`: shown on demand only, and so never a part of the meeting's structure. */
  readonly aside: boolean;
  /** Filled by `blockText` when first asked for. */
  readonly plain?: string | undefined;
}

/** While it is being read. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The last block that begins at or before an offset, by its number; -1 where none does. Blocks come in order. */
export const blockIndexAt = (blocks: readonly Block[], offset: number): number =>
  partitionPoint(blocks.length, index => blocks[index]!.start <= offset) - 1;
