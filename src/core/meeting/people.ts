import type { Person } from '../model';
import type { Section } from '../outline/sections';
import type { SourceText } from '../text/sourceText';
import { readAttendance, type ListedPerson } from './attendance';
import { NameLocator } from './nameLocator';

/** The people that the notes of a meeting list. */
export interface People {
  /** The people who were present, in document order. */
  readonly present: readonly Person[];
  /**
   * The names of all people in the lists, including those who were absent, in lower case. The notes can refer to a
   * person by a handle, by the full name or by the first words of the name.
   */
  readonly listedNames: ReadonlySet<string>;
}

/**
 * Reads the people who were present or absent, as described in the section "People" of `docs/reading.md`.
 *
 * @param sections All sections of the meeting.
 */
export function readPeople(source: SourceText, sections: readonly Section[]): People {
  const attendance = sections.map(section => readAttendance(source, section));
  return {
    present: attendance.flatMap(people => (people.length === 0 ? [] : locatePresent(source, people))),
    listedNames: new Set(attendance.flat().flatMap(namesOf)),
  };
}

function namesOf({ handle, name }: ListedPerson): string[] {
  const names = name === undefined ? [] : leadingWords(name.toLowerCase());
  return handle === undefined ? names : [handle.toLowerCase(), ...names];
}

/** Returns "ann" and "ann li" for "ann li". */
const leadingWords = (name: string): string[] =>
  name.split(' ').map((_, index, words) => words.slice(0, index + 1).join(' '));

/**
 * Locates the people of one section who were present. A person who is read twice from the same place is returned once:
 * a labeled line in a section of people is read as a line and as a part of the section.
 */
function locatePresent(source: SourceText, people: readonly ListedPerson[]): Person[] {
  const locator = new NameLocator(source);
  const present: Person[] = [];
  const seen = new Set<string>();
  for (const { handle, name, isAbsent, container } of people) {
    const span = locator.locate(handle === undefined ? name! : `@${handle}`, container);
    const person = { ...span, name: (handle ?? name)! };
    const key = `${person.start} ${person.name}`;
    if (!isAbsent && !seen.has(key)) present.push(person);
    seen.add(key);
  }
  return present;
}
