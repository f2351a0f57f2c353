import { dirname, relative, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { readJson } from '../core/text/json';
import { compareCodeUnits, readOptionalFile, toSlashes } from './files';
import { UsageError } from './io';
import type { ProblemJson } from './problemJson';

/** A problem with the text of its line, which identifies the problem after the line has moved. */
export interface ProblemOnLine {
  /** The path of the file is relative to the current folder. */
  readonly problem: ProblemJson;
  /** The text of the line on which the problem starts. */
  readonly lineText: string;
}

/** An entry of the baseline file: equal problems on lines with the same text. */
interface Entry {
  /** Relative to the folder of the baseline file. */
  readonly file: string;
  readonly rule: string;
  /** All numbers are 0, because they may be line numbers or numbers of notes. */
  readonly message: string;
  /** The text of the line, shortened. */
  readonly text: string;
  readonly count: number;
}

/** Where a baseline file is, and the folder that the files of problems are relative to. */
interface Location {
  /** The absolute path of the baseline file. */
  readonly file: string;
  readonly cwd: string;
}

/** Problems that have been recorded in a file, so that only new ones are reported. */
export class Baseline {
  readonly #entries: readonly Entry[];
  readonly #location: Location;

  private constructor(entries: readonly Entry[], location: Location) {
    this.#entries = entries;
    this.#location = location;
  }

  /**
   * Reads a baseline file. Returns undefined if it does not exist.
   *
   * @throws UsageError if the file cannot be read or is not a baseline file.
   */
  static read(location: Location): Baseline | undefined {
    const text = readOptionalFile(location.file);
    if (text === undefined) return undefined;
    const entries = parseEntries(text);
    if (entries) return new Baseline(entries, location);
    throw new UsageError(
      `"${location.file}" is not a baseline file of hangout-notes. To create one there, delete the file first.`,
    );
  }

  /**
   * Writes a baseline file. Its lines are sorted, so that versions of it can be compared.
   *
   * @throws UsageError if the file cannot be written. It is unchanged then.
   */
  static write(location: Location, problems: readonly ProblemOnLine[]): void {
    const entries = new Map<string, Entry>();
    for (const problem of problems) {
      const entry = toEntry(problem, location);
      const key = keyOf(entry);
      entries.set(key, { ...entry, count: (entries.get(key)?.count ?? 0) + 1 });
    }
    const lines = [...entries]
      .sort(([a], [b]) => compareCodeUnits(a, b))
      .map(([, entry]) => `    ${JSON.stringify(entry)}`);
    try {
      writeFileAtomic.sync(location.file, `{\n  "version": 1,\n  "problems": [\n${lines.join(',\n')}\n  ]\n}\n`);
    } catch (error) {
      throw new UsageError(`Cannot write "${location.file}": ${(error as Error).message}`);
    }
  }

  /** Returns the problems that are not recorded. */
  filterNew(problems: readonly ProblemOnLine[]): ProblemOnLine[] {
    const remaining = new Map(this.#entries.map(entry => [keyOf(entry), entry.count]));
    return problems.filter(problem => {
      const key = keyOf(toEntry(problem, this.#location));
      const count = remaining.get(key) ?? 0;
      remaining.set(key, count - 1);
      return count <= 0;
    });
  }
}

function parseEntries(text: string): readonly Entry[] | undefined {
  const result = readJson(text);
  const content = 'value' in result ? result.value : undefined;
  const { version, problems } = (content ?? {}) as { version?: unknown; problems?: unknown };
  return version === 1 && Array.isArray(problems) && problems.every(isEntry) ? problems : undefined;
}

function isEntry(value: unknown): value is Entry {
  const { file, rule, message, text, count } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return [file, rule, message, text].every(part => typeof part === 'string') && Number.isInteger(count);
}

function toEntry({ problem, lineText }: ProblemOnLine, { file, cwd }: Location): Entry {
  return {
    file: toSlashes(relative(dirname(file), resolve(cwd, problem.file))),
    rule: problem.rule,
    message: problem.message.replace(/\d+/g, '0').slice(0, maxTextLength),
    text: shorten(lineText),
    count: 1,
  };
}

const keyOf = ({ file, rule, message, text }: Entry): string => JSON.stringify([file, rule, message, text]);

const maxTextLength = 200;

/** Collapses spaces and cuts a long line. Only the start of a very long line is used. */
const shorten = (lineText: string): string =>
  lineText
    .slice(0, 10 * maxTextLength)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxTextLength);
