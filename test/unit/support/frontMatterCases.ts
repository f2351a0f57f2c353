import { joinLines } from './notes';
import { assertFinds } from './ruleCases';

/** The path of notes whose name has no date. */
export const undatedPath = 'harbor/meetings/call.md';

/** A note about a meeting with the given lines as front matter. */
export const withFrontMatter = (...lines: string[]): string =>
  joinLines('---', ...lines, '---', '', '## Agenda', '', '- Tides', '');

/**
 * Adds a test: the rule reports the part of a front matter line that is marked as «…», and no rule reports anything
 * else. Each fix replaces the line with one of `fixed`.
 */
export function assertFindsInLine(
  rule: string,
  line: string,
  message: string | RegExp,
  ...fixed: readonly string[]
): void {
  const isTitle = line.replace(/[«»]/g, '').startsWith('title');
  const noteOf = (titleOrDate: string): string =>
    withFrontMatter(isTitle ? 'date: 2024-04-17' : 'title: Tide', titleOrDate);
  assertFinds(rule, line, noteOf(line), {
    path: undatedPath,
    message,
    fixed: fixed.map(noteOf),
    isOnlyProblem: true,
  });
}
