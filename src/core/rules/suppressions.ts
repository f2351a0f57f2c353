import type { SourceText } from '../sourceText';

/** Which rules a note's own comments switch off, and where. */
export interface Suppressions {
  readonly coverFile: (rule: string) => boolean;
  /** @param line 0-based. */
  readonly coverLine: (rule: string, line: number) => boolean;
}

export const disableWord = 'hangout-notes-disable';

/** `<!-- hangout-notes-disable-line date/weekday -->`, in front matter `# hangout-notes-disable-line date/weekday`. */
const comment = new RegExp(String.raw`(?:<!--|#)[ \t]*${disableWord}-(file|line|next-line)((?:[ \t,]+[a-z-]+\/[a-z-]+)*)`, 'g');

/** No rule named: all of them. */
type Named = ReadonlySet<string> | 'all';

const covers = (named: readonly Named[] | undefined, rule: string): boolean => named?.some(one => one === 'all' || one.has(rule)) ?? false;

/**
 * Reads the comments that switch rules off: `hangout-notes-disable-file`, `-line` (the comment's own) and `-next-line`,
 * each with the rules' ids behind it, or for all rules. What follows the ids says why.
 */
export function readSuppressions(source: SourceText): Suppressions {
  if (!source.text.includes(disableWord)) return none;
  const inFile: Named[] = [];
  const byLine = new Map<number, Named[]>();
  for (const match of source.text.matchAll(comment)) {
    const ids = match[2]!.split(/[ \t,]+/).filter(Boolean);
    const named = ids.length > 0 ? new Set(ids) : 'all';
    const line = source.lineAt(match.index);
    if (match[1] === 'file') inFile.push(named);
    else {
      const covered = match[1] === 'line' ? line : line + 1;
      byLine.set(covered, [...(byLine.get(covered) ?? []), named]);
    }
  }
  return { coverFile: rule => covers(inFile, rule), coverLine: (rule, line) => covers(byLine.get(line), rule) };
}

const none: Suppressions = { coverFile: () => false, coverLine: () => false };
