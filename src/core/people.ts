import type { Block } from './blocks';
import { blockLines } from './blockText';
import { readItems } from './items';
import type { Part } from './parts';
import type { SourceText } from './sourceText';
import { readTable } from './tables';
import { labelKind, labelledValue } from './vocabulary';
import { folded } from './words/folded';
import { absentWords, besideColumn } from './words/markers';

/** The longest line of names that is read, in UTF-16 units. */
const longestList = 2000;
const longestName = 40;

/** Those present, in the order written, without `@`: the handle where one is given, else the name. */
export function readPeople(source: SourceText, parts: readonly Part[]): string[] {
  const found = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'people' && !isOfAbsent(part.title)) for (const person of inPeoplePart(source, part)) found.add(person);
    for (const person of inLabelledLines(source, part)) found.add(person);
  }
  return [...found];
}

const isOfAbsent = (label: string): boolean => absentWords.test(folded(label));

function inPeoplePart(source: SourceText, part: Part): string[] {
  const items = readItems(source, part.blocks);
  const tables = part.blocks.filter(({ kind }) => kind === 'table').flatMap(block => inTable(source, block));
  // One person an item; a single item may hold them all.
  if (items.length > 1) return [...items.flatMap(({ title }) => person(title, true) ?? []), ...tables];
  const lines = part.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item').flatMap(block => blockLines(source, block, longestList));
  return [...lines.flatMap(splitPeople), ...tables];
}

/** The first column of a table that has names in it; rows that say somebody was absent are left out. */
function inTable(source: SourceText, block: Block): string[] {
  const [head, ...rows] = readTable(source, block);
  const column = Math.max(0, head!.cells.findIndex(cell => cell !== '' && !besideColumn.test(cell)));
  return rows.flatMap(({ cells }) => (cells.some((cell, index) => index !== column && /^(?:no|absent)\b/.test(folded(cell)) || isOfAbsent(cell)) ? [] : person(cells[column] ?? '', true) ?? []));
}

/** "Present: Ann, Bo" and its like. */
function inLabelledLines(source: SourceText, part: Part): string[] {
  return part.blocks.flatMap(block => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    const head = source.text.slice(block.textStart, Math.min(block.end, block.textStart + 1000));
    if (!head.includes(':') && !head.includes('：')) return [];
    return blockLines(source, block, longestList).flatMap(line => {
      const labelled = labelledValue(line);
      return labelled?.kind === 'people' && !isOfAbsent(line.slice(0, line.length - labelled.value.length)) ? splitPeople(labelled.value) : [];
    });
  });
}

const splitPeople = (list: string): string[] => list.split(/\s*[,;、，；•]\s*|\s+(?=@)|(?<=\p{Ll}) (?:and|und|et|y|e|en|och|og|i) (?=\p{Lu})/u).flatMap(one => person(one, false) ?? []);

/** @param isAlone Where nobody else stands on that line: what follows a comma is where the person comes from. */
function person(written: string, isAlone: boolean): string | undefined {
  const handle = /(?<![\w.])@([a-z\d][\w-]*)/i.exec(written)?.[1];
  if (handle) return handle;
  // "[DC] Daniel Collins", "Ann Li (Acme)", "Ann Li - scribe", "Ann Li, Acme".
  const tagged = written.replace(/^[[(（][\p{L}\d]{1,4}[)）\]]\s*(?=\p{L})/u, '');
  const name = tagged.replace(/\s*[([（［<].*$|\s*[–—:：].*$|\s+-.*$|-\s.*$/, '').replace(isAlone ? /\s*[,;|/]\s.*$/ : /$^/, '').trim();
  return isName(name) && !labelledValue(written) && labelKind(name) === null ? name : undefined;
}

/** Sentences and placeholders stand in lists of people too: a name has few words, and hardly any that is not capital. */
function isName(name: string): boolean {
  if (/^[<[{]|\b(?:your name|add (?:your|me)|fill)\b/i.test(name)) return false;
  const words = name.split(/\s+/);
  const small = words.filter(word => /^\p{Ll}{2,}/u.test(word) && !/^(?:van|von|de|der|den|da|do|dos|del|di|du|la|le|el|al|bin|ibn|ter|ten|zu|af)$/.test(word));
  return /\p{L}/u.test(name) && name.length <= longestName && words.length <= 5 && (words.length === 1 || small.length * 2 <= words.length);
}
