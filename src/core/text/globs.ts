import { expand } from 'brace-expansion';
import picomatch from 'picomatch/posix';

/** Glob patterns as VS Code has them: `*`, `**`, `?`, `[…]` and `{…,…}`; brackets of regular expressions are plain characters. */

const longestGlob = 2000;
const mostAlternatives = 100;
/** With more stars than these in one alternative matching a path may take very long. */
const mostStars = 3;

const matchers = new Map<string, (path: string) => boolean>();

/** Whether a path, relative and with forward slashes, is taken by a pattern; the empty pattern takes none. */
export function matchGlob(pattern: string, path: string): boolean {
  let matches = matchers.get(pattern);
  if (!matches)
    matchers.set(
      pattern,
      (matches =
        pattern === '' ? () => false : picomatch(alternatives(pattern), { dot: true, noextglob: true, nobrace: true })),
    );
  return matches(path);
}

/** Each of `{a,b}` by itself: `**` at the beginning of one takes files at the top too. */
const alternatives = (pattern: string): string[] =>
  expand(pattern, { max: mostAlternatives }).map(one => one.replace(/[()|]/g, '\\$&'));

/** Why a pattern will not do, as a sentence; undefined where it will. */
export function checkGlob(glob: string): string | undefined {
  if (glob === '') return 'A pattern is empty.';
  const extended = /[!?*+@]\(/.exec(glob)?.[0];
  if (extended !== undefined)
    return `The pattern “${glob.slice(0, 80)}” uses “${extended}”; there are “*”, “**”, “?”, “[…]” and “{…,…}”.`;
  const isLong = glob.length > longestGlob || expand(glob, { max: mostAlternatives + 1 }).length > mostAlternatives;
  if (isLong)
    return `The pattern “${glob.slice(0, 80)}” is too long: it may have ${longestGlob} characters, and its braces ${mostAlternatives} alternatives.`;
  const isInvolved = alternatives(glob).some(
    one =>
      (one.match(/\*\*+/g)?.length ?? 0) > mostStars ||
      one.split('/').some(part => (part.match(/\*+/g)?.length ?? 0) > mostStars),
  );
  return isInvolved
    ? `The pattern “${glob.slice(0, 80)}” is too involved: “**” may stand in each alternative ${mostStars} times, and as many stars between two slashes.`
    : undefined;
}
