import type { Block, BlockKind, Mutable } from './block';
import {
  CharCode,
  columnAt,
  isBulletCode,
  isDigitCode,
  isThematicBreak,
  listMarkerLength,
  runLength,
  skipSpaces,
  trimEnd,
} from '../text/characters';
import { fenceEnd, fenceLength } from './fences';
import { htmlBlockEnd, isTableDelimiter } from './htmlBlocks';
import {
  checkboxAt,
  contentColumn,
  endsInText,
  escapedMarkerLength,
  headingMark,
  isCheckbox,
  isDefinition,
  lastMarkerEnd,
  withoutClosingHashes,
} from './lineSyntax';
import { OpenItems } from './openItems';
import type { SourceText } from '../text/sourceText';

export type { Block, BlockKind } from './block';

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
  /** Whether the open quote's last line is text that the next line may go on with. */
  #quoteEndsInText = false;
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
    this.#first = skipSpaces(this.#text, start, this.#end);
    this.#indent = this.#first === start ? 0 : columnAt(this.#text, start, this.#first);
  }

  #readLine(): void {
    const code = this.#text.charCodeAt(this.#first);
    if (code > CharCode.tilde ? isBulletCode(code) && this.#item() : this.#structure(code)) return;
    this.#plain();
  }

  /** Tries what can begin with this character; false where the line is plain text. */
  #structure(code: number): boolean {
    switch (code) {
      case CharCode.hash:
        return this.#heading();
      case CharCode.equals:
        return this.#underline(code);
      case CharCode.minus:
        return this.#underline(code) || this.#thematicBreak() || this.#item();
      case CharCode.asterisk:
        return this.#thematicBreak() || this.#item();
      case CharCode.plus:
        return this.#item();
      case CharCode.underscore:
        return this.#thematicBreak();
      case CharCode.backtick:
      case CharCode.tilde:
        return !this.#isIndentedCode() && this.#fence(code);
      case CharCode.lessThan:
        return !this.#isIndentedCode() && this.#html();
      case CharCode.greaterThan:
        return !this.#isIndentedCode() && this.#quote();
      case CharCode.backslash:
        return this.#escaped();
      case CharCode.openBracket:
        return this.#definition() || (!this.#bare && this.#item());
      case CharCode.pipe:
        return this.#table();
      default:
        return isDigitCode(code) && (this.#escaped() || this.#item());
    }
  }

  #push(kind: BlockKind, textStart: number, more: Partial<Block> = {}): Mutable<Block> {
    const textEnd = Math.max(trimEnd(this.#text, textStart, this.#end), more.textStart ?? textStart); // behind a box too
    const block: Mutable<Block> = {
      kind,
      start: this.#first,
      end: this.#end,
      line: this.#line,
      textStart,
      textEnd,
      textLine: this.#line,
      depth: this.#items.depth,
      level: 0,
      ordered: false,
      checkbox: null,
      aside: this.#asideFrom >= 0,
      ...more,
    };
    this.#blocks.push(block);
    this.#open = this.#bare = null;
    return block;
  }

  /** Too far in to begin a block, save in a list: there it is the writer's way to nest. */
  #isIndentedCode(): boolean {
    if (this.#indent <= 3) return false;
    if (!this.#open) this.#items.leave(this.#indent);
    return this.#items.depth === 0;
  }

  #heading(): boolean {
    const { level, blank } = headingMark(this.#text, this.#first, this.#end);
    if (level === 0 || (this.#open && !blank) || this.#isIndentedCode()) return false;
    this.#items.leave(this.#indent);
    const textStart = skipSpaces(this.#text, this.#first + level, this.#end);
    const block = this.#push('heading', textStart, { level });
    block.textEnd = withoutClosingHashes(this.#text, block.textStart, block.textEnd);
    return true;
  }

  /** A line of `=` or of at least two `-` under a paragraph makes it a heading. */
  #underline(code: number): boolean {
    const open = this.#open;
    if (open?.kind !== 'paragraph' || this.#indent > 3 || open.depth > 0) return false;
    const length = runLength(this.#text, this.#first, this.#end, code);
    if (trimEnd(this.#text, this.#first, this.#end) > this.#first + length || (code === CharCode.minus && length < 2))
      return false;
    Object.assign(open, { kind: 'heading', level: code === CharCode.equals ? 1 : 2, end: this.#end });
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
    const length = fenceLength(this.#text, this.#first, this.#end, code);
    if (length === 0) return false;
    this.#items.leave(this.#indent);
    const block = this.#push('code', this.#first);
    this.#line = fenceEnd(this.#source, this.#line, { code, length, inside: this.#items.content });
    block.end = this.#source.lineEnd(this.#line);
    return true;
  }

  #item(): boolean {
    const length = listMarkerLength(this.#text, this.#first, this.#end);
    // "[x] Done" without a bullet is an item all the same.
    if (length === 0 && !isCheckbox(this.#text, this.#first, this.#end)) return false;
    const ordered = isDigitCode(this.#text.charCodeAt(this.#first));
    if (this.#continuesText(length, ordered)) return false;
    this.#items.leaveSiblings(this.#indent, ordered);
    const marker = lastMarkerEnd(this.#text, this.#first + length, this.#end);
    const textStart = skipSpaces(this.#text, marker, this.#end);
    const content =
      length === 0
        ? this.#indent + 2
        : contentColumn(this.#text, { first: this.#first, indent: this.#indent, marker, textStart, end: this.#end });
    const block = this.#push('item', textStart, { ordered, ...checkboxAt(this.#text, textStart, this.#end) });
    this.#items.add({ indent: this.#indent, content, ordered });
    if (this.#fenceInItem(block, content)) return true;
    this.#open = block;
    this.#bare = block.textStart >= block.textEnd ? block : null;
    return true;
  }

  /** Code that begins beside its bullet: the item has no text then. */
  #fenceInItem(item: Mutable<Block>, content: number): boolean {
    const code = this.#text.charCodeAt(item.textStart);
    if (code !== CharCode.backtick && code !== CharCode.tilde) return false;
    this.#first = item.textStart;
    this.#indent = content;
    if (!this.#fence(code)) return false;
    item.textEnd = item.textStart;
    return true;
  }

  /** CommonMark: an empty item, or a number other than 1, does not interrupt the paragraph it would stand in. */
  #continuesText(length: number, ordered: boolean): boolean {
    if (!this.#open || this.#bare || this.#open.kind === 'quote') return false;
    if (this.#indent < this.#items.content) return false;
    if (ordered && !(length === 2 && this.#text[this.#first] === '1')) return true;
    return ordered && skipSpaces(this.#text, this.#first + length, this.#end) === this.#end;
  }

  #escaped(): boolean {
    const length = escapedMarkerLength(this.#text, this.#first, this.#end);
    if (length === 0) return false;
    this.#items.clear();
    this.#open = this.#push('escaped', this.#first + length, {
      ordered: isDigitCode(this.#text.charCodeAt(this.#first)),
    });
    return true;
  }

  #html(): boolean {
    const inside = this.#items.contentAt(this.#indent);
    const found = htmlBlockEnd(this.#source, {
      line: this.#line,
      first: this.#first,
      inside,
      inText: this.#open !== null,
    });
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
    this.#quoteEndsInText = endsInText(this.#text, this.#first, this.#end);
    return true;
  }

  #definition(): boolean {
    if (this.#open || !isDefinition(this.#text, this.#first, this.#end)) return false;
    this.#items.leave(this.#indent);
    this.#push('definition', this.#first);
    return true;
  }

  #table(): boolean {
    if (this.#open || !isTableDelimiter(this.#source, this.#line + 1)) return false;
    this.#items.leave(this.#indent);
    const block = this.#push('table', this.#first);
    this.#line++;
    block.end = this.#source.lineEnd(this.#line);
    // Its rows go on as a paragraph's lines do.
    this.#open = block;
    return true;
  }

  #plain(): void {
    if (this.#bare) return this.#mendBareItem(this.#bare);
    if (this.#open && (this.#open.kind !== 'quote' || this.#quoteEndsInText)) {
      this.#open.end = this.#end;
      return;
    }
    this.#open = null;
    if (isTableDelimiter(this.#source, this.#line + 1) && this.#table()) return;
    this.#items.leave(this.#indent);
    const code = this.#items.depth === 0 && this.#indent > 3;
    const block = this.#push(code ? 'code' : 'paragraph', this.#first);
    this.#open = code ? null : block;
  }

  /** The text of an item whose bullet stands alone on the line before, wherever that text begins. */
  #mendBareItem(block: Mutable<Block>): void {
    const textStart = this.#first;
    Object.assign(block, {
      end: this.#end,
      textStart,
      textLine: this.#line,
      ...checkboxAt(this.#text, textStart, this.#end),
    });
    block.textEnd = trimEnd(this.#text, block.textStart, this.#end);
    this.#open = block;
    this.#bare = null;
  }
}
