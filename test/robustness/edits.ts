import { findDates } from '../../src/core/dates/findDates';
import type { Block } from '../../src/core/markdown/block';
import { plainText } from '../../src/core/markdown/plainText';
import { isThematicBreak } from '../../src/core/text/characters';
import { headingKind } from '../../src/core/vocabulary/headingKind';
import { labelKind, parseLabeledValue } from '../../src/core/vocabulary/labelKind';
import { runningNumber } from '../../src/core/vocabulary/runningNumbers';
import { readEditedNote, type EditedNote } from './markdownLines';

/**
 * An edit that changes how a note is written, but not what it says. Returns undefined if the note does not allow it,
 * for example because it already has headings of the lowest level.
 */
export type Edit = (text: string) => string | undefined;

/** The edits by name, as `npm run robustness` prints them. */
export const edits: Readonly<Record<string, Edit>> = {
  bullets: onLines(swapBullets),
  'deeper-headings': onLines(deepenHeadings),
  'bold-labels': onLines(boldLabels),
  numbers: onLines(swapNumberMarks),
  'emoji-in-headings': onLines(addEmoji),
  colons: onLines(swapColons),
  'comment-on-top': onLines(addComment),
  'blank-lines': onLines(doubleBlankLines),
  'trailing-spaces': onLines(addTrailingSpaces),
  crlf: text => text.replace(/\r\n|\n/g, end => (end === '\n' ? '\r\n' : '\n')),
};

/** The lines of a note that replace those of the original. A line can contain several new ones. */
type EditedLines = string[] | undefined;

function onLines(edit: (note: EditedNote) => EditedLines): Edit {
  return text => {
    const lineEnding = text.includes('\r\n') ? '\r\n' : '\n';
    // Mixed line endings would be lost.
    if (/\r(?!\n)/.test(text) || (lineEnding === '\r\n' && /(?<!\r)\n/.test(text))) return undefined;
    return edit(readEditedNote(text))?.join(lineEnding);
  };
}

/** Replaces the lines on which the selected blocks start, from the start of each block. */
function replaceAtBlocks(
  note: EditedNote,
  isEdited: (block: Block) => boolean,
  replace: (text: string, block: Block) => string,
): string[] {
  const lines = [...note.lines];
  for (const block of note.blocks.filter(isEdited)) {
    const column = note.columnOf(block);
    const line = lines[block.line]!;
    lines[block.line] = line.slice(0, column) + replace(line.slice(column), block);
  }
  return lines;
}

const swappedBullets: Readonly<Record<string, string>> = { '-': '*', '*': '-' };

function swapBullets(note: EditedNote): string[] {
  const swap = (text: string): string => {
    const swapped = text.replace(/^[-*](?=\s+\S)/, bullet => swappedBullets[bullet]!);
    return isThematicBreak(swapped, 0, swapped.length) ? text : swapped;
  };
  return replaceAtBlocks(note, ({ kind, ordered }) => kind === 'item' && !ordered, swap);
}

/** "1. Tides" and "1) Tides", in lists and in headings. */
function swapNumberMarks(note: EditedNote): string[] {
  const swap = (text: string): string => {
    const [marker = ''] = /^#+\s+/.exec(text) ?? [];
    const title = text.slice(marker.length);
    // "15. März 2024" is a date, although Markdown reads it as a list item, and "4. Sitzung" is an ordinal number.
    const startsWithDate = findDates(title).some(({ start }) => start === 0);
    const swapped = title.replace(
      /^(\d{1,3})([.)])(?=\s)/,
      (_, number, mark) => `${number}${mark === '.' ? ')' : '.'}`,
    );
    return startsWithDate || (marker !== '' && runningNumber(title) !== null) ? text : marker + swapped;
  };
  return replaceAtBlocks(note, block => isHeading(block) || (block.kind === 'item' && block.ordered), swap);
}

const isHeading = ({ kind }: Block): boolean => kind === 'heading';

/** Whether a line is underlined to make it a heading. */
const isUnderlined = (note: EditedNote, block: Block): boolean =>
  isHeading(block) && !note.lines[block.line]!.slice(note.columnOf(block)).startsWith('#');

function deepenHeadings(note: EditedNote): EditedLines {
  const hasHtmlHeading = note.lines.some(line => /<h[1-6]\b/i.test(line));
  const hasLongTitle = note.blocks.some(block => isUnderlined(note, block) && !isUnderline(note, block.line + 1));
  const headings = note.blocks.filter(isHeading);
  if (hasHtmlHeading || hasLongTitle || headings.some(({ level }) => level === 6)) return undefined;
  const lines = [...note.lines];
  for (const block of headings) {
    const { line, level } = block;
    const [before, text] = [lines[line]!.slice(0, note.columnOf(block)), lines[line]!.slice(note.columnOf(block))];
    if (!isUnderlined(note, block)) lines[line] = `${before}#${text}`;
    else if (level === 1) lines[line + 1] = lines[line + 1]!.replace(/=+/, ({ length }) => '-'.repeat(length + 1));
    else [lines[line], lines[line + 1]] = [`${before}### ${text}`, ''];
  }
  return lines;
}

const isUnderline = (note: EditedNote, line: number): boolean => /^\s*(?:=+|-+)\s*$/.test(note.lines[line] ?? '');

const emoji = '🗓️';

function addEmoji(note: EditedNote): string[] {
  return replaceAtBlocks(
    note,
    block => isHeading(block) && /[\p{L}\p{N}]/u.test(plainText(note.textOf(block))),
    text =>
      text.replace(/^(#*\s*)/, marker => `${marker === '' || /\s$/.test(marker) ? marker : `${marker} `}${emoji} `),
  );
}

/** A text that already has markup, or whose characters could be read as markup. */
const hasMarkup = /[*_`[\]<>\\|~]/;

/** Makes the labels bold: "## Agenda", "Attendees:", "Present: Mara", "- Notes:". */
function boldLabels(note: EditedNote): string[] {
  const lines = [...note.lines];
  for (const block of note.blocks) {
    const { kind, textLine } = block;
    const column = note.textColumnOf(block);
    const [before, text] = [lines[textLine]!.slice(0, column), lines[textLine]!.slice(column)];
    if (kind === 'heading') lines[textLine] = before + boldHeading(text);
    if (kind !== 'paragraph' && kind !== 'item') continue;
    lines[textLine] = before + boldLabel(text);
    if (kind === 'item') continue;
    for (let line = textLine + 1; line <= note.lastLineOf(block); line++) lines[line] = boldLabel(lines[line]!);
  }
  return lines;
}

const boldHeading = (text: string): string =>
  headingKind(text.trim()) === null || hasMarkup.test(text) || /#\s*$/.test(text) ? text : `**${text.trim()}**`;

function boldLabel(line: string): string {
  const text = line.trimStart();
  const colon = text.search(/[:：]/);
  const label = text.slice(0, colon + 1);
  if (colon <= 0 || hasMarkup.test(label) || !parseLabeledValue(text)) return line;
  return `${line.slice(0, line.length - text.length)}**${label}**${text.slice(colon + 1)}`;
}

/** Adds a colon to headings and bold lines that are labels, or removes it. */
function swapColons(note: EditedNote): string[] {
  const swap = (text: string): string => {
    const parts = /^(#*\s*(?:\*\*)?)(.*?)((?:\*\*)?[\s#]*)$/.exec(text) as unknown as [string, string, string, string];
    const [, before, title, after] = parts;
    if (hasMarkup.test(title) || /[?!.)）]$/.test(title) || labelKind(title) === null) return text;
    if (/:[a-z\d_+-]+:$/.test(title)) return text;
    return before + (/[:：]$/.test(title) ? title.slice(0, -1) : `${title}:`) + after;
  };
  return replaceAtBlocks(note, block => isHeading(block) || isBoldLine(note, block), swap);
}

const isBoldLine = (note: EditedNote, block: Block): boolean =>
  block.kind === 'paragraph' &&
  note.lastLineOf(block) === block.line &&
  /^\s*\*\*[^*]+\*\*\s*$/.test(note.lines[block.line]!);

const comment = '<!-- markdownlint-disable MD013 -->';

/** Adds a comment above everything but the front matter. */
function addComment({ lines, firstLine }: EditedNote): string[] {
  return [...lines.slice(0, firstLine), comment, '', ...lines.slice(firstLine)];
}

const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

function doubleBlankLines({ lines, firstLine, rawLines }: EditedNote): string[] {
  return lines.flatMap((text, line) =>
    line >= firstLine && line < lines.length - 1 && isBlank(text) && !rawLines.has(line) ? [text, text] : [text],
  );
}

/** Adds two spaces to every line. A hard break is read like the end of a line. */
function addTrailingSpaces({ lines, firstLine, rawLines }: EditedNote): string[] {
  const isEdited = (text: string, line: number): boolean =>
    line >= firstLine && line < lines.length - 1 && !rawLines.has(line) && !/[\s\\]$/.test(text);
  return lines.map((text, line) => (isEdited(text, line) ? `${text}  ` : text));
}
