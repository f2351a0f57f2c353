import { dirname, relative, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { readJson } from '../core/text/json';
import { byCodeUnits, readUsed, toSlashes } from './files';
import { UsageError } from './io';

/** What a problem is known by once lines have moved. */
export interface Located {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
  /** The text of the line that it begins on. */
  readonly lineText: string;
}

/** So many problems of one rule on lines of that text in that file, which is given from the baseline's own folder. */
interface Known {
  readonly file: string;
  readonly rule: string;
  /** Numbers aside: they may be of lines, or of how many notes there are. */
  readonly message: string;
  readonly text: string;
  readonly count: number;
}

/**
 * The problems that a baseline file does not know; null where there is no such file yet.
 *
 * @param cwd The folder that the files of problems are given from.
 * @throws UsageError where the file cannot be read, or is none.
 */
export function readBaseline(file: string, cwd: string): (<T extends Located>(problems: readonly T[]) => T[]) | null {
  const text = readUsed(file);
  if (text === undefined) return null;
  const known = parse(text);
  if (!known)
    throw new UsageError(`${file} is no baseline of hangout-notes. To record today's problems in it, remove it first.`);
  return problems => {
    const left = new Map(known.map(one => [keyOf(one), one.count]));
    return problems.filter(problem => {
      const key = keyOf(toKnown(problem, { file, cwd }));
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    });
  };
}

function parse(text: string): readonly Known[] | undefined {
  const read = readJson(text);
  const { version, problems } = ('value' in read ? (read.value ?? {}) : {}) as {
    version?: unknown;
    problems?: unknown;
  };
  return version === 1 && Array.isArray(problems) && problems.every(isKnown) ? problems : undefined;
}

const isKnown = (one: unknown): one is Known => {
  const { file, rule, message, text, count } = (one ?? {}) as Record<keyof Known, unknown>;
  return [file, rule, message, text].every(part => typeof part === 'string') && Number.isInteger(count);
};

/**
 * Records the problems, one a line and sorted, so that two records can be compared: all of the file or nothing is written.
 *
 * @throws UsageError where it cannot be written.
 */
export function writeBaseline(file: string, cwd: string, problems: readonly Located[]): void {
  const known = new Map<string, Known>();
  for (const problem of problems) {
    const one = toKnown(problem, { file, cwd });
    const key = keyOf(one);
    known.set(key, { ...one, count: (known.get(key)?.count ?? 0) + 1 });
  }
  const lines = [...known].sort(([a], [b]) => byCodeUnits(a, b)).map(([, one]) => `    ${JSON.stringify(one)}`);
  try {
    writeFileAtomic.sync(file, `{\n  "version": 1,\n  "problems": [\n${lines.join(',\n')}\n  ]\n}\n`);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as Error).message}`);
  }
}

const toKnown = (
  { file: path, rule, message, lineText }: Located,
  { file, cwd }: { file: string; cwd: string },
): Known => ({
  file: toSlashes(relative(dirname(file), resolve(cwd, path))),
  rule,
  message: message.replace(/\d+/g, '0').slice(0, longest),
  text: shortened(lineText),
  count: 1,
});

const keyOf = ({ file, rule, message, text }: Known): string => JSON.stringify([file, rule, message, text]);

/** Blanks do not tell lines apart; of a very long one its beginning does. */
const shortened = (lineText: string): string =>
  lineText
    .slice(0, 10 * longest)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);

const longest = 200;
