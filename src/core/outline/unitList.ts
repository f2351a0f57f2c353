import { plainText } from '../markdown/plainText';
import type { FoundUnit, LinePlace, Unit, UnitForm } from './unit';

/** A unit whose plain text is computed on first access, because most texts are never used. */
class LazyUnit implements Unit {
  form: UnitForm;
  level: number;
  readonly written: string;
  parent: number | null = null;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  endLine: number;
  readonly indent: number;
  readonly number: string;
  readonly startsBold: boolean;
  readonly task: Unit['task'];
  readonly startsParagraph: boolean;
  readonly isQuoted: boolean;
  #text: string | undefined;

  constructor(found: FoundUnit, place: LinePlace, written: string, startsParagraph: boolean) {
    this.form = found.form;
    this.level = found.level;
    this.written = written;
    this.start = place.start + found.skip;
    this.end = this.start + found.written.length;
    this.line = this.endLine = place.line;
    this.indent = place.indent;
    this.number = found.number ?? '';
    this.startsBold = written.startsWith('**') || written.startsWith('__');
    this.task = found.task ?? null;
    this.startsParagraph = startsParagraph;
    this.isQuoted = place.isQuoted;
  }

  get text(): string {
    return (this.#text ??= plainText(this.written));
  }
}

/** A bullet whose text is expected on one of the next lines. */
interface EmptyItem {
  readonly line: number;
  readonly indent: number;
  readonly number: string;
}

/** How many lines below its bullet the text of an item may be. */
const maxLinesToText = 2;

/** The units found so far, and what is open: the headings, labels and items that the next unit may be in. */
export class UnitList {
  readonly #units: LazyUnit[] = [];
  /** Indexes of the open headings and labels, outermost first. */
  readonly #sections: number[] = [];
  /** Indexes of the open items, outermost first. */
  readonly #items: number[] = [];
  #startsParagraph = true;
  #emptyItem: EmptyItem | undefined;
  isInTable = false;

  get units(): readonly Unit[] {
    return this.#units;
  }

  get isInItem(): boolean {
    return this.#items.length > 0;
  }

  add(found: FoundUnit, place: LinePlace): void {
    const written = firstLineOf(found.written);
    if (isWithoutText(written)) return;
    this.#closeItems(found, place.indent);
    const unit = new LazyUnit(found, place, written, this.#startsParagraph);
    if (found.form === 'item') unit.level = this.#items.length;
    this.#open(unit);
    this.#startsParagraph = false;
  }

  endParagraph(): void {
    this.#startsParagraph = true;
    this.isInTable = false;
  }

  /** Turns the line of text or the label above into a heading, if there is one. */
  underline(line: number, level: number): void {
    const last = this.#units.at(-1);
    if ((last?.form !== 'line' && last?.form !== 'label') || last.line !== line) return;
    this.#units.pop();
    if (last.form === 'label') this.#sections.pop();
    last.form = 'heading';
    last.level = level;
    this.#open(last);
  }

  /** Whether a line of text with this indentation is the rest of an item's text. */
  continuesItem(indent: number): boolean {
    const [outermost] = this.#items;
    const continues = outermost !== undefined && !this.#startsParagraph && indent > this.#units[outermost]!.indent;
    if (continues) this.#startsParagraph = false;
    return continues;
  }

  waitForText({ line, indent }: LinePlace, number: string): void {
    this.#emptyItem = { line, indent, number };
    this.#startsParagraph = false;
  }

  /** Returns and clears the empty item, if it is close enough to the line. */
  takeEmptyItem(line: number): EmptyItem | undefined {
    const item = this.#emptyItem;
    this.#emptyItem = undefined;
    return item && line - item.line <= maxLinesToText ? item : undefined;
  }

  /** Closes the items that a unit is not in. */
  #closeItems(found: FoundUnit, indent: number): void {
    if (found.form === 'item') {
      while (this.#items.length > 0 && !this.#isUnder(this.#units[this.#items.at(-1)!]!, found, indent))
        this.#items.pop();
    } else if (found.form !== 'line' || this.#startsParagraph || indent === 0) this.#items.length = 0;
  }

  /** An item with deeper indentation, or a bullet below a number: a list that lost its indentation. */
  #isUnder(outer: Unit, { number }: FoundUnit, indent: number): boolean {
    return outer.indent < indent || (outer.indent === indent && outer.number !== '' && (number ?? '') === '');
  }

  #open(unit: LazyUnit): void {
    const index = this.#units.length;
    if (unit.form === 'heading' || unit.form === 'label') this.#openSection(unit, index);
    else unit.parent = this.#items.at(-1) ?? this.#sections.at(-1) ?? null;
    this.#units.push(unit);
    if (unit.form === 'item') this.#items.push(index);
    for (let outer = unit.parent; outer !== null; outer = this.#units[outer]!.parent) {
      this.#units[outer]!.endLine = unit.endLine;
    }
  }

  #openSection(unit: LazyUnit, index: number): void {
    const rank = rankOf(unit);
    while (this.#sections.length > 0 && rankOf(this.#units[this.#sections.at(-1)!]!) >= rank) this.#sections.pop();
    unit.parent = this.#sections.at(-1) ?? null;
    this.#sections.push(index);
    this.#items.length = 0;
  }
}

/** Labels are below headings of every level. */
const rankOf = ({ form, level }: Unit): number => (form === 'heading' ? level : 7);

/** The first line of a cell or an item that is divided by `<br>`. */
const firstLineOf = (written: string): string =>
  written.includes('<') ? written.replace(/<br\s*\/?>.*$/i, '') : written;

/** True for markers without words, such as "**" or "<br>". Nearly all texts begin with a letter or have one soon. */
const isWithoutText = (written: string): boolean =>
  !/[\p{L}\p{N}]/u.test(written) || (written.startsWith('<') && plainText(written) === '');
