import type { Block } from '../markdown/block';
import type { Span } from '../model';
import { blockLabel } from '../outline/blockLabel';
import { isUnderTopic } from '../meeting/meetingScope';
import { plainText } from '../markdown/plainText';
import type { SourceText } from '../text/sourceText';
import { foldCase } from '../text/foldCase';
import { isFilledIn, labelKind, labelledValue } from '../vocabulary/labelKind';
import { absentWords, guestWords } from '../vocabulary/markers';
import { pastMeetings } from './helpers/pastMeetings';
import type { Finding, Rule, RuleContext } from './helpers/rule';

export const fieldEmpty: Rule = {
  id: 'field/empty',
  level: 'information',
  summary: 'Labels of a meeting that is over, such as “Recording:”, have something behind them.',
  *check(context): Generator<Finding> {
    const { document } = context;
    const held = pastMeetings(context);
    if (held.isEmpty) return;
    for (const [index, block] of document.blocks.entries()) {
      if (!held.meetingAt(block)) continue;
      for (const line of emptyLines(context, block, document.blocks[index + 1])) {
        // Asked last: it looks at what stands above.
        if (isUnderTopic(document, index)) break;
        yield findingFor(context, block, line);
      }
    }
  },
};

/** The lines of a block that are a label with nothing behind it, under it or in the lines below. */
function* emptyLines({ document: { source } }: RuleContext, block: Block, next: Block | undefined): Generator<number> {
  if (
    (block.kind !== 'item' && block.kind !== 'paragraph') ||
    block.aside ||
    block.end - block.textStart > longestBlock
  )
    return;
  const last = source.lineAt(block.end);
  for (let line = block.textLine; line <= last; line++) {
    if (!isEmptyLabel(written(source, block, line))) continue;
    if (line < last ? beginsWithLabel(source, block, line + 1) : isEndOf(source, block, next)) yield line;
  }
}

/** Longer blocks are no lines of labels, in UTF-16 units. */
const longestBlock = 2000;

/** A line of a block, without its marker. */
const written = (source: SourceText, block: Block, line: number): string =>
  source.text.slice(line === block.textLine ? block.textStart : source.lineStart(line), source.lineEnd(line));

/** "**Recording**:", be there a comment or a link to nowhere behind it. */
function isEmptyLabel(text: string): boolean {
  const said = text.length > 200 ? '' : text.replace(/<!--.*?-->|\[[^\]]*\]\(\s*\)|\\$/g, '');
  if (!/[:：][*_\s]*$/.test(said)) return false;
  const label = plainText(said);
  return isFilledIn(labelKind(label)) && !maybeNobody(label);
}

/** Another label stands on the line: the one before has said nothing. */
function beginsWithLabel(source: SourceText, block: Block, line: number): boolean {
  const text = plainText(written(source, block, line));
  return labelledValue(text) !== undefined;
}

/** What comes next is not of the label. */
function isEndOf(source: SourceText, block: Block, next: Block | undefined): boolean {
  if (!next || next.kind === 'break') return true;
  // "Attendees:" may be over "### Staff" and "### Guests".
  if (next.kind === 'heading') return blockLabel(source, next) !== null || blockLabel(source, block) !== 'people';
  if (block.kind === 'item') return next.depth <= block.depth && (next.kind === 'item' || next.kind === 'paragraph');
  return next.kind === 'paragraph' && beginsWithLabel(source, next, next.textLine);
}

function findingFor({ document: { source } }: RuleContext, block: Block, line: number): Finding {
  const text = written(source, block, line);
  const start =
    line === block.textLine ? block.textStart : source.lineStart(line) + (text.length - text.trimStart().length);
  const label = plainText(text.replace(/[:：][^:：]*$/, ''));
  return {
    start,
    end: source.lineStart(line) + source.lineText(line).trimEnd().length,
    message: `Nothing stands behind “${label}”.`,
    fixes: removal(source, block, line),
  };
}

/** Nobody may have been absent, and no guests there. */
const maybeNobody = (label: string): boolean => absentWords.test(foldCase(label)) || guestWords.test(foldCase(label));

/** The line, and the marker with it. */
function removal(source: SourceText, block: Block, line: number): Finding['fixes'] {
  const first = line === block.textLine ? block.line : line;
  const next = line + 1;
  const whole: Span =
    next < source.lineCount
      ? { start: source.lineStart(first), end: source.lineStart(next) }
      : { start: source.lineStart(first), end: source.lineEnd(line) };
  return [{ title: 'Remove the line', edits: [{ ...whole, newText: '' }], isSuggestion: true }];
}
