import { expand } from 'brace-expansion';
import picomatch from 'picomatch/posix';
import { BoundedCache } from './boundedCache';
import { l10n, type Message } from './message';

/**
 * Glob patterns as in VS Code: `*`, `**`, `?`, `[…]` and `{…,…}`. Parentheses and `|` are ordinary characters.
 */

const maxGlobLength = 2000;
const maxAlternatives = 100;
/** More asterisks in one alternative can make matching a path very slow. */
const maxAsterisks = 3;

/** The number of patterns in the settings of a workspace is small. */
const maxCachedPatterns = 100;
const matcherCache = new BoundedCache<string, (path: string) => boolean>(maxCachedPatterns);

/** Tests whether a pattern matches a relative path with forward slashes. The empty pattern matches no path. */
export const matchGlob = (pattern: string, path: string): boolean => matcherCache.get(pattern, createMatcher)(path);

function createMatcher(pattern: string): (path: string) => boolean {
  if (pattern === '') return () => false;
  return picomatch(expandBraces(pattern), { dot: true, noextglob: true, nobrace: true });
}

/**
 * Returns the alternatives of `{a,b}` as patterns without braces. Each is matched on its own, so that `**` at the
 * beginning of one matches files at the top level too.
 */
const expandBraces = (pattern: string): string[] =>
  expand(pattern, { max: maxAlternatives }).map(alternative => alternative.replace(/[()|]/g, '\\$&'));

/** Returns one sentence that says why a pattern cannot be used, or undefined if it can. */
export function checkGlob(glob: string): Message | undefined {
  if (glob === '') return l10n.t('The pattern is empty.');
  const shownGlob = glob.slice(0, 80);
  const extendedSyntax = /[!?*+@]\(/.exec(glob)?.[0];
  if (extendedSyntax !== undefined)
    return l10n.t(
      'The pattern "{0}" contains "{1}". Only "*", "**", "?", "[…]" and "{…,…}" are supported.',
      shownGlob,
      extendedSyntax,
    );
  if (isTooLong(glob))
    return l10n.t(
      'The pattern "{0}" is too long. At most {1} characters and {2} alternatives in braces are supported.',
      shownGlob,
      maxGlobLength,
      maxAlternatives,
    );
  if (expandBraces(glob).some(hasTooManyAsterisks))
    return l10n.t(
      'The pattern "{0}" is too complex. At most {1} "**" and at most {1} "*" between two slashes are supported.',
      shownGlob,
      maxAsterisks,
    );
  return undefined;
}

const isTooLong = (glob: string): boolean =>
  glob.length > maxGlobLength || expand(glob, { max: maxAlternatives + 1 }).length > maxAlternatives;

/** Consecutive asterisks count as one. */
const hasTooManyAsterisks = (alternative: string): boolean =>
  countMatches(alternative, /\*\*+/g) > maxAsterisks ||
  alternative.split('/').some(segment => countMatches(segment, /\*+/g) > maxAsterisks);

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
