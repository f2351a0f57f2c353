import type { Block } from '../markdown/block';
import { blockText, isOneLine } from '../markdown/blockText';
import type { SourceText } from '../text/sourceText';
import { actionMarkers, decisionMarkers } from '../vocabulary/markers';
import { blockLabel } from './blockLabel';

/** The maximum length of a title line, in UTF-16 code units. A longer line is prose. */
const maxTitleLength = 160;

/**
 * Returns the blocks that start a section without being a heading:
 *
 * - labels: "Agenda", "**Notes:**"
 * - items with an escaped marker: "1\\. Andy"
 * - lines in bold type, if there are several between two headings
 * - lines above a list. A single line in normal type may only introduce the list. It is a title if there is another
 *   such line or a label between the same headings.
 */
export function findTitleLines(source: SourceText, blocks: readonly Block[]): Set<Block> {
  return new Set(splitAtHeadings(blocks).flatMap(group => titleLinesOf(source, group)));
}

function splitAtHeadings(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth === 0) groups.push([]);
    else groups.at(-1)!.push(block);
  }
  return groups;
}

/** @param blocks The blocks between two headings. */
function titleLinesOf(source: SourceText, blocks: readonly Block[]): Block[] {
  const labels = new Set(blocks.filter(block => isLabelLine(source, block)));
  const isCandidate = (block: Block): boolean => isSingleLineParagraph(source, block) && !labels.has(block);
  const aboveLists = blocks.filter((block, index) => isCandidate(block) && startsList(source, blocks[index + 1]));
  const areTitles = labels.size + aboveLists.length > 1 || aboveLists.some(block => isBold(source, block));
  const boldLines = blocks.filter(
    block => isCandidate(block) && isBold(source, block) && !isActionOrDecision(source, block),
  );
  const escapedItems = blocks.filter(({ kind, depth }) => kind === 'escaped' && depth === 0);
  return [...labels, ...(areTitles ? aboveLists : []), ...(boldLines.length > 1 ? boldLines : []), ...escapedItems];
}

/** Tests for a label that is alone on its line. Other lines can follow only if it ends with a colon. */
function isLabelLine(source: SourceText, block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'escaped') return false;
  if (block.depth > 0 || block.textEnd - block.textStart > maxTitleLength) return false;
  const line = source.text.slice(block.textStart, block.textEnd);
  return (isOneLine(source, block) || /[:：][\s*_]*$/.test(line)) && blockLabel(source, block) !== null;
}

const isSingleLineParagraph = (source: SourceText, block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.depth === 0 &&
  block.textEnd - block.textStart <= maxTitleLength &&
  isOneLine(source, block) &&
  blockText(source, block) !== '';

/** A list that starts with a number other than 1 continues an earlier list and has its title there. */
const startsList = (source: SourceText, block: Block | undefined): boolean =>
  block?.kind === 'item' &&
  block.depth === 0 &&
  !(block.ordered && /^(?:[2-9]|\d\d)/.test(source.text.slice(block.start, block.start + 2)));

/** "**Action: …**" is not a title. */
const isActionOrDecision = (source: SourceText, { textStart, textEnd }: Block): boolean =>
  boldMarker.test(source.text.slice(textStart, textEnd));
const boldMarker = new RegExp(`^[*_]+(?:${actionMarkers}|${decisionMarkers})(?![\\p{L}])`, 'u');

const isBold = (source: SourceText, { textStart, textEnd }: Block): boolean =>
  /^(\*\*|__).*(\*\*|__):?$/.test(source.text.slice(textStart, textEnd));
