import { blockLines } from './blockText';
import { readItems } from './items';
import type { Part } from './parts';
import { plainText } from './plainText';
import type { SourceText } from './sourceText';
import { labelledValue } from './vocabulary';

/** The longest line of names that is read, in UTF-16 units. */
const longestList = 2000;

/** Those present, in the order written, without `@`: the handle where one is given, else the name. */
export function readPeople(source: SourceText, parts: readonly Part[]): string[] {
  const found = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'people') for (const person of inPeoplePart(source, part)) found.add(person);
    for (const person of inLabelledLines(source, part)) found.add(person);
  }
  return [...found];
}

function inPeoplePart(source: SourceText, part: Part): string[] {
  const items = readItems(source, part.blocks);
  if (items.length > 0) return items.flatMap(({ title }) => person(title) ?? []);
  return part.blocks.flatMap(block => (block.kind === 'paragraph' ? splitPeople(plainText(source.slice(block))) : []));
}

/** "Present: Ann, Bo" and its like. */
function inLabelledLines(source: SourceText, part: Part): string[] {
  return part.blocks.flatMap(block => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    const head = source.text.slice(block.textStart, Math.min(block.end, block.textStart + 1000));
    if (!head.includes(':') && !head.includes('：')) return [];
    return blockLines(source, block, longestList).flatMap(line => {
      const labelled = labelledValue(line);
      return labelled?.kind === 'people' ? splitPeople(labelled.value) : [];
    });
  });
}

const splitPeople = (list: string): string[] => list.split(/\s*[,;、]\s*/).flatMap(one => person(one) ?? []);

function person(written: string): string | undefined {
  const handle = /(?<![\w.])@([a-z\d][\w-]*)/i.exec(written)?.[1];
  if (handle) return handle;
  const name = written.replace(/\s*[([–—:-].*$/, '').trim();
  return /\p{L}/u.test(name) && name.length <= 40 && !labelledValue(written) ? name : undefined;
}
