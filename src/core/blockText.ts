import type { Block, Mutable } from './block';
import { plainText } from './plainText';
import type { SourceText } from './sourceText';
import { headingKind, labelKind, type PartKind } from './vocabulary';

/** What a reader sees of a block's first line, as `plainText` has it; worked out once for each block. */
export function blockText(source: SourceText, block: Block): string {
  return (block as Mutable<Block>).plain ??= plainText(source.text.slice(block.textStart, block.textEnd));
}

/** The kind of part that a block's first line announces, as `headingKind` or `labelKind` has it; worked out once for each block. */
export function blockLabel(source: SourceText, block: Block): PartKind | null {
  const known = block.label;
  const kindOf = block.kind === 'heading' ? headingKind : labelKind;
  return known !== undefined ? known : ((block as Mutable<Block>).label = kindOf(blockText(source, block)));
}
