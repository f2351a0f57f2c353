import { checkNote } from '../../../src/core/linter/checkNote';
import type { Note } from '../../../src/core/model';
import { readNote } from '../../../src/core/parse';
import { SeriesFacts } from '../../../src/core/series/seriesFacts';
import { SourceText } from '../../../src/core/text/sourceText';
import { meetingToJson } from '../../../src/core/toJson';
import { compiled } from './rules';

export const notePath = 'harbor/meetings/2024-04-17.md';

const schema = compiled({
  required: ['title', 'tide'],
  properties: { title: { pattern: '^[A-Z].*$', minLength: 3 } },
  additionalProperties: { type: ['string', 'array'], uniqueItems: true },
});

/** Reads a text, checks it with and without a schema in a series of six notes, and converts it to JSON. */
export function readAndCheck(text: string): Note {
  const result = readNote(new SourceText(text), notePath);
  const { note } = result;
  const paths = [notePath, 'harbor/meetings/2024-04-24.md', 'a', 'b', 'c', 'd'];
  const series = new SeriesFacts(paths.map(path => ({ path, note })));
  for (const noteSchema of [null, schema]) checkNote({ ...result, series, schema: noteSchema, today: '2024-05-01' });
  note.meetings.forEach(meeting =>
    JSON.stringify(meetingToJson(meeting, { file: notePath, series: null, partOf: null })),
  );
  return note;
}
