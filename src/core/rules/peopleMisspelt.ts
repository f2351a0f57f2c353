import { groupBy } from '../text/groupBy';
import { meetingOf } from '../series/handles';
import type { Mention } from '../model';
import type { SeriesFacts } from '../series/seriesFacts';
import type { Finding, Rule } from './helpers/rule';

/** Shorter handles are too much alike. */
const shortest = 5;

export const peopleMisspelt: Rule = {
  id: 'people/misspelt',
  level: 'warning',
  summary: 'A handle is not one letter off one that the series knows.',
  *check({ note, series }): Generator<Finding> {
    if (!series) return;
    // In a rolling document a slip of one meeting may be right in another.
    const byMeeting = groupBy(note.mentions, mention => meetingOf(note, mention));
    for (const together of byMeeting.values()) yield* slipsAmong(together, series);
  },
};

/** Whom the series knows and who is not among them, for each who is but one letter off. */
function* slipsAmong(mentions: readonly Mention[], series: SeriesFacts): Generator<Finding> {
  const mentioned = new Set(mentions.map(({ handle }) => handle.toLowerCase()));
  const meant = new Map(
    [...mentioned].map(handle => [
      handle,
      handle.length < shortest ? [] : series.handlesNear(handle).filter(near => !mentioned.has(near.toLowerCase())),
    ]),
  );
  for (const { start, end, handle } of mentions) {
    const candidates = meant.get(handle.toLowerCase())!;
    if (candidates.length === 0) continue;
    yield {
      start,
      end,
      message: `Nobody else is called @${handle} in this series: is it @${candidates.join(' or @')}?`,
      fixes: candidates.map(near => ({
        title: `Change it to @${near}`,
        edits: [{ start: start + 1, end, newText: near }],
        isSuggestion: true,
      })),
    };
  }
}
