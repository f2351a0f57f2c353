import type { Block } from './blocks';
import { detached } from './detached';
import type { Reference } from './model';
import type { SourceText } from './sourceText';

/** URLs of issues, pull requests and merge requests, `owner/repo#123`, and `#123` alone. */
const pattern = new RegExp([
  String.raw`https?://(?<host>[\w.-]+)/(?<path>[\w.-]+(?:/[\w.-]+){1,4}?)/(?:-/)?(?:issues|pull|pulls|merge_requests)/(?<number>\d+)`,
  String.raw`(?<![\w/#&.-])(?:(?<owner>[\w-]+)/(?<repo>[\w.-]+))?#(?<issue>\d{1,7})(?![\w-])`,
].join('|'), 'g');

/** The references in a meeting's blocks, code left out, each thing once, where it is first mentioned. */
export function readReferences(source: SourceText, blocks: readonly Block[]): Reference[] {
  const found = new Map<string, Reference>();
  const numbers = new Set<string>();
  for (const block of blocks) {
    if (block.kind === 'code') continue;
    const text = source.slice(block);
    if (!text.includes('#') && !text.includes('://')) continue;
    for (const match of text.matchAll(pattern)) {
      const reference = toReference(match, block, source);
      const number = reference.text.slice(reference.text.lastIndexOf('#'));
      // `#12` beside `owner/repo#12` is a link's text beside its target.
      if (found.has(reference.text) || (reference.text === number && numbers.has(number))) continue;
      found.set(reference.text, reference);
      numbers.add(number);
    }
  }
  return [...found.values()];
}

function toReference(match: RegExpExecArray, block: Block, source: SourceText): Reference {
  const { host, path, number, owner, repo, issue } = match.groups!;
  const start = block.start + match.index;
  const place = { start, end: start + match[0].length, line: source.lineAt(start) };
  if (host) return { ...place, text: detached(`${path}#${number}`), url: detached(match[0]) };
  if (!owner) return { ...place, text: `#${issue}`, url: null };
  return { ...place, text: detached(`${owner}/${repo}#${issue}`), url: `https://github.com/${owner}/${repo}/issues/${issue}` };
}
