import type { Block } from '../markdown/block';
import type { Finding, Rule } from './helpers/rule';

/**
 * A link that begins with a number, or with a repository's or a page's name before it, or is an address itself, and leads
 * to one of a tracker's pages. "Mend the lamp (fixes #12)" may lead elsewhere. Bounded, as texts may be anything.
 */
const tracker = String.raw`https?:\/\/[^()\s<>\]]{1,200}\/(?:issues|pulls?|merge_requests|discussions)\/`;
const said = String.raw`(?:(?:[\w.-]{1,60}\/){0,2}[\w.-]{0,60}#|(?:issue|pull request|merge request|pr|mr|bug|ticket) #?|${tracker}|)`;
const numberedLink = new RegExp(
  String.raw`\[([*_\x60]{0,3}${said})(\d{1,7})(?!\d)([^[\]\n]{0,200})\]\(<?(${tracker})(\d{1,7})(?=[/?#)>\s])[^()\s]{0,200}(?:[ ]"[^"\n]{0,100}")?\)`,
  'gi',
);

export const referenceMismatch: Rule = {
  id: 'reference/mismatch',
  level: 'information',
  summary: 'A link that says a number leads to that number.',
  *check({ document: { source, blocks } }): Generator<Finding> {
    for (const block of blocks) if (block.kind !== 'code') yield* mismatchesIn(source.slice(block), block);
  },
};

function* mismatchesIn(text: string, { start }: Block): Generator<Finding> {
  if (!text.includes('](')) return;
  for (const match of text.matchAll(numberedLink)) {
    const [whole, before = '', said = '', behind = '', url = '', reached = ''] = match;
    // "#12, formerly #13" may lead to either, and "12 lamps" are no page.
    if (
      Number(said) === Number(reached) ||
      /#\d/.test(behind) ||
      (/^[*_`]*$/.test(before + behind) ? said.length < 2 : /^[*_`]*$/.test(before))
    )
      continue;
    const saidAt = start + match.index + 1 + before.length;
    const reachedAt =
      saidAt +
      said.length +
      behind.length +
      whole.slice(1 + before.length + said.length + behind.length).indexOf(url) +
      url.length;
    yield {
      start: start + match.index,
      end: start + match.index + whole.length,
      message: `The link says #${said} and leads to ${reached}.`,
      fixes: [
        {
          title: `Say #${reached}`,
          edits: [{ start: saidAt, end: saidAt + said.length, newText: reached }],
          isSuggestion: true,
        },
        {
          title: `Lead to ${url.slice(url.indexOf('://') + 3)}${said}`,
          edits: [{ start: reachedAt, end: reachedAt + reached.length, newText: said }],
          isSuggestion: true,
        },
      ],
    };
  }
}
