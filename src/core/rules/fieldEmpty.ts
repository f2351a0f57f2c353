import type { Block } from '../markdown/block';
import type { Span } from '../model';
import { blockLabel } from '../outline/blockLabel';
import { isUnderTopic } from '../meeting/date/meetingScope';
import { plainText } from '../markdown/plainText';
import { l10n } from '../text/message';
import type { SourceText } from '../text/sourceText';
import { foldCaseAndAccents } from '../text/foldCase';
import { labelKind, parseLabeledValue } from '../vocabulary/labelKind';
import { needsValue } from '../vocabulary/sectionKind';
import { absentLabelPattern, guestLabelPattern } from '../vocabulary/attendanceWords';
import { pastMeetings } from './helpers/pastMeetings';
import type { Finding, Fix, Rule } from './helpers/rule';

export const fieldEmpty: Rule = {
  id: 'field/empty',
  level: 'information',
  summary: 'Fields of a past meeting, such as "Recording:", are not empty.',
  *check(context): Generator<Finding> {
    const { document } = context;
    const past = pastMeetings(context);
    if (past.isEmpty) return;
    for (const [index, block] of document.blocks.entries()) {
      if (!past.meetingAt(block)) continue;
      for (const line of emptyFieldLines(document.source, block, document.blocks[index + 1])) {
        // This check comes last, because it has to search the blocks above.
        if (isUnderTopic(document, index)) break;
        yield findingFor(document.source, block, line);
      }
    }
  },
};

/** Yields the lines of a block that have a label without a value next to it or below it. */
function* emptyFieldLines(source: SourceText, block: Block, next: Block | undefined): Generator<number> {
  if (block.kind !== 'item' && block.kind !== 'paragraph') return;
  if (block.isInDetails || block.end - block.textStart > maxBlockLength) return;
  const lastLine = source.lineAt(block.end);
  for (let line = block.textLine; line <= lastLine; line++) {
    if (!isLabelWithoutValue(lineText(source, block, line))) continue;
    const hasNoValueBelow =
      line < lastLine ? startsWithLabel(source, block, line + 1) : !mayContainValue(source, block, next);
    if (hasNoValueBelow) yield line;
  }
}

/** Longer blocks, in UTF-16 code units, are prose. */
const maxBlockLength = 2000;

/** Returns the text of a block's line without the list marker. */
const lineText = (source: SourceText, block: Block, line: number): string =>
  source.text.slice(line === block.textLine ? block.textStart : source.lineStart(line), source.lineEnd(line));

/** True for "**Recording**:". A comment, or a link without text and address, is not a value. */
function isLabelWithoutValue(line: string): boolean {
  const text = line.length > 200 ? '' : line.replace(/<!--.*?-->|\[[^\]]*\]\(\s*\)|\\$/g, '');
  if (!/[:：][*_\s]*$/.test(text)) return false;
  const label = plainText(text);
  return needsValue(labelKind(label)) && !canBeEmpty(label);
}

/** True for labels of absent people and guests: there may be none. */
const canBeEmpty = (label: string): boolean =>
  absentLabelPattern.test(foldCaseAndAccents(label)) || guestLabelPattern.test(foldCaseAndAccents(label));

const startsWithLabel = (source: SourceText, block: Block, line: number): boolean =>
  parseLabeledValue(plainText(lineText(source, block, line))) !== undefined;

/** True if the next block may belong to the label that ends a block. */
function mayContainValue(source: SourceText, block: Block, next: Block | undefined): boolean {
  if (!next || next.kind === 'break') return false;
  // "Attendees:" can be followed by the headings "### Staff" and "### Guests".
  if (next.kind === 'heading') return blockLabel(source, next) === null && blockLabel(source, block) === 'people';
  if (block.kind === 'item') return next.depth > block.depth || (next.kind !== 'item' && next.kind !== 'paragraph');
  return next.kind !== 'paragraph' || !startsWithLabel(source, next, next.textLine);
}

function findingFor(source: SourceText, block: Block, line: number): Finding {
  const text = lineText(source, block, line);
  const indent = text.length - text.trimStart().length;
  const label = plainText(text.replace(/[:：][^:：]*$/, ''));
  return {
    start: line === block.textLine ? block.textStart : source.lineStart(line) + indent,
    end: source.lineStart(line) + source.lineText(line).trimEnd().length,
    message: l10n.t('"{0}:" is empty.', label),
    fixes: [removalFix(source, block, line)],
  };
}

/** Removes the line and, if it is the first of a list item, the list marker. */
function removalFix(source: SourceText, block: Block, line: number): Fix {
  const start = source.lineStart(line === block.textLine ? block.line : line);
  const nextLine = line + 1;
  const span: Span = { start, end: nextLine < source.lineCount ? source.lineStart(nextLine) : source.lineEnd(line) };
  return { title: l10n.t('Remove the line'), edits: [{ ...span, newText: '' }], isSuggestion: true };
}
