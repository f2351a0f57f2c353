import type { PathNote } from '../../../src/core/series/series';
import { joinLines, noteOf } from './notes';

/** Returns a note about one meeting. `date` is written as in the front matter; `moreLines` are added to it. */
export function datedNote(
  path: string,
  date: string,
  title = 'Tide call',
  moreLines: readonly string[] = [],
): PathNote {
  const frontMatter = [...moreLines, `title: ${JSON.stringify(title)}`, `date: ${date}`];
  return { path, note: noteOf(joinLines('---', ...frontMatter, '---', '', '## Agenda', '', '- Tides', ''), path) };
}
