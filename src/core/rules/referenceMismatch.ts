import type { Block } from '../markdown/block';
import { l10n } from '../text/message';
import type { Finding, Fix, Rule } from './helpers/rule';

export const referenceMismatch: Rule = {
  id: 'reference/mismatch',
  level: 'information',
  summary: 'The number in the text of a link is the number that the link leads to.',
  *check({ document: { source, blocks } }): Generator<Finding> {
    for (const block of blocks) if (block.kind !== 'code') yield* findMismatches(source.slice(block), block);
  },
};

/** The address of an issue, a pull request or a discussion, up to its number. */
const trackerAddress = String.raw`https?:\/\/[^()\s<>\]]{1,200}\/(?:issues|pulls?|merge_requests|discussions)\/`;

/** What can come before the number: "tide/pier#", "Issue #", an address, or nothing. */
const numberPrefix = [
  String.raw`(?:[\w.-]{1,60}\/){0,2}[\w.-]{0,60}#`,
  '(?:issue|pull request|merge request|pr|mr|bug|ticket) #?',
  trackerAddress,
  '',
].join('|');

/**
 * A link to an issue whose text starts with a number. Numbers later in the text, as in "Repair the lamp (fixes #12)",
 * can be those of other issues. All repetitions are limited, so that the search stays fast in any text.
 */
const numberedLink = new RegExp(
  [
    // The text: prefix, number and title.
    String.raw`\[([*_\x60]{0,3}(?:${numberPrefix}))(\d{1,7})(?!\d)([^[\]\n]{0,200})\]`,
    // The address: up to the number, and the number.
    String.raw`\(<?(${trackerAddress})(\d{1,7})(?=[/?#)>\s])[^()\s]{0,200}(?:[ ]"[^"\n]{0,100}")?\)`,
  ].join(''),
  'gid',
);

function* findMismatches(text: string, { start }: Block): Generator<Finding> {
  if (!text.includes('](')) return;
  for (const match of text.matchAll(numberedLink)) {
    if (!isMismatch(match)) continue;
    const [link, , textNumber = '', , , addressNumber = ''] = match;
    yield {
      start: start + match.index,
      end: start + match.index + link.length,
      message: l10n.t('The link text has the number {0}, but the link leads to {1}.', textNumber, addressNumber),
      fixes: fixesFor(match, start),
    };
  }
}

function isMismatch([, prefix = '', textNumber = '', title = '', , addressNumber = '']: RegExpExecArray): boolean {
  if (Number(textNumber) === Number(addressNumber)) return false;
  // "#12, formerly #13" can link to either.
  if (/#\d/.test(title)) return false;
  const isOnlyNumber = isOnlyMarkup(prefix + title);
  // A single digit alone can be a footnote, and "12 lamps" is not the number of an issue.
  return isOnlyNumber ? textNumber.length > 1 : !isOnlyMarkup(prefix);
}

/** True if a text has no characters other than the markers of emphasis and code. */
const isOnlyMarkup = (text: string): boolean => /^[*_`]*$/.test(text);

/** Changes the number in the text, or the one in the address. Only the author knows which one is right. */
function fixesFor(match: RegExpExecArray, blockStart: number): Fix[] {
  const [, , textNumber = '', , address = '', addressNumber = ''] = match;
  const [, , textSpan, , , addressSpan] = match.indices!;
  const replace = ([start, end]: [number, number], newText: string): Pick<Fix, 'edits' | 'isSuggestion'> => ({
    edits: [{ start: blockStart + start, end: blockStart + end, newText }],
    isSuggestion: true,
  });
  const newAddress = address.slice(address.indexOf('://') + 3) + textNumber;
  return [
    { title: l10n.t('Change the number in the text to {0}', addressNumber), ...replace(textSpan!, addressNumber) },
    { title: l10n.t('Change the address to {0}', newAddress), ...replace(addressSpan!, textNumber) },
  ];
}
