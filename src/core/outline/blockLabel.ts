import type { Block } from '../markdown/block';
import { blockText } from '../markdown/blockText';
import type { SourceText } from '../text/sourceText';
import { type PartKind, headingKind, labelKind } from '../vocabulary/labelKind';

/** "## Agenda: [all issues](https://…)": what stands behind the label is but where to find more. */
function labelBesideLink(source: SourceText, { textStart, textEnd }: Block): PartKind | null {
  const label = /^([^:：[\]]+[:：])\s*(?:\[[^\]]*\]\([^)]*\)|<?https?:\/\/\S+)$/.exec(
    source.text.slice(textStart, textEnd),
  )?.[1];
  return label === undefined ? null : labelKind(label);
}

const labelCache = new WeakMap<Block, PartKind | null>();

/** The kind of part that a block's first line announces, as `headingKind` or `labelKind` has it; worked out once for each block. */
export function blockLabel(source: SourceText, block: Block): PartKind | null {
  const cached = labelCache.get(block);
  if (cached !== undefined) return cached;
  const text = blockText(source, block);
  const kind = block.kind === 'heading' ? (headingKind(text) ?? labelBesideLink(source, block)) : labelKind(text);
  labelCache.set(block, kind);
  return kind;
}
