import { groupBy } from '../text/groupBy';
import { meetingNumberOf } from '../series/handleIndex';
import type { Mention } from '../model';
import type { SeriesFacts } from '../series/seriesFacts';
import { l10n, type Message } from '../text/message';
import type { Finding, Rule } from './helpers/rule';

/** Shorter handles often differ by one letter only. */
const minHandleLength = 5;

export const peopleMisspelt: Rule = {
  id: 'people/misspelt',
  level: 'warning',
  summary: 'Handles are spelled as in the other meetings of the series.',
  *check({ note, series }): Generator<Finding> {
    if (!series) return;
    // In a note with several meetings, a handle can be a mistake in one meeting and right in another.
    const mentionsByMeeting = groupBy(note.mentions, mention => meetingNumberOf(note, mention));
    for (const mentions of mentionsByMeeting.values()) yield* findMisspelled(mentions, series);
  },
};

/** Finds handles that differ by one letter from a known handle which the same meeting does not mention. */
function* findMisspelled(mentions: readonly Mention[], series: SeriesFacts): Generator<Finding> {
  const mentioned = new Set(mentions.map(({ handle }) => handle.toLowerCase()));
  const similarHandles = new Map(
    [...mentioned].map(handle => [
      handle,
      handle.length < minHandleLength
        ? []
        : series.similarHandles(handle).filter(similar => !mentioned.has(similar.toLowerCase())),
    ]),
  );
  for (const { start, end, handle } of mentions) {
    const candidates = similarHandles.get(handle.toLowerCase())!;
    if (candidates.length === 0) continue;
    yield {
      start,
      end,
      message: l10n.t('Unknown handle "@{0}". Did you mean {1}?', handle, alternatives(candidates)),
      fixes: candidates.map(candidate => ({
        title: l10n.t('Change the handle to "@{0}"', candidate),
        edits: [{ start: start + 1, end, newText: candidate }],
        isSuggestion: true,
      })),
    };
  }
}

/** Returns `"@mara" or "@mira"`. */
function alternatives([first, ...others]: readonly string[]): Message | string {
  return others.reduce<Message | string>((list, handle) => l10n.t('{0} or {1}', list, `"@${handle}"`), `"@${first!}"`);
}
