import type { Item } from '../model';
import { isGeneric } from '../words/subjects';
import type { Finding, Rule, RuleContext } from './rule';

export const agendaDuplicate: Rule = {
  id: 'agenda/duplicate',
  level: 'warning',
  summary: 'Nothing is on the agenda twice.',
  *check(context): Generator<Finding> {
    for (const { agenda, topics } of context.note.meetings) {
      yield* twice(context, agenda);
      // An agenda into which nothing is written yet.
      yield* twice(context, topics.filter(item => item.children.length === 0 && isListed(context, item)));
    }
  },
};

function* twice(context: RuleContext, items: readonly Item[]): Generator<Finding> {
  const first = new Map<string, Item>();
  for (const item of items) {
    if (!saysSomething(item.title)) continue;
    // As it is written, links included: the same words may lead to two issues.
    const key = context.document.source.slice(item).trim().replace(/\s+/g, ' ').toLowerCase();
    const before = first.get(key);
    if (before) yield findingFor(context, before, item);
    else first.set(key, item);
  }
}

/** Not only who is to speak, nor what is on every agenda. */
const saysSomething = (title: string): boolean => /\p{L}{4}|[\u3040-\u9fff\uac00-\ud7af]{2}/u.test(title.replace(/@[\w-]+/g, '')) && !isGeneric(title);

/** A bullet or number, and nothing before it. */
const isListed = ({ document: { source } }: RuleContext, { line, start }: Item): boolean =>
  /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ x]\] )?$/i.test(source.text.slice(source.lineStart(line), start));

function findingFor(context: RuleContext, before: Item, item: Item): Finding {
  const { document: { source } } = context;
  const { start, end, line, title, children } = item;
  const next = source.lineAt(end) + 1;
  const edit = { start: source.lineStart(line), end: next < source.lineCount ? source.lineStart(next) : end, newText: '' };
  // What stands under it may be more than under the first.
  const fixes = isListed(context, item) && children.length === 0 ? [{ title: 'Remove the second', edits: [edit] }] : [];
  return { start, end, message: `“${title}” is on the agenda already, on line ${before.line + 1}.`, fixes };
}
