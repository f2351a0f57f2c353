import type { Block } from '../block';
import { blockLabel } from '../blockText';
import type { TextEdit } from '../edits';
import type { Person } from '../model';
import { partitionPoint } from '../partition';
import { plainText } from '../plainText';
import type { Finding, Rule, RuleContext } from './rule';

export const peopleTwice: Rule = {
  id: 'people/twice',
  level: 'warning',
  summary: 'Nobody is twice among those present.',
  *check(context): Generator<Finding> {
    const { note, document } = context;
    for (const { people } of note.meetings) {
      const first = new Map<string, Person>();
      for (const person of people) {
        const key = person.name.toLowerCase();
        const before = first.get(key);
        if (!before) first.set(key, person);
        else if (isSameList(context, before, person)) {
          const edit = removal(context, before, person);
          const fixes = edit ? [{ title: 'Remove the second', edits: [edit.edit], needsJudgement: !edit.isCertain }] : [];
          yield { start: person.start, end: person.end, message: `${person.name} is listed on line ${document.source.lineAt(before.start) + 1} already.`, fixes };
        }
      }
    }
  },
};

/** The block that an offset stands in, by its number; blocks come in order. */
const blockAt = (blocks: readonly Block[], offset: number): number => Math.max(0, partitionPoint(blocks.length, index => blocks[index]!.start <= offset) - 1);

/** In one list, under one heading or label: who comes again among the guests, or those who came late, is there in two roles. */
function isSameList({ document: { source, blocks } }: RuleContext, a: Person, b: Person): boolean {
  const [from, to] = [blockAt(blocks, a.start), blockAt(blocks, b.start)];
  const [first, second] = [blocks[from]!, blocks[to]!];
  if (first.depth !== second.depth || first.kind !== second.kind) return false;
  return !blocks.slice(from + 1, to + 1).some(block => block.depth < first.depth || block.kind === 'heading' || (block.kind !== 'item' && block !== second) || blockLabel(source, block) !== null);
}

interface Removal {
  readonly edit: TextEdit;
  /** True where nothing is lost. */
  readonly isCertain: boolean;
}

/** Takes out the whole item, or the name with the comma before it; undefined where more stands there. */
function removal({ document: { source, blocks } }: RuleContext, first: Person, person: Person): Removal | undefined {
  const { text } = source;
  const index = blockAt(blocks, person.start);
  const block = blocks[index]!;
  const other = blocks[blockAt(blocks, first.start)]!;
  if (block.kind === 'item' && block !== other) {
    const nested = blocks[index + 1];
    if (nested && nested.depth > block.depth) return undefined;
    const end = source.lineAt(block.end) + 1;
    const isLast = end >= source.lineCount;
    const edit = isLast ? { start: source.lineEnd(block.line - 1), end: block.end, newText: '' } : { start: source.lineStart(block.line), end: source.lineStart(end), newText: '' };
    return { edit, isCertain: plainText(source.slice(block)) === plainText(source.slice(other)) };
  }
  const comma = /[,;、，；]\s*$/.exec(text.slice(Math.max(0, person.start - 10), person.start));
  if (!comma || !/^[ \t]*(?:[,;、，；\r\n]|$)/.test(text.slice(person.end, person.end + 10))) return undefined;
  return { edit: { start: person.start - comma[0].length, end: person.end, newText: '' }, isCertain: true };
}
