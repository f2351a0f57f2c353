import type { LocatedSpan } from '../model';
import type { SourceText } from '../text/sourceText';

/**
 * Finds the positions of names that were read from the plain text of a list. The names must be requested in the order
 * in which they are written, so that each of two equal names gets its own position.
 */
export class NameLocator {
  readonly #source: SourceText;
  #containerStart = -1;
  /** Where the search for the next name starts. */
  #position = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /**
   * Returns the span of a name, or the first line of the container if the name is written in a different way there, for
   * example with Markdown syntax inside.
   *
   * @param container The list item, block or table row that contains the name.
   */
  locate(name: string, container: LocatedSpan): LocatedSpan {
    if (container.start !== this.#containerStart) this.#containerStart = this.#position = container.start;
    const text = this.#source.text.slice(this.#position, container.end);
    const index = text.indexOf(name);
    if (index < 0) return this.#firstLine(container);
    const start = this.#position + index;
    this.#position = start + name.length;
    return { start, end: this.#position, line: this.#source.lineAt(start) };
  }

  #firstLine({ start, end, line }: LocatedSpan): LocatedSpan {
    return { start, end: Math.min(end, this.#source.lineEnd(line)), line };
  }
}
