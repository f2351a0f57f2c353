import { columnAt, skipSpaces, trimEnd } from '../text/characters';
import type { SourceText } from '../text/sourceText';
import type { Block, BlockKind, Mutable } from './block';
import { OpenItems } from './openItems';

/** The state of the block reader: the blocks so far, what the current line can continue, and the current line. */
export class ReaderState {
  readonly source: SourceText;
  readonly text: string;
  readonly blocks: Mutable<Block>[] = [];
  readonly items = new OpenItems();
  /** The block that a line of plain text continues. */
  openBlock: Mutable<Block> | null = null;
  /** The item on the line before, if its bullet is alone on that line. */
  bareItem: Mutable<Block> | null = null;
  /** Whether a line without `>` can continue the open quote. */
  allowsLazyContinuation = false;
  /** Whether the current line is inside `<details>`. */
  isInDetails = false;
  /** The current line, 0-based. */
  line = 0;
  /** The offset of the first character of the line that is not a space. */
  start = 0;
  /** The offset of the end of the line. */
  end = 0;
  /** The column of `start`. */
  indent = 0;

  constructor(source: SourceText) {
    this.source = source;
    this.text = source.text;
  }

  goToLine(line: number): void {
    const lineStart = this.source.lineStart(line);
    this.line = line;
    this.end = this.source.lineEnd(line);
    this.start = skipSpaces(this.text, lineStart, this.end);
    this.indent = this.start === lineStart ? 0 : columnAt(this.text, lineStart, this.start);
  }

  /** Adds a block that starts on the current line. */
  addBlock(kind: BlockKind, textStart: number, properties: Partial<Block> = {}): Mutable<Block> {
    // The text starts after the check box, if there is one. Its end must not be before its start.
    const textEnd = Math.max(trimEnd(this.text, textStart, this.end), properties.textStart ?? textStart);
    const block: Mutable<Block> = {
      kind,
      start: this.start,
      end: this.end,
      line: this.line,
      textStart,
      textEnd,
      textLine: this.line,
      depth: this.items.depth,
      level: 0,
      ordered: false,
      checkbox: null,
      isInDetails: this.isInDetails,
      ...properties,
    };
    this.blocks.push(block);
    this.openBlock = this.bareItem = null;
    return block;
  }

  /**
   * Tests whether the line is indented too far to start a block. In a list, indentation is nesting instead. Closes the
   * list items that do not contain the line.
   */
  isIndentedCode(): boolean {
    if (this.indent <= 3) return false;
    if (!this.openBlock) this.items.closeForBlock(this.indent);
    return this.items.depth === 0;
  }
}
