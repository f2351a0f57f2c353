import { checkNote, type Levels, type Problem } from '../../../src/core/linter/checkNote';
import { readNote } from '../../../src/core/parse';
import type { RuleContext } from '../../../src/core/rules/helpers/rule';
import { compileSchema } from '../../../src/core/schema/compile';
import type { FrontMatterSchema } from '../../../src/core/schema/frontMatterSchema';
import { SeriesFacts } from '../../../src/core/series/seriesFacts';
import { SourceText } from '../../../src/core/text/sourceText';
import { formatMessage } from '../../../src/core/text/message';
import { noteOf } from './notes';
import { assertFindingsTranslatable } from './pseudoLocale';

/** The surroundings of a note in a test. */
export interface CaseOptions {
  readonly path?: string;
  /** The texts of the other notes in the series, by path. */
  readonly others?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly levels?: Levels;
  /** A JSON Schema for the note's front matter. */
  readonly schema?: unknown;
}

/** Returns all problems in a note. */
export function checkText(text: string, options: CaseOptions = {}): Problem[] {
  const problems = checkNote(contextOf(text, options), options.levels);
  assertFindingsTranslatable(problems, text, JSON.stringify(options));
  return problems;
}

/** Parses a note and returns everything that rules look at. */
export function contextOf(
  text: string,
  { path = 'harbor/meetings/2024-04-17.md', others = {}, today = '2024-05-01', schema }: CaseOptions = {},
): RuleContext {
  const result = readNote(new SourceText(text), path);
  const series = new SeriesFacts([
    { path, note: result.note },
    ...Object.entries(others).map(([otherPath, otherText]) => ({
      path: otherPath,
      note: noteOf(otherText, otherPath),
    })),
  ]);
  return { ...result, series, schema: schema === undefined ? null : compiled(schema), today };
}

/** Compiles a schema that must be valid. */
export function compiled(schema: unknown): FrontMatterSchema {
  const result = compileSchema(schema);
  if ('reason' in result) throw new Error(formatMessage(result.reason));
  return result.schema;
}
