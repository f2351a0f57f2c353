import type { LocatedSpan } from '../model';
import { partitionPoint } from '../text/binarySearch';

/**
 * The kinds of blocks. `escaped` is a line with an escaped list marker (`\- Name`, `1\. Topic`), as some editors write
 * it when text is pasted. `break` is a thematic break, `definition` a link reference definition.
 */
export type BlockKind =
  'heading' | 'item' | 'escaped' | 'paragraph' | 'code' | 'html' | 'quote' | 'table' | 'break' | 'definition';

/** A block of a note. `start` is the offset of its first character, `line` its first line. Lines are 0-based. */
export interface Block extends LocatedSpan {
  readonly kind: BlockKind;
  /** Where the text of the first line starts, after the marker and the check box. */
  readonly textStart: number;
  /** The end of the first line's text. */
  readonly textEnd: number;
  /** The line of the text. This is the line after `line` for an item with a bullet alone on its line. */
  readonly textLine: number;
  /** The number of list items that contain the block. */
  readonly depth: number;
  /** From 1 to 6 for a heading, otherwise 0. */
  readonly level: number;
  /** True for an item with a number. */
  readonly ordered: boolean;
  readonly checkbox: 'open' | 'done' | null;
  /** True inside `<details>`, which is hidden by default. Such a block is not a part of the meeting's structure. */
  readonly isInDetails: boolean;
  /** The plain text of the first line, set by `blockText` on the first request. */
  readonly cachedText?: string | undefined;
}

/** A type without `readonly`, for an object that is not complete yet. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Returns the index of the last block that starts at or before an offset, or -1. The blocks must be in document order.
 */
export const blockIndexAt = (blocks: readonly Block[], offset: number): number =>
  partitionPoint(blocks.length, index => blocks[index]!.start <= offset) - 1;
