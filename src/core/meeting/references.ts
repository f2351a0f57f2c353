import type { Block } from '../markdown/block';
import type { Reference, Span, Repository } from '../model';
import { issueUrl, repositoryOfHeading } from './repository';
import type { SourceText } from '../text/sourceText';

/** The references in a meeting's blocks, code left out, each thing once, where it is first mentioned. */
export function readReferences(source: SourceText, blocks: readonly Block[], home: Repository | null): Reference[] {
  const found = new Map<string, Reference>();
  const headings = new HeadingRepositories(home);
  for (const block of blocks) {
    if (block.kind === 'heading') headings.enter(block, source);
    if (block.kind === 'code') continue;
    for (const mention of mentionsIn(source.slice(block))) {
      const text = textOf(mention, headings.current);
      if (!found.has(text)) found.set(text, toReference(source, block, mention, text, headings.current));
    }
  }
  // A bare number that is named in full elsewhere in the meeting is that one.
  const named = new Set(
    [...found.keys()].flatMap(text => (text.startsWith('#') ? [] : text.slice(text.lastIndexOf('#')))),
  );
  return [...found.values()].filter(({ text }) => !named.has(text));
}

/** The repository that `#123` is of: that of the innermost heading named for one, else the notes' own. */
class HeadingRepositories {
  readonly #open: { level: number; repository: Repository }[] = [];
  readonly #home: Repository | null;

  constructor(home: Repository | null) {
    this.#home = home;
  }

  get current(): Repository | null {
    return this.#open.at(-1)?.repository ?? this.#home;
  }

  enter({ level, textStart, textEnd }: Block, source: SourceText): void {
    while (this.#open.length > 0 && this.#open.at(-1)!.level >= level) this.#open.pop();
    const text = source.text.slice(textStart, textEnd);
    const repository = text.includes('/') ? repositoryOfHeading(text) : null;
    if (repository) this.#open.push({ level, repository });
  }
}

/** One mention; offsets are relative to the block. */
interface Mention extends Span {
  readonly number: string;
  /** `owner/repo`, where it is written. */
  readonly path: string | null;
  readonly url: string | null;
}

const issueNumber = /#(\d{1,7})(?![\w-])/y;
const pathBefore = /(?<![\w/#&.-])[\w-]+\/[\w.-]+$/;
const issuePage = /https?:\/\/[\w.-]+\/([\w.-]+(?:\/[\w.-]+){1,4}?)\/(?:-\/)?(?:issues|pulls?|merge_requests)\/(\d+)/y;

/** "Meeting #13" is no issue. */
const notAnIssue =
  /(?:meeting|call|session|week|sprint|episode|day|part|round|edition|agenda|minutes|number|sitzung|plenum|treffen|reunión|reunião|réunion|no\.?|nr\.?|m)\s*$/i;

/** The longest `owner/repo` that is looked for before a number, in UTF-16 units. */
const longestPath = 140;

/** Goes from one `#` or `://` to the next: there are few, and each tells where a mention would begin. */
function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const mention = numberAt(text, at);
    if (mention) found.push(mention);
  }
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const mention = pageAt(text, text[at - 1] === 's' ? at - 5 : at - 4);
    if (mention) found.push(mention);
  }
  if (found.length < 2) return found;
  // `[#12](https://…/12)`: the number is but the link's text.
  const named = new Set(found.flatMap(({ path, number }) => (path === null ? [] : number)));
  return found.filter(({ path, number }) => path !== null || !named.has(number)).sort((a, b) => a.start - b.start);
}

function numberAt(text: string, at: number): Mention | undefined {
  issueNumber.lastIndex = at;
  const number = issueNumber.exec(text)?.[1];
  if (number === undefined) return undefined;
  const end = at + 1 + number.length;
  const path =
    at > 0 && /[\w.-]/.test(text[at - 1]!) ? pathBefore.exec(text.slice(Math.max(0, at - longestPath), at))?.[0] : null;
  if (path === null && at > 0 && notAnIssue.test(text.slice(Math.max(0, at - 20), at))) return undefined;
  // A letter or `/` before it: part of a word or URL.
  if (path === undefined || (path === null && /[/#&]/.test(text[at - 1] ?? ''))) return undefined;
  return { start: at - (path?.length ?? 0), end, number, path, url: null };
}

function pageAt(text: string, start: number): Mention | undefined {
  if (start < 0) return undefined;
  issuePage.lastIndex = start;
  const [url, path, number] = issuePage.exec(text) ?? [];
  return url === undefined ? undefined : { start, end: start + url.length, number: number!, path: path!, url };
}

const textOf = ({ path, number }: Mention, repository: Repository | null): string =>
  `${path ?? repository?.path ?? ''}#${number}`;

function toReference(
  source: SourceText,
  block: Block,
  { start, end, path, number, url }: Mention,
  text: string,
  repository: Repository | null,
): Reference {
  const named = path === null ? repository : { host: 'github.com', path };
  const line = source.lineAt(block.start + start);
  return {
    start: block.start + start,
    end: block.start + end,
    line,
    text,
    url: url ?? (named && issueUrl(named, number)),
  };
}
