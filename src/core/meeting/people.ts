import type { Block } from '../markdown/block';
import { blockLines, isOneLine } from '../markdown/blockText';
import { readItems } from '../outline/items';
import type { Topic, Person, LocatedSpan } from '../model';
import type { Section } from '../outline/sections';
import type { SourceText } from '../text/sourceText';
import { readTable } from '../markdown/tables';
import { labelKind, parseLabeledValue } from '../vocabulary/labelKind';
import { foldCaseAndAccents } from '../text/foldCase';
import { conjunctionWords } from '../vocabulary/markers';
import { absentLabelPattern } from '../vocabulary/attendanceWords';
import { otherColumnPattern, nameColumnPattern } from '../vocabulary/tableHeaders';

/** The longest line of names that is read, in UTF-16 units. */
const longestList = 2000;
const longestName = 40;

export interface People {
  /** Those present, in the order written. */
  readonly present: readonly Person[];
  /** What the notes may call those by who are listed, absent or not, in lower case: handles, names, and what names begin with. */
  readonly listedNames: ReadonlySet<string>;
}

/** Who was there, and who was not. */
export function readPeople(source: SourceText, sections: readonly Section[]): People {
  const present: Person[] = [];
  const names = new Set<string>();
  for (const section of sections) {
    const listed = [
      ...(section.kind === 'people' ? inPeoplePart(source, section) : []),
      ...inLabelledLines(source, section),
    ];
    // Nobody is present twice for being in a section and in a labelled line of it.
    const seen = new Set<string>();
    const places = new Places(source);
    for (const { handle, name, isAbsent, within } of listed) {
      if (handle !== undefined) names.add(handle.toLowerCase());
      if (name !== undefined) for (const section of beginnings(name.toLowerCase())) names.add(section);
      const place = places.next(within, handle === undefined ? name! : `@${handle}`);
      const person = { ...place, name: (handle ?? name)! };
      const key = `${person.start} ${person.name}`;
      if (!isAbsent && !seen.has(key)) present.push(person);
      seen.add(key);
    }
  }
  return { present, listedNames: names };
}

/** "ann" and "ann li" of "ann li". */
const beginnings = (name: string): string[] =>
  name.split(' ').map((_, index, words) => words.slice(0, index + 1).join(' '));

/** Finds where the names that were read out of one stretch of text stand in it, one after the other. */
class Places {
  readonly #source: SourceText;
  #within = -1;
  #from = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** The whole stretch's first line where the name is not written there as it is read. */
  next(within: LocatedSpan, written: string): LocatedSpan {
    if (within.start !== this.#within) this.#from = this.#within = within.start;
    const stretch = this.#source.text.slice(this.#from, within.end);
    const at = stretch.indexOf(written);
    if (at < 0)
      return { start: within.start, end: Math.min(within.end, this.#source.lineEnd(within.line)), line: within.line };
    const start = this.#from + at;
    this.#from = start + written.length;
    return { start, end: this.#from, line: this.#source.lineAt(start) };
  }
}

interface Written {
  readonly handle: string | undefined;
  readonly name: string | undefined;
  readonly isAbsent: boolean;
  /** The stretch of text it stands in. */
  readonly within: LocatedSpan;
}

const isOfAbsent = (label: string): boolean => absentLabelPattern.test(foldCaseAndAccents(label));

function inPeoplePart(source: SourceText, section: Section): Written[] {
  const isAbsent = isOfAbsent(section.title);
  const items = readItems(source, section.blocks);
  const tables = section.blocks
    .filter(({ kind }) => kind === 'table')
    .flatMap(block => inTable(source, block, isAbsent));
  // One person an item, or "Board: Ann, Bo"; a single item may hold them all.
  const inItem = (item: Topic): Written[] => {
    const several = /^[\p{L} ]{3,30}[:：]\s*(.+[,;、，].+)$/u.exec(item.title)?.[1];
    return several === undefined
      ? toPerson(item.title, { isAlone: true, isAbsent, within: item })
      : splitPeople(several, isAbsent, item);
  };
  if (items.length > 1) return [...items.flatMap(inItem), ...tables];
  const lists = section.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  return [
    ...lists.flatMap(block =>
      blockLines(source, block, longestList).flatMap(line => splitPeople(line, isAbsent, block)),
    ),
    ...tables,
  ];
}

/** The first column of a table that has names in it; a row may say that somebody was absent. */
function inTable(source: SourceText, block: Block, allAbsent: boolean): Written[] {
  const [head, ...rows] = readTable(source, block);
  const named = head!.cells.findIndex(cell => nameColumnPattern.test(cell));
  const column =
    named >= 0
      ? named
      : Math.max(
          0,
          head!.cells.findIndex(cell => cell !== '' && !otherColumnPattern.test(cell)),
        );
  return rows.flatMap(row => {
    const { cells } = row;
    const isAbsent =
      allAbsent || cells.some((cell, index) => index !== column && (/^no\b/i.test(cell) || isOfAbsent(cell)));
    return toPerson(cells[column] ?? '', { isAlone: true, isAbsent, within: row });
  });
}

/** "Present: Ann, Bo" and its like. */
function inLabelledLines(source: SourceText, section: Section): Written[] {
  return section.blocks.flatMap(block => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    if (
      isOneLine(source, block) &&
      !beginsWithLabel(source.text.slice(block.textStart, Math.min(block.end, block.textStart + longestLabel)))
    )
      return [];
    return blockLines(source, block, longestList).flatMap(line => {
      const labelled = parseLabeledValue(line);
      return labelled?.kind === 'people'
        ? splitPeople(labelled.value, isOfAbsent(line.slice(0, line.length - labelled.value.length)), block)
        : [];
    });
  });
}

/** How far into a line, marks included, a label's colon may stand. */
const longestLabel = 90;

/** A quick look: most lines have no colon at their head, or one of a URL. */
function beginsWithLabel(head: string): boolean {
  const colon = head.search(/[:：]/);
  return colon > 0 && labelKind(head.slice(0, colon + 1)) === 'people';
}

const betweenPeople = new RegExp(
  String.raw`\s*[,;、，；•]\s*|\s+(?=@)|(?<=\p{Ll}) (?:${conjunctionWords}) (?=\p{Lu})`,
  'u',
);

const splitPeople = (list: string, isAbsent: boolean, within: LocatedSpan): Written[] =>
  list.split(betweenPeople).flatMap(one => toPerson(one, { isAlone: false, isAbsent, within }));

/** @param isAlone Where nobody else stands on that line: what follows a comma is where the person comes from. */
function toPerson(
  written: string,
  { isAlone, isAbsent, within }: { isAlone: boolean; isAbsent: boolean; within: LocatedSpan },
): Written[] {
  const handle = /(?<![\w.])@([a-z\d][\w-]*)/i.exec(written)?.[1];
  // "[DC] Daniel Collins", "Ann Li (Acme)", "Ann Li - scribe", "Ann Li, Acme".
  const tagged = written.replace(/^[[(（][\p{L}\d]{1,4}[)）\]]\s*(?=\p{L})/u, '');
  const bare = tagged
    .replace(/\s*[([（［<@].*$|\s*[–—:：].*$|\s+-.*$|-\s.*$/, '')
    .replace(isAlone ? /\s*[,;|/]\s.*$/ : /$^/, '')
    .trim();
  const name = isName(bare) && !parseLabeledValue(written) && labelKind(bare) === null ? bare : undefined;
  return handle === undefined && name === undefined
    ? []
    : [{ handle, name, within, isAbsent: isAbsent || /\b(?:not present|absent)\b/i.test(written) }];
}

/** Sentences and placeholders stand in lists of people too: a name has few words, and hardly any that is not capital. */
function isName(name: string): boolean {
  if (/^[<[{]|\b(?:your name|add (?:your|me)|fill)\b/i.test(name)) return false;
  const words = name.split(/\s+/);
  const small = words.filter(
    word =>
      /^\p{Ll}{2,}/u.test(word) &&
      !/^(?:van|von|de|der|den|da|do|dos|del|di|du|la|le|el|al|bin|ibn|ter|ten|zu|af)$/.test(word),
  );
  return (
    /\p{L}/u.test(name) &&
    name.length <= longestName &&
    words.length <= 5 &&
    (words.length === 1 || small.length * 2 <= words.length)
  );
}
