import { blockIndexAt, type Block } from '../markdown/block';
import type { NoteDocument } from '../noteDocument';
import type { SourceText } from '../text/sourceText';

/** The rules that comments in a note disable. */
export interface Suppressions {
  readonly isDisabledInFile: (rule: string) => boolean;
  /** @param line 0-based */
  readonly isDisabledOnLine: (rule: string, line: number) => boolean;
}

export const disablePrefix = 'hangout-notes-disable';

/** `<!-- hangout-notes-disable-line date/weekday -->`; in front matter `# hangout-notes-disable-line date/weekday`. */
const word = '[a-z]+(?:-[a-z]+)*';
const disableComment = new RegExp(
  String.raw`(<!--\s*|#[ \t]*)${disablePrefix}-(file|line|next-line)((?:[ \t,]+${word}\/${word})*)`,
  'g',
);

type RuleSet = ReadonlySet<string> | 'all';

/** One comment: the rules it disables, on which line, or in the whole file. */
interface Suppression {
  readonly rules: RuleSet;
  /** 0-based; null for the whole file. */
  readonly line: number | null;
}

const noSuppressions: Suppressions = { isDisabledInFile: () => false, isDisabledOnLine: () => false };

/**
 * Reads the comments that disable rules: `hangout-notes-disable-file`, `hangout-notes-disable-line` and
 * `hangout-notes-disable-next-line`. Rule ids can follow; without them the comment disables all rules. Any text after
 * the ids is ignored, so that authors can give a reason.
 */
export function readSuppressions(document: NoteDocument): Suppressions {
  if (!document.source.text.includes(disablePrefix)) return noSuppressions;
  const inFile: RuleSet[] = [];
  const byLine = new Map<number, RuleSet[]>();
  for (const { rules, line } of findSuppressions(document)) {
    if (line === null) inFile.push(rules);
    else byLine.set(line, [...(byLine.get(line) ?? []), rules]);
  }
  return {
    isDisabledInFile: rule => includesRule(inFile, rule),
    isDisabledOnLine: (rule, line) => includesRule(byLine.get(line) ?? [], rule),
  };
}

const includesRule = (sets: readonly RuleSet[], rule: string): boolean =>
  sets.some(rules => rules === 'all' || rules.has(rule));

/** In front matter only YAML comments count, elsewhere only HTML comments. */
function* findSuppressions({ source, frontMatter, blocks }: NoteDocument): Generator<Suppression> {
  for (const match of source.text.matchAll(disableComment)) {
    const [, opening = '', scope, idList = ''] = match;
    const isInFrontMatter = match.index < (frontMatter?.end ?? 0);
    if (opening.startsWith('#') !== isInFrontMatter || isCode(source, blocks, match.index)) continue;
    const ids = idList.split(/[ \t,]+/).filter(Boolean);
    const rules = ids.length > 0 ? new Set(ids) : 'all';
    const line = source.lineAt(match.index + opening.length);
    yield { rules, line: scope === 'file' ? null : scope === 'line' ? line : line + 1 };
  }
}

/** Code that shows such a comment does not disable anything. */
function isCode(source: SourceText, blocks: readonly Block[], at: number): boolean {
  const block = blocks[blockIndexAt(blocks, at)];
  return (
    (block?.kind === 'code' && at < block.end) ||
    source.text.slice(source.lineStart(source.lineAt(at)), at).split('`').length % 2 === 0
  );
}
