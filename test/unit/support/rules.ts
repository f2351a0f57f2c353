import { checkNote, type Levels, type Problem } from '../../../src/core/rules/index';
import { readNote } from '../../../src/core/parse';
import { SeriesFacts } from '../../../src/core/seriesFacts';
import { SourceText } from '../../../src/core/sourceText';
import { noteOf } from './notes';

export interface Around {
  readonly path?: string;
  /** The other notes of the series, by path. */
  readonly others?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly levels?: Levels;
}

/** What the rules find in a note. */
export function checkText(text: string, { path = 'harbor/meetings/2024-04-17.md', others = {}, today = '2024-05-01', levels }: Around = {}): Problem[] {
  const read = readNote(new SourceText(text), path);
  const series = new SeriesFacts([{ path, note: read.note }, ...Object.entries(others).map(([other, written]) => ({ path: other, note: noteOf(written, other) }))]);
  return checkNote({ ...read, series, today }, levels);
}
