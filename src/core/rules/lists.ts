import { findListProblems, type ListProblem, type MisplacedItem } from '../markdown/lists/listProblems';
import { joinTextEdit } from '../markdown/lists/listRepair';
import type { ListItem } from '../markdown/lists/lists';
import type { Span } from '../model';
import { plainText } from '../markdown/plainText';
import { l10n, type Message } from '../text/message';
import type { SourceText } from '../text/sourceText';
import type { Finding, Fix, Rule } from './helpers/rule';

export const listBrokenBullet: Rule = {
  id: 'list/broken-bullet',
  level: 'warning',
  summary: 'The text of a list item starts on the line of its bullet.',
  *check({ document: { source, blocks }, note }): Generator<Finding> {
    if (!note.mayBeMeeting) return;
    for (const list of findListProblems(source, blocks)) {
      for (const item of list.brokenItems) {
        const message = l10n.t(
          '"{0}" is not part of this list item, because the bullet is alone on its line.',
          quotedText(source, item),
        );
        yield { ...spanOf(item), message, fixes: brokenBulletFixes(source, list, item) };
      }
    }
  },
};

export const listNesting: Rule = {
  id: 'list/nesting',
  level: 'warning',
  summary: 'Markdown nests list items the way they are indented.',
  *check({ document: { source, blocks }, note }): Generator<Finding> {
    if (!note.mayBeMeeting) return;
    for (const { misplaced, repair } of findListProblems(source, blocks)) {
      if (!misplaced) continue;
      const fix = repair && {
        title: l10n.t('Fix the indentation of the list'),
        edits: repair,
        isSuggestion: mayBeCode(misplaced),
      };
      yield { ...spanOf(misplaced.item), message: nestingMessage(source, misplaced), fixes: fix ? [fix] : [] };
    }
  },
};

const spanOf = ({ block }: ListItem): Span => ({ start: block.start, end: block.textEnd });

/** The maximum length of quoted text in messages, in UTF-16 code units. */
const maxQuoteLength = 40;

/** Returns the text of an item for a message. Long text is cut between words and ends in an ellipsis. */
function quotedText(source: SourceText, { block }: ListItem): string {
  const text = plainText(source.text.slice(block.textStart, block.textEnd));
  return text.length <= maxQuoteLength ? text : `${plainText(text, maxQuoteLength).replace(/\s+\S*$/, '')}…`;
}

/**
 * If the list also has wrong indentation, there is only one fix for both problems: next to a bullet that Markdown reads
 * as code, the text would become code, too.
 */
function brokenBulletFixes(source: SourceText, { brokenItems, misplaced, repair }: ListProblem, item: ListItem): Fix[] {
  if (!repair) return [];
  if (misplaced) {
    const title = l10n.t('Move the text next to its bullet and fix the indentation of the list');
    return [{ title, edits: repair, isSuggestion: mayBeCode(misplaced) }];
  }
  const fixItem = { title: l10n.t('Move the text next to its bullet'), edits: [joinTextEdit(source, item)] };
  if (brokenItems.length === 1) return [fixItem];
  const title = l10n.t('Move the text of all {0} items in this list next to their bullets', brokenItems.length);
  return [fixItem, { title, edits: repair }];
}

/** Columns in messages are 1-based. */
function nestingMessage(source: SourceText, { item, readAs }: MisplacedItem): Message {
  const { indent, parent } = item;
  const text = quotedText(source, item);
  if (readAs === 'item' && parent)
    return l10n.t(
      '"{0}" is not nested under "{1}": it starts in column {2}, but the text above starts in column {3}.',
      text,
      quotedText(source, parent),
      indent + 1,
      parent.contentColumn + 1,
    );
  return readAs === 'code'
    ? l10n.t('"{0}" is indented too far: Markdown reads it as code.', text)
    : l10n.t('"{0}" is indented too far: Markdown reads it as text of the line above.', text);
}

/** True if the author may want the list to be a code block. */
const mayBeCode = ({ item, readAs }: MisplacedItem): boolean => readAs === 'code' && !item.parent;
