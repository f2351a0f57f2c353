import type { Block } from './blocks';
import type { Action } from './model';
import { walkParts, type Part } from './parts';
import { plainText } from './plainText';
import type { SourceText } from './sourceText';
import { labelKind } from './vocabulary';

/** What a line begins with that gives somebody something to do. Group 1 is an owner written into the marker. */
const marker = new RegExp([
  String.raw`^\[(?:AI|ACTION|TODO)[ :-]*([^\]]*)\][ :-]*`,
  String.raw`^(?:A\.?I|ACTION(?: ITEM)?|Action(?: item)?s?|TODO|To-?do)\s*(?:\(([^)]*)\)|\[([^\]]*)\])?\s*(?:[:：]|\s[–—-]\s)\s*`,
  String.raw`^(?:AI|ACTION|TODO)\s+(?=@|\p{Lu}|to\b)`,
].join('|'), 'u');

const doneMark = /^(?:✅|✔️?|☑️?)\s*|\s*(?:✅|✔️?|☑️?|\((?:done|completed)\)|\[done\]|[-–—:]\s*done\.?)$/i;

/** The meeting's action items: marked lines, task list items, and what stands directly under "Action items". */
export function readActions(source: SourceText, root: Part): Action[] {
  const found = [...walkParts(root)].flatMap(part => actionsIn(source, part));
  return found.sort((a, b) => a.start - b.start);
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
    const text = plainText(source.text.slice(block.textStart, block.textEnd));
    const action = readAction(source, block, text, listed);
    if (action) result.push(action);
    else if (block.kind === 'item' && labelKind(text) === 'actions' && /[:：]$/.test(text)) labelDepth = block.depth;
  }
  return result;
}

function readAction(source: SourceText, block: Block, line: string, listed: boolean): Action | undefined {
  const match = marker.exec(line);
  const isTask = block.checkbox !== null;
  if (!match && !isTask && !listed) return undefined;
  const text = (match ? line.slice(match[0].length) : line).replace(doneMark, '').trim();
  if (text === '' || /^(?:none|n\/a|tbd)\.?$/i.test(text)) return undefined;
  const raw = source.text.slice(block.textStart, block.textEnd);
  const done = block.checkbox === 'done' || /^~~.*~~\.?$/s.test(raw.trim()) || doneMark.test(line);
  const written = match?.slice(1).find(group => group !== undefined && group !== '');
  return { start: block.textStart, end: block.textEnd, line: block.textLine, text, owners: readOwners(text, written), done };
}

const name = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}`;
const nameList = new RegExp(String.raw`^@?[\w\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2}(?:\s*(?:,|&|\/|and|\+)\s*@?[\w\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2})*$`, 'u');
const byRole = new RegExp(String.raw`^(${name}(?:\s*(?:,|&|/|and)\s*${name})*)\s*(?::|\s[–—-]\s|\b(?:to|will|is going to|should|needs to|can)\b)`, 'u');
const behind = /[([]([^()[\]]+)[)\]]\s*\.?$/;
const groups = /^(?:everyone|everybody|all|team|we|people|someone|tbd|anyone|each|group|wg|sig)\b/i;

/** Who is to act: the marker's name, else the handles, else a name before a colon or verb, else names in closing brackets. */
export function readOwners(text: string, written?: string): string[] {
  if (written) return splitNames(written);
  const handles = [...text.matchAll(/(?<![\w/@.])@([a-z\d](?:[\w-]*[a-z\d])?)(?![\w@/])/gi)].map(match => match[1]!);
  if (handles.length > 0) return [...new Set(handles)];
  const before = byRole.exec(text)?.[1];
  if (before) return splitNames(before);
  const inBrackets = behind.exec(text)?.[1];
  return inBrackets && nameList.test(inBrackets.trim()) ? splitNames(inBrackets) : [];
}

function splitNames(names: string): string[] {
  return names.split(/\s*(?:[,&/+]|\band\b)\s*/).map(one => one.replace(/^@/, '').trim()).filter(one => one !== '' && !groups.test(one));
}
