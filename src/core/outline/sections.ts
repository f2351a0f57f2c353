import type { Block } from '../markdown/blocks';
import { blockText } from '../markdown/blockText';
import { blockLabel } from './blockLabel';
import type { LocatedSpan } from '../model';
import type { SourceText } from '../text/sourceText';
import { plainText } from '../markdown/plainText';
import { findTitleLines, isOneLine } from './titleLines';
import { isAdministrative, labelKind, labelledValue, type PartKind } from '../vocabulary/labelKind';

/** A stretch of a note under one heading or label, with the sections that lie in it. */
export interface Section {
  readonly kind: PartKind | null;
  /** Plain text; empty for the root. */
  readonly title: string;
  /** The heading's or label's text; null for the root of a document. */
  readonly place: LocatedSpan | null;
  /** 0 for the root, 1 to 6 for headings, `labelLevel` for label lines, `titleLevel` for title lines in them, `itemLevel` for list items that are labels. */
  readonly level: number;
  /** The blocks before its first inner section; list depths count from here. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export const labelLevel = 7;
export const titleLevel = 8;
export const itemLevel = 9;

interface OpenSection extends Section {
  readonly blocks: Block[];
  readonly sections: OpenSection[];
}

/**
 * Divides blocks by their headings, label lines and labelled list items. Asides (`<details>`) are left out.
 *
 * @param heading What the blocks stand under, where it is not among them: none of theirs is their title then.
 */
export function readSections(
  source: SourceText,
  blocks: readonly Block[],
  heading: LocatedSpan | null = null,
): Section {
  const root: OpenSection = { kind: null, title: '', place: heading, level: 0, blocks: [], sections: [] };
  const open: OpenSection[] = [root];
  const shown = withLastLines(
    source,
    blocks.filter(block => !block.aside),
  );
  const titles = findTitleLines(source, shown);
  const labelItems = findLabelItems(source, shown);
  shown.forEach(block => {
    if (open.at(-1)!.level === itemLevel && block.depth === 0) open.pop();
    const section = titles.has(block) ? titleSection(source, block, open) : openSection(source, block, labelItems);
    if (!section) {
      const current = open.at(-1)!;
      current.blocks.push(current.level === itemLevel ? { ...block, depth: block.depth - 1 } : block);
      return;
    }
    while (open.at(-1)!.level >= section.level) open.pop();
    open.at(-1)!.sections.push(section);
    open.push(section);
  });
  return root;
}

/** A paragraph whose last line is the label of the list right under it ends before that line, which is a block of its own. */
function withLastLines(source: SourceText, blocks: Block[]): Block[] {
  const mayEndInLabel = ({ kind, end }: Block, index: number): boolean =>
    kind === 'paragraph' && blocks[index + 1]?.kind === 'item' && /[:：*_\s]/.test(source.text[end - 1]!);
  if (!blocks.some(mayEndInLabel)) return blocks;
  return blocks.flatMap((block, index) => {
    if (!mayEndInLabel(block, index) || isOneLine(source, block)) return [block];
    const line = source.lineAt(block.end);
    const start = source.lineStart(line);
    const written = source.text.slice(start, block.end);
    if (written.length > longestLabelLine || !/[:：][\s*_]*$/.test(written) || labelKind(plainText(written)) === null)
      return [block];
    const textStart = start + written.length - written.trimStart().length;
    const label = {
      ...block,
      plain: undefined,
      start: textStart,
      line,
      textStart,
      textLine: line,
      textEnd: start + written.trimEnd().length,
    };
    return [{ ...block, end: source.lineEnd(line - 1) }, label];
  });
}

const longestLabelLine = 80;

function openSection(source: SourceText, block: Block, labelItems: ReadonlySet<Block>): OpenSection | undefined {
  if (block.depth > 0) return undefined;
  if (block.kind === 'heading') return sectionOf(source, block, block.level);
  return labelItems.has(block) ? sectionOf(source, block, itemLevel) : undefined;
}

/**
 * The top-level items that are labels of what is nested under them. "Discussion" among items that are no labels is a
 * subject as they are.
 */
function findLabelItems(source: SourceText, blocks: readonly Block[]): Set<Block> {
  const found = new Set<Block>();
  let list: { block: Block; hasItems: boolean; kind: PartKind | null }[] = [];
  const endList = (): void => {
    const isOfLabels = list.filter(({ kind }) => kind !== null).length * 2 >= list.length;
    for (const { block, hasItems, kind } of list)
      if (hasItems && kind !== null && (isOfLabels || isAdministrative(kind))) found.add(block);
    list = [];
  };
  blocks.forEach((block, index) => {
    if (block.depth > 0) return;
    if (block.kind !== 'item') return endList();
    const next = blocks[index + 1];
    const hasItems = next?.kind === 'item' && next.depth > 0;
    list.push({ block, hasItems, kind: labelOfItem(source, block, hasItems) });
  });
  endList();
  return found;
}

/** "Present: Ann, Bo" is a label as "Present" over a list of them is. */
const labelOfItem = (source: SourceText, block: Block, hasItems: boolean): PartKind | null =>
  blockLabel(source, block) ?? (hasItems ? null : (labelledValue(blockText(source, block))?.kind ?? null));

/** A line that is no known label divides the notes it stands in, or an agenda that has nothing yet; else it stands beside them. */
function titleSection(source: SourceText, block: Block, open: readonly OpenSection[]): OpenSection {
  const section = sectionOf(source, block, labelLevel);
  const around = open.findLast(({ level }) => level <= labelLevel)!;
  const divides =
    around.level === labelLevel &&
    (around.kind === 'notes' || (around.kind !== null && around.blocks.length === 0) || block.kind === 'escaped');
  return section.kind === null && divides ? { ...section, level: titleLevel } : section;
}

function sectionOf(source: SourceText, block: Block, level: number): OpenSection {
  const place = { start: block.textStart, end: block.textEnd, line: block.textLine };
  // "1\\. Call to order": the number is the list's, not the title's.
  const title = blockText(source, block).replace(/^\d{1,3}[.)]\s+(?=\p{L})/u, '');
  return { kind: blockLabel(source, block), title, place, level, blocks: [], sections: [] };
}

/** The section and all in it, in document order. */
export function allSections(section: Section, found: Section[] = []): Section[] {
  found.push(section);
  for (const inner of section.sections) allSections(inner, found);
  return found;
}
