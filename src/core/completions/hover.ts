import { cursorTarget } from '../frontMatter/cursor';
import type { Span } from '../model';
import type { ParsedNote } from '../parse';
import { describeKey } from '../schema/describe';
import type { Message } from '../text/message';
import { documentKey, usageOf, type FrontMatterGuide } from './keyDocumentation';

/** The documentation of a key in front matter. */
export interface FrontMatterHover {
  /** The key or the value that the documentation is for. */
  readonly span: Span;
  /** Paragraphs in Markdown. */
  readonly documentation: readonly (Message | string)[];
}

/** Returns the documentation of the key at an offset of front matter. Undefined if there is none. */
export function hoverFrontMatter(
  { document: { source } }: ParsedNote,
  offset: number,
  guide: FrontMatterGuide,
): FrontMatterHover | undefined {
  const target = cursorTarget(source, offset);
  if (!target || target.key === '') return undefined;
  const { key, start, end } = target;
  if (start === end || offset < start || offset > end) return undefined;
  const description = guide.schema ? describeKey(guide.schema, key) : undefined;
  const documentation = documentKey(description, usageOf(guide, key), guide);
  return documentation.length === 0 ? undefined : { span: { start, end }, documentation };
}
