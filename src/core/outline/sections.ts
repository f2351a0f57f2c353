import type { Block } from '../markdown/block';
import { blockText } from '../markdown/blockText';
import type { LocatedSpan } from '../model';
import { leadingEmojiLength } from '../text/emoji';
import type { SourceText } from '../text/sourceText';
import type { SectionKind } from '../vocabulary/sectionKind';
import { blockLabel } from './blockLabel';
import { findLabelItems } from './labelItems';
import { findTitleLines } from './titleLines';
import { splitTrailingLabels } from './trailingLabels';

/** A section of a note: a heading or label with the blocks and sections under it. */
export interface Section {
  readonly kind: SectionKind | null;
  /** Plain text. Empty for the root. */
  readonly title: string;
  /** The text of the heading or label. Null for the root of a whole document. */
  readonly titleSpan: LocatedSpan | null;
  /**
   * 0 for the root, 1 to 6 for headings, `labelLevel` for label lines, `titleLineLevel` for title lines inside of them,
   * and `labelItemLevel` for list items that are labels.
   */
  readonly level: number;
  /** The blocks before the first inner section. The depth of nested items is relative to the section. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export const labelLevel = 7;
export const titleLineLevel = 8;
export const labelItemLevel = 9;

interface OpenSection extends Section {
  readonly blocks: Block[];
  readonly sections: OpenSection[];
}

/**
 * Divides blocks into sections at headings, title lines and list items that are labels. Blocks inside `<details>` are
 * left out.
 *
 * @param heading The heading that encloses the blocks, if it is not one of them.
 * @returns The root section, which contains all others.
 */
export function readSections(
  source: SourceText,
  blocks: readonly Block[],
  heading: LocatedSpan | null = null,
): Section {
  const root: OpenSection = { kind: null, title: '', titleSpan: heading, level: 0, blocks: [], sections: [] };
  /** The sections that contain the current block, from the root to the innermost section. */
  const path: OpenSection[] = [root];
  const visibleBlocks = blocks.filter(block => !block.isInDetails);
  const splitBlocks = splitTrailingLabels(source, visibleBlocks);
  const titleLines = findTitleLines(source, splitBlocks);
  const labelItems = findLabelItems(source, splitBlocks);
  for (const block of splitBlocks) {
    if (path.at(-1)!.level === labelItemLevel && block.depth === 0) path.pop();
    const section = titleLines.has(block)
      ? titleLineSection(source, block, path)
      : headingOrItemSection(source, block, labelItems);
    if (section) addSection(section, path);
    else addBlock(block, path.at(-1)!);
  }
  return root;
}

function addSection(section: OpenSection, path: OpenSection[]): void {
  while (path.at(-1)!.level >= section.level) path.pop();
  path.at(-1)!.sections.push(section);
  path.push(section);
}

function addBlock(block: Block, section: OpenSection): void {
  section.blocks.push(section.level === labelItemLevel ? { ...block, depth: block.depth - 1 } : block);
}

function headingOrItemSection(
  source: SourceText,
  block: Block,
  labelItems: ReadonlySet<Block>,
): OpenSection | undefined {
  if (block.depth > 0) return undefined;
  if (block.kind === 'heading') return newSection(source, block, block.level);
  return labelItems.has(block) ? newSection(source, block, labelItemLevel) : undefined;
}

/**
 * A title line that is not a label is inside of the enclosing label's section if that contains notes or is still empty.
 * Otherwise it ends the section. A line with an escaped marker is always inside.
 */
function titleLineSection(source: SourceText, block: Block, path: readonly OpenSection[]): OpenSection {
  const section = newSection(source, block, labelLevel);
  const enclosing = path.findLast(({ level }) => level <= labelLevel)!;
  const isInside =
    enclosing.level === labelLevel &&
    (enclosing.kind === 'notes' ||
      (enclosing.kind !== null && enclosing.blocks.length === 0) ||
      block.kind === 'escaped');
  return section.kind === null && isInside ? { ...section, level: titleLineLevel } : section;
}

function newSection(source: SourceText, block: Block, level: number): OpenSection {
  const titleSpan = { start: block.textStart, end: block.textEnd, line: block.textLine };
  const title = withoutListNumber(blockText(source, block));
  return { kind: blockLabel(source, block), title, titleSpan, level, blocks: [], sections: [] };
}

/** A list number is not a part of the title: "1\\. Call to order", "📌 1. Call to order". */
function withoutListNumber(title: string): string {
  const start = leadingEmojiLength(title);
  return title.slice(0, start) + title.slice(start).replace(/^\d{1,3}[.)]\s+(?=\p{L})/u, '');
}

/** Returns a section and all sections inside of it, in document order. */
export function allSections(section: Section, found: Section[] = []): Section[] {
  found.push(section);
  for (const inner of section.sections) allSections(inner, found);
  return found;
}
