import type { Block } from './blocks';
import type { Action } from './model';
import type { Part } from './parts';
import { readOwners } from './owners';
import { plainText } from './plainText';
import type { SourceText } from './sourceText';
import { labelKind } from './vocabulary';

/** What a line begins with that gives somebody something to do. Group 1 is an owner written into the marker. */
const marker = new RegExp([
  String.raw`^\[(?:AI|ACTION|TODO)[ :-]*([^\]]*)\][ :-]*`,
  String.raw`^(?:A\.?I|ACTION(?: ITEM)?|Action(?: item)?s?|TODO|To-?do)\s*(?:\(([^)]*)\)|\[([^\]]*)\])?\s*(?:[:：]|\s[–—-]\s)\s*`,
  String.raw`^(?:(?:ACTION|TODO)\s+(?=@|\p{Lu}|to\b)|AI\s+(?=@|to\b|\p{Lu}[\p{L}'’-]*\s(?:to|will)\b))`,
].join('|'), 'u');

/** Longer than a title: the owner may stand at the end. */
const longestAction = 500;

const doneMark = /^(?:✅|✔️?|☑️?)\s*|\s*(?:✅|✔️?|☑️?|\((?:done|completed)\)|\[done\]|[-–—:]\s*done\.?)$/i;

/** The meeting's action items: marked lines, task list items, and what stands directly under "Action items". */
export function readActions(source: SourceText, parts: readonly Part[]): Action[] {
  return parts.flatMap(part => actionsIn(source, part)).sort((a, b) => a.start - b.start);
}

function actionsIn(source: SourceText, part: Part): Action[] {
  const inActions = part.kind === 'actions' && !/^next steps?$/i.test(part.title);
  const result: Action[] = [];
  /** Depth of an item that is but the label of the actions under it ("AI:"); they stand one deeper. */
  let labelDepth = -1;
  for (const block of part.blocks) {
    if (block.kind !== 'item' && block.kind !== 'paragraph' && block.kind !== 'escaped') continue;
    if (block.kind === 'item' && block.depth <= labelDepth) labelDepth = -1;
    const listed = block.kind === 'item' && ((inActions && block.depth === 0) || (labelDepth >= 0 && block.depth === labelDepth + 1));
    if (!listed && block.checkbox === null && !mayBeMarked(source, block)) continue;
    const text = plainText(source.text.slice(block.textStart, block.textEnd), longestAction);
    const action = readAction(source, block, text, listed);
    if (action) result.push(action);
    else if (block.kind === 'item' && labelKind(text) === 'actions' && /[:：]$/.test(text)) labelDepth = block.depth;
  }
  return result;
}

/** A quick look at a line's head: most lines have no marker there, nor a label that ends in a colon. */
function mayBeMarked(source: SourceText, { textStart, textEnd }: Block): boolean {
  const head = source.text.slice(textStart, Math.min(textEnd, textStart + 24));
  return /\b(?:a\.?i\b|action|to-?do)/i.test(head) || (textEnd - textStart <= 60 && /[:：][*_]*$/.test(source.text.slice(Math.max(textStart, textEnd - 6), textEnd)));
}

function readAction(source: SourceText, block: Block, line: string, listed: boolean): Action | undefined {
  const match = marker.exec(line);
  const isTask = block.checkbox !== null;
  if (!match && !isTask && !listed) return undefined;
  const text = (match ? line.slice(match[0].length) : line).replace(doneMark, '').trim();
  if (text === '' || /^(?:none|n\/a|tbd)\.?$/i.test(text)) return undefined;
  const raw = source.text.slice(block.textStart, block.textEnd);
  const done = block.checkbox === 'done' || /^~~.+~~/s.test(raw.trim()) || doneMark.test(line);
  const written = match?.slice(1).find(group => group !== undefined && group !== '');
  return { start: block.textStart, end: block.textEnd, line: block.textLine, text, owners: readOwners(text, written), done };
}
