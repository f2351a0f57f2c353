/**
 * Returns a regular expression that matches any of the alternatives. Each line is one or more alternatives, joined with
 * `|`. Word lists have one or more lines per language.
 */
export const anyOf = (...lines: readonly string[]): string => `(?:${lines.join('|')})`;
