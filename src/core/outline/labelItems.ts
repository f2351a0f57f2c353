import type { Block } from '../markdown/block';
import { blockText } from '../markdown/blockText';
import type { SourceText } from '../text/sourceText';
import { parseLabeledValue } from '../vocabulary/labelKind';
import { isAdministrative, type SectionKind } from '../vocabulary/sectionKind';
import { blockLabel } from './blockLabel';

interface TopLevelItem {
  readonly block: Block;
  readonly hasNestedItems: boolean;
  readonly kind: SectionKind | null;
}

/**
 * Returns the top-level list items that are the labels of the items nested under them. In a list with mostly other
 * items, "Discussion" is a topic like the others and not a label.
 */
export function findLabelItems(source: SourceText, blocks: readonly Block[]): Set<Block> {
  return new Set(topLevelLists(source, blocks).flatMap(labelsOf));
}

function topLevelLists(source: SourceText, blocks: readonly Block[]): TopLevelItem[][] {
  const lists: TopLevelItem[][] = [[]];
  blocks.forEach((block, index) => {
    if (block.depth > 0) return;
    if (block.kind !== 'item') {
      lists.push([]);
      return;
    }
    const next = blocks[index + 1];
    const hasNestedItems = next?.kind === 'item' && next.depth > 0;
    lists.at(-1)!.push({ block, hasNestedItems, kind: kindOfItem(source, block, hasNestedItems) });
  });
  return lists;
}

function labelsOf(list: readonly TopLevelItem[]): Block[] {
  const areMostlyLabels = list.filter(({ kind }) => kind !== null).length * 2 >= list.length;
  return list
    .filter(
      ({ hasNestedItems, kind }) => hasNestedItems && kind !== null && (areMostlyLabels || isAdministrative(kind)),
    )
    .map(({ block }) => block);
}

/** "Present: Ann, Bo" is a label in the same way as "Present" above a list of people. */
const kindOfItem = (source: SourceText, block: Block, hasNestedItems: boolean): SectionKind | null =>
  blockLabel(source, block) ?? (hasNestedItems ? null : (parseLabeledValue(blockText(source, block))?.kind ?? null));
