import type { Block, Mutable } from './block';
import { plainText } from './plainText';
import type { SourceText } from './sourceText';
import { headingKind, labelKind, type PartKind } from './vocabulary';

/** What a reader sees of a block's first line, as `plainText` has it; worked out once for each block. */
export function blockText(source: SourceText, block: Block): string {
  return (block as Mutable<Block>).plain ??= plainText(source.text.slice(block.textStart, block.textEnd));
}

/** How many lines of a paragraph may be a line each: "Date: …", "Present: …" one under the other. */
const mostLines = 20;

/** What a reader sees of each line of a block, cut as `plainText` cuts it unless told otherwise. */
export function blockLines(source: SourceText, block: Block, limit?: number): string[] {
  if (block.end <= source.lineEnd(block.textLine)) return [limit === undefined ? blockText(source, block) : plainText(source.text.slice(block.textStart, block.textEnd), limit)];
  return source.text.slice(block.textStart, block.end).split(/\r\n?|\n/, mostLines).map(line => plainText(line, limit));
}

/** "## Agenda: [all issues](https://…)": what stands behind the label is but where to find more. */
function labelBesideLink(source: SourceText, { textStart, textEnd }: Block): PartKind | null {
  const label = /^([^:：[\]]+[:：])\s*(?:\[[^\]]*\]\([^)]*\)|<?https?:\/\/\S+)$/.exec(source.text.slice(textStart, textEnd))?.[1];
  return label === undefined ? null : labelKind(label);
}

/** The kind of part that a block's first line announces, as `headingKind` or `labelKind` has it; worked out once for each block. */
export function blockLabel(source: SourceText, block: Block): PartKind | null {
  const known = block.label;
  if (known !== undefined) return known;
  const text = blockText(source, block);
  const kind = block.kind === 'heading' ? headingKind(text) ?? labelBesideLink(source, block) : labelKind(text);
  return ((block as Mutable<Block>).label = kind);
}
