import {
  Code, columnAt, escapedMarkerLength, isBullet, isDigit, isThematicBreak, markerLength, runLength, skipBlanks, trimEnd,
} from './characters';
import { htmlBlockEnd, isTableDelimiter } from './htmlAndTables';
import type { Place } from './model';
import { OpenItems } from './openItems';
import type { SourceText } from './sourceText';

/** `escaped` is a line whose list marker was escaped in pasting (`\- Name`, `1\. Topic`). */
export type BlockKind =
  'heading' | 'item' | 'escaped' | 'paragraph' | 'code' | 'html' | 'quote' | 'table' | 'break' | 'definition';

/** One block of a note; `start` is its first character, `line` its first line, 0-based. */
export interface Block extends Place {
  readonly kind: BlockKind;
  /** First line of its text without the marker; for a bullet alone on its line that is the next line. */
  readonly textStart: number;
  readonly textEnd: number;
  readonly textLine: number;
  /** How many list items it stands in. */
  readonly depth: number;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  readonly ordered: boolean;
  readonly checkbox: 'open' | 'done' | null;
  /** True inside `<details>`: shown on demand only, and so never a part of the meeting's structure. */
  readonly aside: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads a text's blocks from line `firstLine` on, in one pass, never failing. As CommonMark has them, save where
 * writers plainly mean more: a bullet alone on its line has its text on the next one, a bullet indented by two is
 * nested whatever its parent's marker, bullets are never indented code, `##Title` is a heading.
 */
export function readBlocks(source: SourceText, firstLine = 0): Block[] {
  return new BlockReader(source).read(firstLine);
}

class BlockReader {
  readonly #source: SourceText;
  readonly #text: string;
  readonly #blocks: Mutable<Block>[] = [];
  readonly #items = new OpenItems();
  /** The block that a line of plain text goes on with. */
  #open: Mutable<Block> | null = null;
  /** An item whose bullet stood alone on the line before. */
  #bare: Mutable<Block> | null = null;
  #asideFrom = -1;
  #line = 0;
  #first = 0;
  #end = 0;
  #indent = 0;

  constructor(source: SourceText) {
    this.#source = source;
    this.#text = source.text;
  }

  read(firstLine: number): Block[] {
    for (this.#line = firstLine; this.#line < this.#source.lineCount; this.#line++) {
      this.#look();
      if (this.#first === this.#end) this.#open = this.#bare = null;
      else this.#readLine();
    }
    return this.#blocks;
  }

  /** Sets where the current line's text begins and ends, and its indent in columns. */
  #look(): void {
    const start = this.#source.lineStart(this.#line);
    this.#end = this.#source.lineEnd(this.#line);
    this.#first = skipBlanks(this.#text, start, this.#end);
    this.#indent = this.#first === start ? 0 : columnAt(this.#text, start, this.#first);
  }

  #readLine(): void {
    const code = this.#text.charCodeAt(this.#first);
    if (code > Code.tilde ? isBullet(code) && this.#item() : this.#structure(code)) return;
    this.#plain();
  }

  /** Tries what can begin with this character; false where the line is plain text. */
  #structure(code: number): boolean {
    switch (code) {
      case Code.hash: return this.#heading();
      case Code.equals: return this.#underline(code);
      case Code.minus: return this.#underline(code) || this.#thematicBreak() || this.#item();
      case Code.star: return this.#thematicBreak() || this.#item();
      case Code.plus: return this.#item();
      case Code.underscore: return this.#thematicBreak();
      case Code.backtick: case Code.tilde: return this.#fence(code);
      case Code.less: return this.#html();
      case Code.greater: return this.#quote();
      case Code.backslash: return this.#escaped();
      case Code.bracket: return this.#definition();
      case Code.pipe: return this.#table();
      default: return isDigit(code) && (this.#escaped() || this.#item());
    }
  }

  #push(kind: BlockKind, textStart: number, more: Partial<Block> = {}): Mutable<Block> {
    const textEnd = trimEnd(this.#text, textStart, this.#end);
    const block: Mutable<Block> = {
      kind, start: this.#first, end: this.#end, line: this.#line, textStart, textEnd, textLine: this.#line,
      depth: this.#items.depth, level: 0, ordered: false, checkbox: null, aside: this.#asideFrom >= 0, ...more,
    };
    this.#blocks.push(block);
    this.#open = this.#bare = null;
    return block;
  }

  #heading(): boolean {
    const level = runLength(this.#text, this.#first, this.#end, Code.hash);
    const behind = this.#text.charCodeAt(this.#first + level);
    const blank = this.#first + level >= this.#end || behind <= Code.space;
    const joined = level > 1 ? !isDigit(behind) : /\p{Lu}/u.test(this.#text[this.#first + 1] ?? '');
    if (level > 6 || !(blank || joined) || (this.#indent > 3 && this.#items.depth === 0)) return false;
    if (this.#open && !blank) return false;
    this.#items.leave(this.#indent);
    const textStart = skipBlanks(this.#text, this.#first + level, this.#end);
    const block = this.#push('heading', textStart, { level });
    block.textEnd = withoutClosingHashes(this.#text, block.textStart, block.textEnd);
    return true;
  }

  /** A line of `=` or of at least two `-` under a paragraph makes it a heading. */
  #underline(code: number): boolean {
    const open = this.#open;
    if (open?.kind !== 'paragraph' || this.#indent > 3 || open.depth > 0) return false;
    const length = runLength(this.#text, this.#first, this.#end, code);
    if (trimEnd(this.#text, this.#first, this.#end) > this.#first + length || (code === Code.minus && length < 2)) return false;
    Object.assign(open, { kind: 'heading', level: code === Code.equals ? 1 : 2, end: this.#end });
    this.#items.clear();
    this.#open = null;
    return true;
  }

  #thematicBreak(): boolean {
    if (!isThematicBreak(this.#text, this.#first, this.#end)) return false;
    this.#items.leave(this.#indent);
    this.#push('break', this.#first);
    return true;
  }

  #fence(code: number): boolean {
    const length = runLength(this.#text, this.#first, this.#end, code);
    if (length < 3) return false;
    if (code === Code.backtick && this.#text.slice(this.#first + length, this.#end).includes('`')) return false;
    this.#items.leave(this.#indent);
    const block = this.#push('code', this.#first);
    const inside = this.#items.content;
    while (this.#line + 1 < this.#source.lineCount) {
      this.#line++;
      this.#look();
      if (this.#first < this.#end && this.#indent < inside) {
        this.#line--;
        return true;
      }
      block.end = this.#end;
      const closing = runLength(this.#text, this.#first, this.#end, code);
      if (closing >= length && trimEnd(this.#text, this.#first, this.#end) === this.#first + closing) return true;
    }
    return true;
  }

  #item(): boolean {
    const length = markerLength(this.#text, this.#first, this.#end);
    if (length === 0) return false;
    const ordered = !isBullet(this.#text.charCodeAt(this.#first));
    if (this.#continuesText(length, ordered)) return false;
    this.#items.leaveSiblings(this.#indent, ordered);
    let marker = this.#first + length;
    let textStart = skipBlanks(this.#text, marker, this.#end);
    for (let next = length; next > 0 && textStart < this.#end;) {
      next = isBullet(this.#text.charCodeAt(textStart)) ? markerLength(this.#text, textStart, this.#end) : 0;
      if (next === 0) break;
      marker = textStart + next;
      textStart = skipBlanks(this.#text, marker, this.#end);
    }
    const content = this.#contentColumn(marker, textStart);
    const block = this.#push('item', textStart, { ordered, ...this.#checkbox(textStart) });
    this.#items.add({ indent: this.#indent, content, ordered });
    this.#open = block;
    this.#bare = block.textStart >= block.textEnd ? block : null;
    return true;
  }

  /** CommonMark: an empty item, or a number other than 1, does not interrupt the paragraph it would stand in. */
  #continuesText(length: number, ordered: boolean): boolean {
    if (!this.#open || this.#bare || this.#open.kind === 'quote') return false;
    if (this.#indent < this.#items.content) return false;
    if (ordered && !(length === 2 && this.#text[this.#first] === '1')) return true;
    return ordered && skipBlanks(this.#text, this.#first + length, this.#end) === this.#end;
  }

  /** The column from which on text belongs to the item: that of its text, or one behind the marker for code or nothing. */
  #contentColumn(marker: number, textStart: number): number {
    const behind = columnAt(this.#text, this.#first, marker, this.#indent);
    const column = columnAt(this.#text, marker, textStart, behind);
    return textStart === this.#end || column > behind + 4 ? behind + 1 : column;
  }

  #checkbox(textStart: number): Partial<Block> {
    const match = /^\[([ xX]?)\](?=\s|$)[ \t]*/.exec(this.#text.slice(textStart, Math.min(this.#end, textStart + 8)));
    if (!match) return {};
    return { checkbox: /x/i.test(match[1]!) ? 'done' : 'open', textStart: textStart + match[0].length };
  }

  #escaped(): boolean {
    const length = escapedMarkerLength(this.#text, this.#first, this.#end);
    if (length === 0) return false;
    this.#items.clear();
    this.#open = this.#push('escaped', this.#first + length, { ordered: isDigit(this.#text.charCodeAt(this.#first)) });
    return true;
  }

  #html(): boolean {
    const found = htmlBlockEnd(this.#source, this.#line, this.#first, this.#open !== null);
    if (!found) return false;
    this.#items.leave(this.#indent);
    if (found.details === 'opens' && this.#asideFrom < 0) this.#asideFrom = this.#blocks.length;
    const block = this.#push('html', this.#first);
    this.#line = found.lastLine;
    block.end = this.#source.lineEnd(found.lastLine);
    if (found.details === 'closes') this.#asideFrom = -1;
    return true;
  }

  #quote(): boolean {
    this.#items.leave(this.#indent);
    const open = this.#open;
    if (open?.kind === 'quote' && open.depth === this.#items.depth) open.end = this.#end;
    else this.#open = this.#push('quote', this.#first);
    return true;
  }

  #definition(): boolean {
    if (this.#open || !/^\[[^\]]+\]:[ \t]*\S/.test(this.#text.slice(this.#first, Math.min(this.#end, this.#first + 1000)))) return false;
    this.#items.leave(this.#indent);
    this.#push('definition', this.#first);
    return true;
  }

  #table(): boolean {
    if (this.#open || !isTableDelimiter(this.#source, this.#line + 1)) return false;
    this.#items.leave(this.#indent);
    const block = this.#push('table', this.#first);
    while (this.#line + 1 < this.#source.lineCount) {
      this.#line++;
      this.#look();
      if (this.#first === this.#end) break;
      block.end = this.#end;
    }
    return true;
  }

  #plain(): void {
    if (this.#bare) return this.#mendBareItem(this.#bare);
    if (this.#open) {
      this.#open.end = this.#end;
      return;
    }
    if (isTableDelimiter(this.#source, this.#line + 1) && this.#table()) return;
    this.#items.leave(this.#indent);
    const code = this.#items.depth === 0 && this.#indent > 3;
    const block = this.#push(code ? 'code' : 'paragraph', this.#first);
    this.#open = code ? null : block;
  }

  /** The text of an item whose bullet stands alone on the line before, wherever that text begins. */
  #mendBareItem(block: Mutable<Block>): void {
    const textStart = this.#first;
    Object.assign(block, { end: this.#end, textStart, textLine: this.#line, ...this.#checkbox(textStart) });
    block.textEnd = trimEnd(this.#text, block.textStart, this.#end);
    this.#open = block;
    this.#bare = null;
  }
}

function withoutClosingHashes(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === Code.hash) at--;
  if (at === end) return end;
  if (at === start) return start;
  return text.charCodeAt(at - 1) <= Code.space ? trimEnd(text, start, at) : end;
}
