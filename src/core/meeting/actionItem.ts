import type { Block } from '../markdown/block';
import { plainText } from '../markdown/plainText';
import type { Action } from '../model';
import type { SourceText } from '../text/sourceText';
import { actionMarkers } from '../vocabulary/markers';
import { dueDateInText, type DueContext } from './date/dueDate';
import { readOwners } from './owners';

/** What the owners and due dates of a meeting's actions depend on. */
export interface ActionContext {
  /** The people that the notes list, in lower case. */
  readonly listedNames: ReadonlySet<string>;
  readonly due: DueContext;
}

/** The maximum length of an action's text. It is larger than that of a title, because the owner can be at the end. */
const maxActionLength = 500;

/**
 * Returns the plain text of an action item. An item of a list includes its further lines. A paragraph does not: only
 * its first line is the action.
 */
function fullText(source: SourceText, block: Block): string {
  const end = block.kind === 'item' ? block.end : block.textEnd;
  return plainText(source.text.slice(block.textStart, end), maxActionLength);
}

/** Returns the plain text of a block's first line. */
export const firstLineText = (source: SourceText, block: Block): string =>
  plainText(source.text.slice(block.textStart, block.textEnd), maxActionLength);

/** An owner next to the marker: "(Ann)", "[Ann]" or "for Ann". */
const ownerInMarker = String.raw`(?:\(([^)]*)\)|\[([^\]]*)\]|(?:for|on)\s+([^:：–—]{1,40}?))?`;

/** The start of an action item. At most one group matches: the owner in the marker. */
const markerPattern = new RegExp(
  [
    // "[AI Ann] Publish the notes"
    String.raw`^\[(?:AI|ACTION|TODO)[ :-]*([^\]]*)\][ :>→-]*`,
    // "AI (Ann): publish the notes"
    String.raw`^(?:${actionMarkers})\s*${ownerInMarker}\s*(?:[:：]|\s[–—-]\s)\s*`,
    // "TODO @ann publish the notes"
    String.raw`^(?:ACTION|TODO)\s+(?=@|\p{Lu}|to\b)`,
    // "AI Ann to publish the notes"
    String.raw`^AI\s+(?=@|to\b|\p{Lu}[\p{L}'’-]*\s(?:to|will)\b)`,
  ].join('|'),
  'u',
);

const checkMark = '✅|✔️?|☑️?|:(?:white|heavy)_check_mark:';

/** A mark at the start or at the end of an action item that is done. */
const doneMarkPattern = new RegExp(
  [
    String.raw`^(?:${checkMark}|\[?done\]?(?:\s*[:–—-]|(?=\s+@)))\s*`,
    String.raw`\s*(?:${checkMark}|\((?:done|completed)\)|\[done\]|[-–—:]\s*done\.?)$`,
  ].join('|'),
  'i',
);

/** A text instead of an action: "None", or a placeholder such as "[Task 1]". */
const noActionPattern = new RegExp(
  String.raw`^(?:${[
    String.raw`\[[^\]]*\]|<[^>]*>`,
    String.raw`(?:none|nothing)\b.{0,20}|n\/a|tbd`,
    'keine|aucune?|ningun[oa]|nenhuma?|なし|無|无|없음',
  ].join('|')})\.?$`,
  'i',
);

/** Tests for a text without content: an empty text, "None", or a placeholder. */
export const isNoAction = (text: string): boolean => text === '' || noActionPattern.test(text);

/**
 * Reads an action item from a block. Returns undefined if the block is not an action.
 *
 * @param isListed True if the block is in a list of action items. Then it needs neither a marker nor a check box.
 */
export function readActionItem(
  source: SourceText,
  block: Block,
  isListed: boolean,
  { listedNames, due }: ActionContext,
): Action | undefined {
  const firstLine = firstLineText(source, block);
  const marker = markerPattern.exec(firstLine);
  if (!marker && block.checkbox === null && !isListed) return undefined;
  const text = fullText(source, block)
    .slice(marker?.[0].length ?? 0)
    .replace(doneMarkPattern, '')
    .trim();
  if (isNoAction(text)) return undefined;
  const ownerText = marker?.slice(1).find(Boolean);
  const { textStart: start, textEnd: end, textLine: line } = block;
  const isDone = block.checkbox === 'done' || isStruckThrough(source, block) || doneMarkPattern.test(firstLine);
  const owners = readOwners(text, ownerText, listedNames);
  return { start, end, line, text, owners, due: dueDateInText(text, due), done: isDone };
}

const isStruckThrough = (source: SourceText, { textStart, textEnd }: Block): boolean =>
  /^~~.+~~/s.test(source.text.slice(textStart, textEnd).trim());
