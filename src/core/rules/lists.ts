import { listProblems, type ListReading, type Misplaced } from '../markdown/lists/listProblems';
import { joinEdit } from '../markdown/lists/listRepair';
import type { ListItem } from '../markdown/lists/lists';
import type { Span } from '../model';
import { plainText } from '../markdown/plainText';
import type { SourceText } from '../text/sourceText';
import type { Finding, Fix, Rule } from './helpers/rule';

export const listBrokenBullet: Rule = {
  id: 'list/broken-bullet',
  level: 'warning',
  summary: 'The text of a list item begins beside its bullet.',
  *check({ document, note }): Generator<Finding> {
    if (!note.mayBeMeeting) return;
    const { source } = document;
    for (const list of listProblems(document.source, document.blocks)) {
      for (const item of list.broken) {
        const message = `Markdown does not take “${textOf(source, item)}” for the text of this bullet, which stands alone on its line.`;
        yield { ...placeOf(item), message, fixes: brokenFixes(source, list, item) };
      }
    }
  },
};

export const listNesting: Rule = {
  id: 'list/nesting',
  level: 'warning',
  summary: 'Markdown nests the items of a list as they are drawn.',
  *check({ document, note }): Generator<Finding> {
    if (!note.mayBeMeeting) return;
    for (const { misplaced, repair } of listProblems(document.source, document.blocks)) {
      if (misplaced)
        yield {
          ...placeOf(misplaced.item),
          message: nestingMessage(document.source, misplaced),
          fixes: repair ? [{ title: 'Indent the list as it is drawn', edits: repair, ...judgement(misplaced) }] : [],
        };
    }
  },
};

const placeOf = ({ block }: ListItem): Span => ({ start: block.start, end: block.textEnd });

/** So much of an item's text messages quote, in UTF-16 units. */
const longestQuote = 40;

/** The head of an item's text, as messages quote it: no word is halved, and what is left out is told. */
function textOf(source: SourceText, { block }: ListItem): string {
  const text = plainText(source.text.slice(block.textStart, block.textEnd));
  return text.length <= longestQuote ? text : `${plainText(text, longestQuote).replace(/\s+\S*$/, '')}…`;
}

/** Where the list is to be indented as well, the one goes with the other: behind a bullet that is code, text would be code too. */
function brokenFixes(source: SourceText, { broken, misplaced, repair }: ListReading, item: ListItem): Fix[] {
  if (!repair) return [];
  if (misplaced)
    return [
      {
        title: 'Put the text beside its bullet and indent the list as it is drawn',
        edits: repair,
        ...judgement(misplaced),
      },
    ];
  const one = { title: 'Put the text beside its bullet', edits: [joinEdit(source, item)] };
  return broken.length === 1
    ? [one]
    : [one, { title: `Put the text of all ${broken.length} bullets of this list beside them`, edits: repair }];
}

function nestingMessage(source: SourceText, { item, takenFor }: Misplaced): string {
  const { indent, parent } = item;
  const text = textOf(source, item);
  if (takenFor !== 'item' || !parent)
    return `Markdown takes “${text}” for ${takenFor === 'code' ? 'code' : 'text of the line above'}: it stands too far in.`;
  return `Markdown does not take “${text}” for a part of “${textOf(source, parent)}”: it begins in column ${indent + 1}, the text above in column ${parent.content + 1}.`;
}

/** Only its writer knows whether a list that stands by itself as far in as code is meant to be code. */
const judgement = ({ item, takenFor }: Misplaced): Pick<Fix, 'isSuggestion'> => ({
  isSuggestion: takenFor === 'code' && !item.parent,
});
