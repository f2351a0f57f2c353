import type { Block, Mutable } from './block';
import { plainText } from './plainText';
import type { SourceText } from './sourceText';

/** What a reader sees of a block's first line, as `plainText` has it; worked out once for each block. */
export function blockText(source: SourceText, block: Block): string {
  return (block as Mutable<Block>).plain ??= plainText(source.text.slice(block.textStart, block.textEnd));
}
