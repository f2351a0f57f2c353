import type { Block } from './blocks';
import type { Item } from './model';
import { plainText } from './plainText';
import type { Part } from './parts';
import type { SourceText } from './sourceText';
import { isAdministrative, labelKind, labelledValue } from './vocabulary';

interface OpenItem extends Item { readonly children: OpenItem[] }

/** The longest line that can stand as a title over a block of bullets; longer ones are prose. */
const longestTitle = 160;

/**
 * The items of a part's own blocks: its list items, nested as the writer meant them, and the lines that stand for one
 * ("1\. Andy", a bold or plain line over a block of bullets) with those bullets under them.
 */
export function readItems(source: SourceText, blocks: readonly Block[]): Item[] {
  const isTitle = titleLines(source, blocks);
  const roots: OpenItem[] = [];
  const path: { depth: number; item: OpenItem }[] = [];
  for (const block of blocks) {
    const title = isTitle.has(block);
    if (block.kind !== 'item' && !title) continue;
    // A title line stands above the list items of depth 0 that follow it.
    const depth = title ? -1 : block.depth;
    while (path.length > 0 && path.at(-1)!.depth >= depth) path.pop();
    const item = toItem(source, block);
    (path.at(-1)?.item.children ?? roots).push(item);
    path.push({ depth, item });
  }
  return roots;
}

function toItem(source: SourceText, block: Block): OpenItem {
  const place = { start: block.textStart, end: block.textEnd, line: block.textLine };
  return { ...place, title: plainText(source.slice(place)).replace(/^#{1,6}\s+/, ''), children: [] };
}

/** The lines that stand for an item. A single plain line over a list may be a mere introduction; several are titles. */
function titleLines(source: SourceText, blocks: readonly Block[]): Set<Block> {
  const escaped = blocks.filter(block => block.kind === 'escaped' && block.depth === 0);
  const overLists = blocks.filter((block, index) => block.kind === 'paragraph' && isTitleLine(block) && isTopItem(blocks[index + 1]));
  const bold = overLists.filter(block => /^(\*\*|__).*(\*\*|__):?$/.test(source.text.slice(block.textStart, block.textEnd)));
  return new Set([...escaped, ...(overLists.length > 1 || bold.length > 0 ? overLists : [])]);
}

const isTopItem = (block: Block | undefined): boolean => block?.kind === 'item' && block.depth === 0;

const isTitleLine = ({ depth, end, textStart, textEnd }: Block): boolean =>
  depth === 0 && textEnd - textStart <= longestTitle && end <= textEnd + 2;

/** True for an item that is a subject: not empty, not an attendance, role, date or link line. */
export function isSubject({ title }: Item): boolean {
  if (title === '') return false;
  const labelled = labelledValue(title);
  return labelled ? !isAdministrative(labelled.kind) || labelled.kind === 'decisions' : !isAdministrative(labelKind(title));
}

/** What lies under a part: its own items, then its inner parts as items. */
export function readUnder(source: SourceText, part: Part): Item[] {
  return [...readItems(source, part.blocks), ...part.parts.map(inner => partAsItem(source, inner))];
}

/** A heading or label as an item, with what lies under it. */
export function partAsItem(source: SourceText, part: Part): Item {
  return { ...part.place!, title: part.title, children: readUnder(source, part) };
}
