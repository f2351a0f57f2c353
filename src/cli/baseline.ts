import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { byCodeUnits } from './files';
import { UsageError } from './io';

/** What a problem is known by once lines have moved. */
export interface Located {
  readonly file: string;
  readonly rule: string;
  /** The text of the line that it begins on. */
  readonly lineText: string;
}

/** So many problems of one rule on lines of that text in that file. */
interface Known {
  readonly file: string;
  readonly rule: string;
  readonly text: string;
  readonly count: number;
}

/**
 * The problems that a baseline file does not know; null where there is no such file yet.
 *
 * @throws UsageError where the file cannot be read, or is none.
 */
export function readBaseline(file: string): (<T extends Located>(problems: readonly T[]) => T[]) | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
  const known = parse(text);
  if (!known) throw new UsageError(`${file} is no baseline of hangout-notes. To record today's problems in it, remove it first.`);
  return problems => {
    const left = new Map(known.map(one => [keyOf(one.file, one.rule, one.text), one.count]));
    return problems.filter(({ file: path, rule, lineText }) => {
      const key = keyOf(path, rule, shortened(lineText));
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    });
  };
}

function parse(text: string): readonly Known[] | undefined {
  try {
    const { version, problems } = JSON.parse(text) as { version?: unknown; problems?: unknown };
    return version === 1 && Array.isArray(problems) ? (problems as Known[]) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Records the problems, one a line and sorted, so that two records can be compared: all of the file or nothing is written.
 *
 * @throws UsageError where it cannot be written.
 */
export function writeBaseline(file: string, problems: readonly Located[]): void {
  const known = new Map<string, Known>();
  for (const { file: path, rule, lineText } of problems) {
    const text = shortened(lineText);
    const key = keyOf(path, rule, text);
    known.set(key, { file: path, rule, text, count: (known.get(key)?.count ?? 0) + 1 });
  }
  const lines = [...known].sort(([a], [b]) => byCodeUnits(a, b)).map(([, one]) => `    ${JSON.stringify(one)}`);
  try {
    writeFileAtomic.sync(file, `{\n  "version": 1,\n  "problems": [\n${lines.join(',\n')}\n  ]\n}\n`);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as Error).message}`);
  }
}

const keyOf = (file: string, rule: string, text: string): string => JSON.stringify([file, rule, text]);

/** Blanks do not tell lines apart; of a very long one its beginning does. */
const shortened = (lineText: string): string => lineText.replace(/\s+/g, ' ').trim().slice(0, 200);
