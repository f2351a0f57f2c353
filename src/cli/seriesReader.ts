import { resolve } from 'node:path';
import { localDay } from '../core/dates/calendar';
import { readNote } from '../core/parse';
import type { RuleContext } from '../core/rules/helpers/rule';
import type { FrontMatterSchema } from '../core/schema/frontMatterSchema';
import { type PathNote } from '../core/series/series';
import { seriesFolder } from '../core/paths/seriesPath';
import { SeriesFacts } from '../core/series/seriesFacts';
import { SourceText } from '../core/text/sourceText';
import { readFiles, someMarkdown } from './files';
import { archiveContextOf } from './archiveContext';

/** A note with all that rules look at; `file` is relative to the working directory. */
export interface Checked {
  readonly file: string;
  readonly context: RuleContext;
}

/** As much text is kept from the comparing to the checking, in UTF-16 units; what goes beyond it is read a second time. */
const mostKept = 64 * 1024 * 1024;

/** Reads the notes of one series for the rules, which compare them with one another. */
export class SeriesReader {
  readonly #cwd: string;
  readonly #facts: SeriesFacts;
  readonly #contexts = new Map<string, RuleContext>();
  #kept = 0;

  /**
   * @param folder What `seriesFolder` gives of its files' paths, relative to `cwd`.
   * @param takes Whether a file, given by its absolute path, is looked at.
   */
  constructor(cwd: string, folder: string, takes: (path: string) => boolean) {
    this.#cwd = cwd;
    const files = someMarkdown(resolve(cwd, folder), Infinity).map(file =>
      folder === '' ? file : `${folder}/${file}`,
    );
    const members = files.filter(file => seriesFolder(file) === folder && takes(resolve(cwd, file)));
    this.#facts = new SeriesFacts(members.flatMap(file => this.#keep(file) ?? []));
  }

  /** `skipped` says why a file cannot be read as text. */
  read(file: string, schema: FrontMatterSchema | null): Checked | { readonly skipped: string } {
    const context = this.#contexts.get(file) ?? this.#read(file);
    this.#contexts.delete(file);
    return 'skipped' in context ? context : { file, context: { ...context, series: this.#facts, schema } };
  }

  #read(file: string): RuleContext | { readonly skipped: string } {
    const [read] = readFiles(this.#cwd, [file]);
    return 'skipped' in read! ? { skipped: read.skipped } : contextOf(read!.text, file, this.#cwd);
  }

  /** The note for the comparing; undefined where there is no meeting in it. */
  #keep(file: string): PathNote | undefined {
    const context = this.#read(file);
    if ('skipped' in context) return undefined;
    this.#kept += context.document.source.text.length;
    const isKept = this.#kept <= mostKept;
    if (isKept) this.#contexts.set(file, context);
    if (context.note.meetings.length === 0) return undefined;
    // A copy shares nothing with the text, which may go then.
    return { path: file, note: isKept ? context.note : structuredClone(context.note) };
  }
}

/** What rules look at in a note by itself. */
export const contextOf = (text: string, file: string, cwd: string): RuleContext => ({
  ...readNote(new SourceText(text), file, archiveContextOf(cwd)),
  series: null,
  schema: null,
  today: localDay(new Date()),
});
