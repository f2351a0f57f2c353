import type { Block } from '../markdown/blocks';
import { blockLabel } from './blockLabel';
import type { SourceText } from '../text/sourceText';
import { actionMarkers, decisionMarkers } from '../vocabulary/markers';

/** The longest line that can stand as a title over a block of bullets; longer ones are prose. */
const longestTitle = 160;

/**
 * The lines without a heading's marks that begin a part all the same: known labels ("Agenda", "**Notes:**"), items whose
 * marker was escaped ("1\\. Andy"), several lines that are bold throughout, and lines over a list. One plain line over a
 * list may be a mere introduction; it takes a second one, a label or bold letters to make them titles.
 */
export function findTitleLines(source: SourceText, blocks: readonly Block[]): Set<Block> {
  const titles = new Set<Block>();
  for (const stretch of betweenHeadings(blocks)) {
    const labels = new Set(stretch.filter(block => isLabelLine(source, block)));
    const overLists = stretch.filter(
      (block, index) => isTitleLine(source, block) && !labels.has(block) && beginsList(source, stretch[index + 1]),
    );
    const areTitles = labels.size + overLists.length > 1 || overLists.some(block => isBold(source, block));
    const bold = stretch.filter(
      block => isTitleLine(source, block) && !labels.has(block) && isBold(source, block) && !isMarked(source, block),
    );
    const escaped = stretch.filter(({ kind, depth }) => kind === 'escaped' && depth === 0);
    for (const block of [...labels, ...(areTitles ? overLists : []), ...(bold.length > 1 ? bold : []), ...escaped])
      titles.add(block);
  }
  return titles;
}

function betweenHeadings(blocks: readonly Block[]): Block[][] {
  const stretches: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth === 0) stretches.push([]);
    else stretches.at(-1)!.push(block);
  }
  return stretches;
}

/** A known label, alone on its line, or followed by text only behind a closing colon. */
function isLabelLine(source: SourceText, block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'escaped') return false;
  if (block.depth > 0 || block.textEnd - block.textStart > longestTitle) return false;
  const line = source.text.slice(block.textStart, block.textEnd);
  return (isOneLine(source, block) || /[:：][\s*_]*$/.test(line)) && blockLabel(source, block) !== null;
}

const isTitleLine = (source: SourceText, block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.depth === 0 &&
  block.textEnd - block.textStart <= longestTitle &&
  isOneLine(source, block);

/** It ends on the line that its text begins on. */
export const isOneLine = (source: SourceText, { end, textLine }: Block): boolean => end <= source.lineEnd(textLine);

/** A list that goes on at 2 or higher has its title, if any, further up. */
const beginsList = (source: SourceText, block: Block | undefined): boolean =>
  block?.kind === 'item' &&
  block.depth === 0 &&
  !(block.ordered && /^(?:[2-9]|\d\d)/.test(source.text.slice(block.start, block.start + 2)));

/** "**Action: …**" says something, and heads nothing. */
const isMarked = (source: SourceText, { textStart, textEnd }: Block): boolean =>
  marked.test(source.text.slice(textStart, textEnd));
const marked = new RegExp(`^[*_]+(?:${actionMarkers}|${decisionMarkers})(?![\\p{L}])`, 'u');

const isBold = (source: SourceText, { textStart, textEnd }: Block): boolean =>
  /^(\*\*|__).*(\*\*|__):?$/.test(source.text.slice(textStart, textEnd));
