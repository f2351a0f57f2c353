import type { SourceText } from '../text/sourceText';
import { UnitList } from './unitList';
import type { Unit } from './unit';
import { readUnitLine } from './unitLine';
import { fence, headingUnderline, rule } from './unitSyntax';

/** Longer lines are truncated. In UTF-16 code units. */
const maxLineLength = 1000;

/**
 * The units of a note in document order. Never throws; linear in the length of the text.
 *
 * @param firstLine The 0-based line after the front matter.
 */
export const readUnits = (source: SourceText, firstLine: number): readonly Unit[] =>
  new UnitReader(source).read(firstLine);

class UnitReader {
  readonly #source: SourceText;
  readonly #list = new UnitList();
  /** The marker that opened a code block; empty outside of code. */
  #fence = '';
  #isInComment = false;
  /** Where the text of the current line begins, its columns of white space, and whether it is in a quote. */
  #start = 0;
  #indent = 0;
  #isQuoted = false;

  constructor(source: SourceText) {
    this.#source = source;
  }

  read(firstLine: number): readonly Unit[] {
    for (let line = firstLine; line < this.#source.lineCount; line++) this.#readLine(line);
    return this.#list.units;
  }

  #readLine(line: number): void {
    const end = Math.min(this.#source.lineEnd(line), this.#source.lineStart(line) + maxLineLength);
    this.#skipIndent(this.#source.lineStart(line), end);
    const text = this.#source.text.slice(this.#start, end).trimEnd();
    if (this.#isCode(text) || this.#isComment(text)) return;
    if (text === '' || isRule(text)) {
      if (headingUnderline.test(text)) this.#list.underline(line - 1, text.startsWith('=') ? 1 : 2);
      this.#list.endParagraph();
      return;
    }
    const place = { line, start: this.#start, indent: this.#indent, isQuoted: this.#isQuoted };
    readUnitLine(text, place, this.#list);
  }

  /** Skips white space and the markers of quotes. */
  #skipIndent(start: number, end: number): void {
    this.#indent = 0;
    this.#isQuoted = false;
    for (this.#start = start; this.#start < end; this.#start++) {
      const char = this.#source.text[this.#start]!;
      if (char === '\t') this.#indent += 4 - (this.#indent % 4);
      else if (isSpace(char)) this.#indent++;
      else if (char === '>') {
        this.#isQuoted = true;
        this.#indent = 0;
      } else if (char !== '\ufeff') break;
    }
  }

  #isCode(text: string): boolean {
    const marker = text.startsWith('`') || text.startsWith('~') ? (fence.exec(text)?.[0] ?? '') : '';
    if (this.#fence === '') {
      this.#fence = marker;
      return marker !== '';
    }
    if (marker.startsWith(this.#fence)) this.#fence = '';
    return true;
  }

  #isComment(text: string): boolean {
    const begins = !this.#isInComment && text.startsWith('<!--');
    if (!begins && !this.#isInComment) return false;
    this.#isInComment = !text.includes('-->');
    return true;
  }
}

const isSpace = (char: string): boolean => char === ' ' || char === '\u00a0' || char === '\u3000';

const isRule = (text: string): boolean => '-_*='.includes(text[0]!) && rule.test(text);
