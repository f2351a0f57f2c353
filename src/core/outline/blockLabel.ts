import type { Block } from '../markdown/block';
import { blockText } from '../markdown/blockText';
import type { SourceText } from '../text/sourceText';
import { headingKind } from '../vocabulary/headingKind';
import { labelKind } from '../vocabulary/labelKind';
import type { SectionKind } from '../vocabulary/sectionKind';

/** A label followed by nothing but a link: "## Agenda: [all issues](https://…)". */
const labelWithLink = /^([^:：[\]]+[:：])\s*(?:\[[^\]]*\]\([^)]*\)|<?https?:\/\/\S+)$/;

/** Returns the kind of section that the first line of a block introduces, or null if the line is not a label. */
export function blockLabel(source: SourceText, block: Block): SectionKind | null {
  const text = blockText(source, block);
  return block.kind === 'heading' ? (headingKind(text) ?? kindBeforeLink(source, block)) : labelKind(text);
}

function kindBeforeLink(source: SourceText, { textStart, textEnd }: Block): SectionKind | null {
  const label = labelWithLink.exec(source.text.slice(textStart, textEnd))?.[1];
  return label === undefined ? null : labelKind(label);
}
