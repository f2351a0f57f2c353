import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edits';
import { joinLines } from './notes';
import { assertHasMeeting, listProblems } from './ruleCases';
import { checkNote } from '../../../src/core/linter/checkNote';
import { contextOf } from './rules';

/** The path of the note that is checked. */
export const defaultPath = 'harbor/meetings/2024-04-17-harbor-call.md';

/** A note about a meeting with the given lines as front matter. Without lines it has no front matter. */
export const noteWith = (lines: readonly string[]): string =>
  joinLines(...(lines.length > 0 ? ['---', ...lines, '---', ''] : []), '## Agenda', '', '- Tides', '');

/** The usual front matter of a note in the series. */
export const usualLines = (date: string): string[] => [
  'layout: blog',
  `title: "Harbor call - ${date}"`,
  `date: ${date}`,
  'tags: [tide]',
];

/** Returns the notes of a series by path. */
export function seriesOf(
  linesOf: (date: string) => readonly string[],
  { count = 9, nameOf = (date: string): string => `${date}-harbor-call.md` } = {},
): Record<string, string> {
  const dates = Array.from({ length: count }, (_, index) => `2024-04-${String(index + 1).padStart(2, '0')}`);
  return Object.fromEntries(dates.map(date => [`harbor/meetings/${nameOf(date)}`, noteWith(linesOf(date))]));
}

interface SeriesCase {
  /** All problems, as `rule: message`. */
  readonly problems: readonly string[];
  /** The lines after the first fix, if it is an automatic one. */
  readonly fixed?: readonly string[];
  readonly others?: Readonly<Record<string, string>>;
  readonly path?: string;
}

/** Adds a test: the problems of a note with the given front matter among the other notes of its series. */
export function assertSeries(
  name: string,
  lines: readonly string[],
  { problems, fixed, others = seriesOf(usualLines), path = defaultPath }: SeriesCase,
): void {
  it(name, () => {
    const text = noteWith(lines);
    const context = contextOf(text, { path, others });
    assertHasMeeting(context);
    const found = checkNote(context);
    assert.deepEqual(listProblems(found), problems);
    const [fix] = found.flatMap(({ fixes }) => fixes[0] ?? []);
    assert.equal(fix && applyEdits(text, fix.edits), fixed && noteWith(fixed));
    assert.notEqual(fix?.isSuggestion, true);
  });
}
