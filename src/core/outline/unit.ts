import type { LocatedSpan } from '../model';

/** How a unit is written: `line` is a line of plain text, `row` a row of a table, `tag` a line in an HTML element. */
export type UnitForm = 'heading' | 'label' | 'item' | 'line' | 'row' | 'tag';

/**
 * A line of a note as its writer meant it, whatever Markdown makes of it: a heading, a label, an item, a row, a line of
 * text. Units decide whether and where a note has meetings. The span is that of the text, without the marker.
 */
export interface Unit extends LocatedSpan {
  readonly form: UnitForm;
  /** From 1 to 6 for a heading; the number of enclosing items for an item; 0 for every other form. */
  readonly level: number;
  /** The text as it is written, without the marker. */
  readonly written: string;
  /** Plain text: no Markdown markers, no list number, at most 120 characters. */
  readonly text: string;
  /** Index of the enclosing unit; null at the top level. */
  readonly parent: number | null;
  /** 0-based line of the last unit in it, or of its own text. */
  readonly endLine: number;
  /** Columns of white space before the marker. A tab counts to the next multiple of four. */
  readonly indent: number;
  /** The list number without punctuation, such as `2`, `1.3` or `IV`. Empty if it has none. */
  readonly number: string;
  /** Whether the text starts in bold. */
  readonly startsBold: boolean;
  /** The state of a check box; null without one. */
  readonly task: 'open' | 'done' | null;
  /** True after a blank line, after a rule, and at the start of the note. */
  readonly startsParagraph: boolean;
  readonly isQuoted: boolean;
}

/** Where a line is, with the white space before its text. */
export interface LinePlace {
  /** 0-based. */
  readonly line: number;
  /** Offset of the line's text. */
  readonly start: number;
  readonly indent: number;
  readonly isQuoted: boolean;
}

/** What a line was found to be, before it has a place among the other units. */
export interface FoundUnit {
  readonly form: UnitForm;
  /** The level of a heading; 0 for every other form. */
  readonly level: number;
  readonly written: string;
  /** How many UTF-16 code units of the line are before the text. */
  readonly skip: number;
  readonly number?: string;
  readonly task?: Unit['task'];
}
