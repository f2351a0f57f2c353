import type { Block } from '../markdown/block';
import { blockLines, isOneLine } from '../markdown/blockText';
import { readTable, type TableRow } from '../markdown/tables';
import type { LocatedSpan, Topic } from '../model';
import { readItems } from '../outline/items';
import type { Section } from '../outline/sections';
import { isColonCode } from '../text/characters';
import { foldCaseAndAccents } from '../text/foldCase';
import type { SourceText } from '../text/sourceText';
import { absentLabelPattern } from '../vocabulary/attendanceWords';
import { labelKind, parseLabeledValue } from '../vocabulary/labelKind';
import { conjunctionWords } from '../vocabulary/markers';
import { nameColumnPattern, otherColumnPattern } from '../vocabulary/tableHeaders';
import { readPersonName, type PersonName } from './personName';

/** The maximum length of a line with names, in UTF-16 code units. The rest of a longer line is ignored. */
const maxLineLength = 2000;

/** A person in a list of the people who were present or absent. */
export interface ListedPerson extends PersonName {
  readonly isAbsent: boolean;
  /** The list item, block or table row that contains the person. */
  readonly container: LocatedSpan;
}

/** The properties that all people in one list have in common. */
type ListProperties = Pick<ListedPerson, 'isAbsent' | 'container'>;

/**
 * Returns the people that a section lists: those under a label such as "Attendees", and those in a line such as
 * "Present: Ann, Bo". A person can occur in both.
 */
export function readAttendance(source: SourceText, section: Section): ListedPerson[] {
  const inSection = section.kind === 'people' ? readPeopleSection(source, section) : [];
  return [...inSection, ...section.blocks.flatMap(block => readLabeledLines(source, block))];
}

const isAbsentLabel = (label: string): boolean => absentLabelPattern.test(foldCaseAndAccents(label));

function readPeopleSection(source: SourceText, section: Section): ListedPerson[] {
  const isAbsent = isAbsentLabel(section.title);
  const items = readItems(source, section.blocks);
  // A single item can contain all people.
  const people =
    items.length > 1
      ? items.flatMap(item => readItem(item, isAbsent))
      : section.blocks.flatMap(block => readBlock(source, block, isAbsent));
  const tables = section.blocks.filter(({ kind }) => kind === 'table');
  return [...people, ...tables.flatMap(block => readPeopleTable(readTable(source, block), isAbsent))];
}

const namesAfterLabel = /^[\p{L} ]{3,30}[:：]\s*(.+[,;、，].+)$/u;

/** An item contains one person, or several people after a label: "Board: Ann, Bo". */
function readItem(item: Topic, isAbsent: boolean): ListedPerson[] {
  const list = { isAbsent, container: item };
  const names = /[:：]/.test(item.title) ? namesAfterLabel.exec(item.title)?.[1] : undefined;
  return names === undefined ? readPerson(item.title, { ...list, isOnePerson: true }) : splitPeople(names, list);
}

function readBlock(source: SourceText, block: Block, isAbsent: boolean): ListedPerson[] {
  if (!isParagraphOrItem(block)) return [];
  const lines = blockLines(source, block, maxLineLength);
  return lines.flatMap(line => splitPeople(line, { isAbsent, container: block }));
}

const isParagraphOrItem = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'item';

/** Reads one person per row. Another cell of the row can state that the person was absent. */
function readPeopleTable([header, ...rows]: readonly TableRow[], allAreAbsent: boolean): ListedPerson[] {
  const nameColumn = findNameColumn(header!.cells);
  return rows.flatMap(row => {
    const isAbsent = row.cells.some((cell, column) => column !== nameColumn && isAbsentCell(cell));
    return readPerson(row.cells[nameColumn] ?? '', {
      isOnePerson: true,
      isAbsent: allAreAbsent || isAbsent,
      container: row,
    });
  });
}

const isAbsentCell = (cell: string): boolean => /^no\b/i.test(cell) || isAbsentLabel(cell);

/** Returns the index of the column that is named for names, otherwise of the first column without another purpose. */
function findNameColumn(headers: readonly string[]): number {
  const named = headers.findIndex(header => nameColumnPattern.test(header));
  const unnamed = headers.findIndex(header => header !== '' && !otherColumnPattern.test(header));
  return named >= 0 ? named : Math.max(0, unnamed);
}

/** Reads lines such as "Present: Ann, Bo". */
function readLabeledLines(source: SourceText, block: Block): ListedPerson[] {
  if (!isParagraphOrItem(block)) return [];
  if (isOneLine(source, block) ? !startsWithPeopleLabel(source, block) : !mayHaveColon(source, block)) return [];
  return blockLines(source, block, maxLineLength).flatMap(line => {
    const labeled = parseLabeledValue(line);
    if (labeled?.kind !== 'people') return [];
    const label = line.slice(0, line.length - labeled.value.length);
    return splitPeople(labeled.value, { isAbsent: isAbsentLabel(label), container: block });
  });
}

/** Tests whether the plain text of a block may have a colon. An entity can be one. */
const mayHaveColon = (source: SourceText, block: Block): boolean =>
  /[:：&]/.test(source.text.slice(block.textStart, block.end));

/** The maximum length of a label including its Markdown syntax, in UTF-16 code units. */
const maxLabelSourceLength = 90;

/** A fast test that rules out most lines. They have no colon at their start, or one that belongs to a URL. */
function startsWithPeopleLabel({ text }: SourceText, { textStart, end }: Block): boolean {
  const labelEnd = Math.min(end, textStart + maxLabelSourceLength);
  for (let offset = textStart; offset < labelEnd; offset++)
    if (isColonCode(text.charCodeAt(offset)))
      return offset > textStart && labelKind(text.slice(textStart, offset + 1)) === 'people';
  return false;
}

const peopleSeparator = new RegExp(
  String.raw`\s*[,;、，；•]\s*|\s+(?=@)|(?<=\p{Ll}) (?:${conjunctionWords}) (?=\p{Lu})`,
  'u',
);

const splitPeople = (names: string, list: ListProperties): ListedPerson[] =>
  names.split(peopleSeparator).flatMap(entry => readPerson(entry, { ...list, isOnePerson: false }));

function readPerson(
  entry: string,
  { isOnePerson, isAbsent, container }: ListProperties & { isOnePerson: boolean },
): ListedPerson[] {
  const person = readPersonName(entry, { isOnePerson });
  const isMarkedAbsent = /\b(?:not present|absent)\b/i.test(entry);
  return person ? [{ ...person, isAbsent: isAbsent || isMarkedAbsent, container }] : [];
}
