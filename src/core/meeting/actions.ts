import type { Block } from '../markdown/block';
import type { Action } from '../model';
import type { Section } from '../outline/sections';
import { readOwners } from './owners';
import { plainText } from '../markdown/plainText';
import type { SourceText } from '../text/sourceText';
import { readTable, type TableRow } from '../markdown/tables';
import { labelKind } from '../vocabulary/labelKind';
import { actionMarkers, markerAtLineStart } from '../vocabulary/markers';
import {
  otherColumnPattern,
  doneStatusPattern,
  ownerColumnPattern,
  statusColumnPattern,
  taskColumnPattern,
} from '../vocabulary/tableHeaders';

/** What a line begins with that gives somebody something to do. Its group is an owner written into the marker. */
const marker = new RegExp(
  [
    String.raw`^\[(?:AI|ACTION|TODO)[ :-]*([^\]]*)\][ :>→-]*`,
    String.raw`^(?:${actionMarkers})\s*(?:\(([^)]*)\)|\[([^\]]*)\]|(?:for|on)\s+([^:：–—]{1,40}?))?\s*(?:[:：]|\s[–—-]\s)\s*`,
    String.raw`^(?:(?:ACTION|TODO)\s+(?=@|\p{Lu}|to\b)|AI\s+(?=@|to\b|\p{Lu}[\p{L}'’-]*\s(?:to|will)\b))`,
  ].join('|'),
  'u',
);

/** Longer than a title: the owner may stand at the end. */
const longestAction = 500;

const doneMark =
  /^(?:✅|✔️?|☑️?|:(?:white|heavy)_check_mark:|\[?done\]?(?:\s*[:–—-]|(?=\s+@)))\s*|\s*(?:✅|✔️?|☑️?|:(?:white|heavy)_check_mark:|\((?:done|completed)\)|\[done\]|[-–—:]\s*done\.?)$/i;

/** The meeting's action items: marked lines, task list items, and what stands directly under "Action items", tables included. */
export function readActions(source: SourceText, sections: readonly Section[], people: ReadonlySet<string>): Action[] {
  return sections.flatMap(section => actionsIn(source, section, people)).sort((a, b) => a.start - b.start);
}

function actionsIn(source: SourceText, section: Section, people: ReadonlySet<string>): Action[] {
  // A ticked name is of somebody who came.
  if (section.kind === 'people') return [];
  const inActions = section.kind === 'actions' && !/^next steps?$/i.test(section.title);
  const result: Action[] = [];
  /** Depth of an item that is but the label of the actions under it ("AI:"); they stand one deeper. */
  let labelDepth = -1;
  for (const block of section.blocks) {
    if (block.kind === 'table' && inActions) result.push(...actionsInTable(readTable(source, block), people));
    if (block.kind !== 'item' && block.kind !== 'paragraph' && block.kind !== 'escaped') continue;
    if (block.kind === 'item' && block.depth <= labelDepth) labelDepth = -1;
    const listed =
      block.kind === 'item' &&
      ((inActions && block.depth === 0) || (labelDepth >= 0 && block.depth === labelDepth + 1));
    if (!listed && block.checkbox === null && !mayBeMarked(source, block)) continue;
    const text = plainText(source.text.slice(block.textStart, block.textEnd), longestAction);
    const action = readAction(source, block, text, { listed, people });
    if (action) result.push(action);
    else if (block.kind === 'item' && labelKind(text) === 'actions' && /[:：]$/.test(text)) labelDepth = block.depth;
  }
  return result;
}

const mayBegin = markerAtLineStart(actionMarkers);

/** A quick look at a line's head: most lines have no marker there, nor a label that ends in a colon. */
function mayBeMarked(source: SourceText, { textStart, textEnd }: Block): boolean {
  const head = source.text.slice(textStart, Math.min(textEnd, textStart + 24));
  return (
    mayBegin.test(head) ||
    (textEnd - textStart <= 60 && /[:：][*_]*$/.test(source.text.slice(Math.max(textStart, textEnd - 6), textEnd)))
  );
}

function readAction(
  source: SourceText,
  block: Block,
  line: string,
  { listed, people }: { listed: boolean; people: ReadonlySet<string> },
): Action | undefined {
  const match = marker.exec(line);
  const isTask = block.checkbox !== null;
  if (!match && !isTask && !listed) return undefined;
  // What goes on over several lines is one task; a line that only begins a paragraph stands by itself.
  const whole = block.kind === 'item' ? plainText(source.text.slice(block.textStart, block.end), longestAction) : line;
  const text = (match ? whole.slice(match[0].length) : whole).replace(doneMark, '').trim();
  if (text === '' || isNothing.test(text)) return undefined;
  const raw = source.text.slice(block.textStart, block.textEnd);
  const done = block.checkbox === 'done' || /^~~.+~~/s.test(raw.trim()) || doneMark.test(line);
  const written = match?.slice(1).find(group => group !== undefined && group !== '');
  return {
    start: block.textStart,
    end: block.textEnd,
    line: block.textLine,
    text,
    owners: readOwners(text, written, people),
    done,
  };
}

/** "None", or a template's "[Task 1]". */
const isNothing =
  /^(?:\[[^\]]*\]|<[^>]*>|(?:none|nothing)\b.{0,20}|n\/a|tbd|keine|aucune?|ningun[oa]|nenhuma?|なし|无|無|없음)\.?$/i;

/** One action a row: what is to be done stands in the first column that is not of another kind. */
function actionsInTable([head, ...rows]: readonly TableRow[], people: ReadonlySet<string>): Action[] {
  const columns = head?.cells ?? [];
  const owner = columns.findIndex(cell => ownerColumnPattern.test(cell));
  const status = columns.findIndex(cell => statusColumnPattern.test(cell));
  const named = columns.findIndex((cell, index) => index !== owner && taskColumnPattern.test(cell));
  const task =
    named >= 0 ? named : columns.findIndex((cell, index) => index !== owner && !otherColumnPattern.test(cell));
  return rows.flatMap(({ cells, start, end, line }): Action[] => {
    const text = cells[task] ?? '';
    if (text === '' || isNothing.test(text)) return [];
    const written = cells[owner] ?? '';
    const owners =
      owner < 0 ? readOwners(text, undefined, people) : /\p{L}/u.test(written) ? readOwners(text, written) : [];
    return [{ start, end, line, text, owners, done: doneStatusPattern.test(cells[status] ?? '') }];
  });
}
