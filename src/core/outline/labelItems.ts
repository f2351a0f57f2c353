import type { Block } from '../markdown/block';
import { blockText } from '../markdown/blockText';
import type { SourceText } from '../text/sourceText';
import { parseLabeledValue } from '../vocabulary/labelKind';
import { isAdministrative } from '../vocabulary/sectionKind';
import { blockLabel } from './blockLabel';

interface TopLevelItem {
  readonly block: Block;
  readonly hasNestedItems: boolean;
}

/**
 * Returns the top-level list items that are the labels of the items nested under them. In a list with mostly other
 * items, "Discussion" is a topic like the others and not a label.
 */
export function findLabelItems(source: SourceText, blocks: readonly Block[]): Set<Block> {
  return new Set(topLevelLists(blocks).flatMap(list => labelsOf(source, list)));
}

function topLevelLists(blocks: readonly Block[]): TopLevelItem[][] {
  const lists: TopLevelItem[][] = [[]];
  blocks.forEach((block, index) => {
    if (block.depth > 0) return;
    if (block.kind !== 'item') {
      lists.push([]);
      return;
    }
    const next = blocks[index + 1];
    lists.at(-1)!.push({ block, hasNestedItems: next?.kind === 'item' && next.depth > 0 });
  });
  return lists;
}

function labelsOf(source: SourceText, list: readonly TopLevelItem[]): Block[] {
  const labels = list.flatMap(({ block, hasNestedItems }) => {
    const kind = hasNestedItems ? blockLabel(source, block) : null;
    return kind === null ? [] : { block, kind };
  });
  // Most lists end here, before all of their items are read.
  if (labels.length === 0) return [];
  const areMostlyLabels = list.filter(item => isLabeled(source, item)).length * 2 >= list.length;
  return labels.filter(({ kind }) => areMostlyLabels || isAdministrative(kind)).map(({ block }) => block);
}

/** "Present: Ann, Bo" is a label in the same way as "Present" above a list of people. */
const isLabeled = (source: SourceText, { block, hasNestedItems }: TopLevelItem): boolean =>
  blockLabel(source, block) !== null || (!hasNestedItems && parseLabeledValue(blockText(source, block)) !== undefined);
