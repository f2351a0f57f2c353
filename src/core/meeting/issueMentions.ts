import type { Span } from '../model';

/** A mention of an issue or a pull request in a text. The offsets are relative to that text. */
export interface IssueMention extends Span {
  readonly number: string;
  /** `owner/repo` if it is written, otherwise null. */
  readonly path: string | null;
  /** The URL if the mention is one, otherwise null. */
  readonly url: string | null;
}

/** Shared by most lines. */
const noMentions: readonly IssueMention[] = [];

/** Returns the mentions `#123`, `owner/repo#123` and URLs of issues and pull requests in a text, in order. */
export function findIssueMentions(text: string): readonly IssueMention[] {
  if (!text.includes('#') && !text.includes('://')) return noMentions;
  const mentions = [...findNumbers(text), ...findUrls(text)];
  if (mentions.length < 2) return mentions;
  // In `[#12](https://…/12)`, the number is only the text of the link.
  const fullMentions = new Set(mentions.flatMap(({ path, number }) => (path === null ? [] : number)));
  return mentions
    .filter(({ path, number }) => path !== null || !fullMentions.has(number))
    .sort((a, b) => a.start - b.start);
}

function* findNumbers(text: string): Generator<IssueMention> {
  for (let offset = text.indexOf('#'); offset >= 0; offset = text.indexOf('#', offset + 1)) {
    const mention = numberAt(text, offset);
    if (mention) yield mention;
  }
}

const numberPattern = /#(\d{1,7})(?![\w-])/y;

/** Returns the mention with a `#` at an offset. */
function numberAt(text: string, offset: number): IssueMention | undefined {
  numberPattern.lastIndex = offset;
  const number = numberPattern.exec(text)?.[1];
  if (number === undefined) return undefined;
  const end = offset + 1 + number.length;
  if (/[\w.-]/.test(text[offset - 1] ?? '')) {
    const path = pathBefore(text, offset);
    return path === undefined ? undefined : { start: offset - path.length, end, number, path, url: null };
  }
  return isIssueNumber(text, offset) ? { start: offset, end, number, path: null, url: null } : undefined;
}

/** The maximum length of `owner/repo`, in UTF-16 code units. */
const maxPathLength = 140;

/** Returns the `owner/repo` that ends at an offset. */
const pathBefore = (text: string, end: number): string | undefined =>
  /(?<![\w/#&.-])[\w-]+\/[\w.-]+$/.exec(text.slice(Math.max(0, end - maxPathLength), end))?.[0];

/** Words before a number that is not an issue: "Meeting #13". */
const otherNumberPattern = new RegExp(
  String.raw`(?:${[
    'meeting|call|session|week|sprint|episode|day|part|round|edition|agenda|minutes|number',
    String.raw`sitzung|plenum|treffen|reunión|reunião|réunion|no\.?|nr\.?|m`,
  ].join('|')})\s*$`,
  'i',
);

/** False after `/`, `#` or `&`, which means that the number is a part of a URL or a character reference. */
const isIssueNumber = (text: string, offset: number): boolean =>
  !/[/#&]/.test(text[offset - 1] ?? '') && !otherNumberPattern.test(text.slice(Math.max(0, offset - 20), offset));

function* findUrls(text: string): Generator<IssueMention> {
  for (let offset = text.indexOf('://'); offset >= 0; offset = text.indexOf('://', offset + 3)) {
    const start = text[offset - 1] === 's' ? offset - 'https'.length : offset - 'http'.length;
    const mention = start < 0 ? undefined : urlAt(text, start);
    if (mention) yield mention;
  }
}

const issueUrlPattern = new RegExp(
  [
    String.raw`https?:\/\/[\w.-]+\/([\w.-]+(?:\/[\w.-]+){1,4}?)\/`,
    String.raw`(?:-\/)?(?:issues|pulls?|merge_requests)\/(\d+)`,
  ].join(''),
  'y',
);

function urlAt(text: string, start: number): IssueMention | undefined {
  issueUrlPattern.lastIndex = start;
  const [url, path, number] = issueUrlPattern.exec(text) ?? [];
  return url === undefined ? undefined : { start, end: start + url.length, number: number!, path: path!, url };
}
