import { blockIndexAt, type Block } from '../markdown/block';
import type { NoteDocument } from '../noteDocument';
import type { SourceText } from '../text/sourceText';

/** Which rules a note's own comments switch off, and where. */
export interface Suppressions {
  readonly coverFile: (rule: string) => boolean;
  /** @param line 0-based. */
  readonly coverLine: (rule: string, line: number) => boolean;
}

export const disableWord = 'hangout-notes-disable';

/** `<!-- hangout-notes-disable-line date/weekday -->`, in front matter `# hangout-notes-disable-line date/weekday`. */
const word = '[a-z]+(?:-[a-z]+)*';
const comment = new RegExp(
  String.raw`(<!--\s*|#[ \t]*)${disableWord}-(file|line|next-line)((?:[ \t,]+${word}\/${word})*)`,
  'g',
);

/** No rule named: all of them. */
type Named = ReadonlySet<string> | 'all';

const covers = (named: readonly Named[] | undefined, rule: string): boolean =>
  named?.some(one => one === 'all' || one.has(rule)) ?? false;

/**
 * Reads the comments that switch rules off: `hangout-notes-disable-file`, `-line` (the comment's own) and `-next-line`,
 * each with the rules' ids behind it, or for all rules. What follows the ids says why.
 */
export function readSuppressions({ source, frontMatter, blocks }: NoteDocument): Suppressions {
  if (!source.text.includes(disableWord)) return none;
  const inFile: Named[] = [];
  const byLine = new Map<number, Named[]>();
  for (const match of source.text.matchAll(comment)) {
    const [, opening = '', kind, written = ''] = match;
    const isInFrontMatter = match.index < (frontMatter?.end ?? 0);
    if (opening.startsWith('#') !== isInFrontMatter || isCode(source, blocks, match.index)) continue;
    const ids = written.split(/[ \t,]+/).filter(Boolean);
    const named = ids.length > 0 ? new Set(ids) : 'all';
    const line = source.lineAt(match.index + opening.length);
    if (kind === 'file') inFile.push(named);
    else {
      const covered = kind === 'line' ? line : line + 1;
      byLine.set(covered, [...(byLine.get(covered) ?? []), named]);
    }
  }
  return { coverFile: rule => covers(inFile, rule), coverLine: (rule, line) => covers(byLine.get(line), rule) };
}

/** What is shown as code is spoken of, and says nothing itself. */
function isCode(source: SourceText, blocks: readonly Block[], at: number): boolean {
  const block = blocks[blockIndexAt(blocks, at)];
  return (
    (block?.kind === 'code' && at < block.end) ||
    source.text.slice(source.lineStart(source.lineAt(at)), at).split('`').length % 2 === 0
  );
}

const none: Suppressions = { coverFile: () => false, coverLine: () => false };
