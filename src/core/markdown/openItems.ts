/** A list item to which the next lines can belong. */
interface OpenItem {
  /** The column of the marker. */
  readonly indent: number;
  /** The minimum column of text that belongs to the item. */
  readonly contentColumn: number;
  readonly ordered: boolean;
}

/** The list items that enclose the current line, from the outermost to the innermost. */
export class OpenItems {
  readonly #items: OpenItem[] = [];

  get depth(): number {
    return this.#items.length;
  }

  /** The minimum column of text that belongs to the innermost item, or 0 outside of lists. */
  get contentColumn(): number {
    return this.#items.at(-1)?.contentColumn ?? 0;
  }

  /** The content column of the innermost item to which text at this column belongs, or 0. */
  contentColumnAt(indent: number): number {
    return this.#items.findLast(({ contentColumn }) => contentColumn <= indent)?.contentColumn ?? 0;
  }

  add(item: OpenItem): void {
    this.#items.push(item);
  }

  closeAll(): void {
    this.#items.length = 0;
  }

  /** Closes the items that do not contain a block at this column. */
  closeForBlock(indent: number): void {
    while (this.#items.length > 0 && indent < this.contentColumn) this.#items.pop();
  }

  /**
   * Closes the items that do not contain an item at this column. Unlike in CommonMark, less indentation is enough to
   * nest an item: one column for an item with another type of marker, two columns for a number under a number.
   */
  closeForItem(indent: number, ordered: boolean): void {
    for (let parent = this.#items.at(-1); parent; parent = this.#items.at(-1)) {
      const isNested = ordered !== parent.ordered ? indent > parent.indent : ordered && indent >= parent.indent + 2;
      if (indent >= parent.contentColumn || isNested) return;
      this.#items.pop();
    }
  }
}
