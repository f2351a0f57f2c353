import { checkNote } from '../../../src/core/linter/checkNote';
import { type Problem } from '../../../src/core/linter/checkNote';
import { type Levels } from '../../../src/core/linter/checkNote';
import { readNote } from '../../../src/core/parse';
import type { RuleContext } from '../../../src/core/rules/helpers/rule';
import { compileSchema } from '../../../src/core/schema/compile';
import type { FrontMatterSchema } from '../../../src/core/schema/frontMatterSchema';
import { SeriesFacts } from '../../../src/core/series/seriesFacts';
import { SourceText } from '../../../src/core/text/sourceText';
import { noteOf } from './notes';

export interface CaseOptions {
  readonly path?: string;
  /** The other notes of the series, by path. */
  readonly others?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly levels?: Levels;
  /** A JSON Schema for the note's front matter. */
  readonly schema?: unknown;
}

/** What the rules find in a note. */
export const checkText = (text: string, around: CaseOptions = {}): Problem[] =>
  checkNote(contextOf(text, around), around.levels);

/** A note with all that rules look at. */
export function contextOf(
  text: string,
  { path = 'harbor/meetings/2024-04-17.md', others = {}, today = '2024-05-01', schema }: CaseOptions = {},
): RuleContext {
  const read = readNote(new SourceText(text), path);
  const series = new SeriesFacts([
    { path, note: read.note },
    ...Object.entries(others).map(([other, written]) => ({ path: other, note: noteOf(written, other) })),
  ]);
  return { ...read, series, schema: schema === undefined ? null : compiled(schema), today };
}

/** A schema that is known to be good. */
export function compiled(schema: unknown): FrontMatterSchema {
  const result = compileSchema(schema);
  if ('reason' in result) throw new Error(result.reason);
  return result.schema;
}
