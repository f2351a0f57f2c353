/** A list item that lines below it may still belong to. */
interface OpenItem {
  /** The column of its marker, and the one from which on text belongs to it. */
  readonly indent: number;
  readonly content: number;
  readonly ordered: boolean;
}

/** The list items around the line that is read, the innermost last. */
export class OpenItems {
  readonly #items: OpenItem[] = [];

  get depth(): number {
    return this.#items.length;
  }

  /** The column from which on text belongs to the innermost item; 0 outside of lists. */
  get content(): number {
    return this.#items.at(-1)?.content ?? 0;
  }

  /** The same for text that begins at this indent. */
  contentAt(indent: number): number {
    return this.#items.findLast(({ content }) => content <= indent)?.content ?? 0;
  }

  add(item: OpenItem): void {
    this.#items.push(item);
  }

  clear(): void {
    this.#items.length = 0;
  }

  /** Closes the items that a block at this indent stands outside of. */
  leave(indent: number): void {
    while (this.#items.length > 0 && indent < this.content) this.#items.pop();
  }

  /**
   * Closes the items that an item at this indent is not a child of. Further in than its parent's marker is enough for one of
   * another kind of marker, and two columns for a number under a number: those that are one list stand one under the other.
   */
  leaveSiblings(indent: number, ordered: boolean): void {
    for (let top = this.#items.at(-1); top; top = this.#items.at(-1)) {
      const isDrawnInside = ordered !== top.ordered ? indent > top.indent : ordered && indent >= top.indent + 2;
      if (indent >= top.content || isDrawnInside) return;
      this.#items.pop();
    }
  }
}
