import { resolve } from 'node:path';
import { localIsoDate } from '../core/dates/calendar';
import { readNote } from '../core/parse';
import { seriesFolder } from '../core/paths/seriesPath';
import type { RuleContext } from '../core/rules/helpers/rule';
import type { FrontMatterSchema } from '../core/schema/frontMatterSchema';
import type { PathNote } from '../core/series/series';
import { SeriesFacts } from '../core/series/seriesFacts';
import { SourceText } from '../core/text/sourceText';
import type { ArchiveContext } from '../core/noteDocument';
import { findSomeMarkdown, readFiles } from './files';

/** A note with everything that rules look at. `file` is relative to the current folder. */
export interface NoteToCheck {
  readonly file: string;
  readonly context: RuleContext;
}

interface Skipped {
  /** The reason. */
  readonly skipped: string;
}

export interface SeriesOptions {
  readonly cwd: string;
  /** The result of `seriesFolder` for the paths of the files. */
  readonly folder: string;
  readonly archive: ArchiveContext;
  /** Whether the settings include a file, given by its absolute path. */
  readonly isIncluded: (path: string) => boolean;
}

/**
 * The total length of the notes that stay in memory after they are compared, in UTF-16 code units. Further notes are
 * read a second time when they are checked.
 */
const maxCachedLength = 64 * 1024 * 1024;

/** Reads the notes of one series, which rules compare with each other. */
export class SeriesReader {
  readonly #cwd: string;
  readonly #archive: ArchiveContext;
  readonly #series: SeriesFacts;
  readonly #contextCache = new Map<string, RuleContext>();
  #cachedLength = 0;

  /** Reads all notes of the series. */
  constructor({ cwd, folder, archive, isIncluded }: SeriesOptions) {
    this.#cwd = cwd;
    this.#archive = archive;
    const files = findSomeMarkdown(resolve(cwd, folder), Infinity).map(file =>
      folder === '' ? file : `${folder}/${file}`,
    );
    const members = files.filter(file => seriesFolder(file) === folder && isIncluded(resolve(cwd, file)));
    this.#series = new SeriesFacts(members.flatMap(file => this.#readMember(file) ?? []));
  }

  /** Returns a note, or the reason why it cannot be read. Can be called once per file. */
  read(file: string, schema: FrontMatterSchema | null): NoteToCheck | Skipped {
    const context = this.#contextCache.get(file) ?? this.#readContext(file);
    this.#contextCache.delete(file);
    return 'skipped' in context ? context : { file, context: { ...context, series: this.#series, schema } };
  }

  /** Reads a note to compare others with. Returns undefined if it has no meeting or cannot be read. */
  #readMember(file: string): PathNote | undefined {
    const context = this.#readContext(file);
    if ('skipped' in context) return undefined;
    this.#cachedLength += context.document.source.text.length;
    const isCached = this.#cachedLength <= maxCachedLength;
    if (isCached) this.#contextCache.set(file, context);
    if (context.note.meetings.length === 0) return undefined;
    // Substrings keep the whole text in memory. A copy does not.
    return { path: file, note: isCached ? context.note : structuredClone(context.note) };
  }

  /** Reads a note on its own, without series and schema. */
  #readContext(file: string): RuleContext | Skipped {
    const [result] = readFiles(this.#cwd, [file]);
    if ('skipped' in result!) return { skipped: result.skipped };
    const note = readNote(new SourceText(result!.text), file, this.#archive);
    return { ...note, series: null, schema: null, today: localIsoDate(new Date()) };
  }
}
