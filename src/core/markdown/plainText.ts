import { BoundedCache } from '../text/boundedCache';

/** The default maximum length of plain text, in UTF-16 code units. */
const defaultMaxLength = 120;

/** How much Markdown is read, in UTF-16 code units. Markdown can be much longer than its plain text. */
const maxMarkdownLength = 1500;

/** The named entities that are decoded. All others stay as they are. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/**
 * The replacements that remove inline syntax. The order matters: each replacement relies on the ones before it. A
 * replacement is skipped if the text does not contain its marker, which is the case for most lines.
 */
const replacements: readonly (readonly [marker: string, pattern: RegExp, replacement: string])[] = [
  ['<', /<!--.*?(?:-->|$)/g, ''],
  ['[', /!?\[((?:[^[\]]|\[[^[\]]*\])*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])/g, '$1'],
  // A wiki link: `[[page]]`, `[[page|text]]`.
  ['[[', /!?\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1'],
  ['<', /<((?:https?|mailto):[^>\s]*)>/g, '$1'],
  ['<', /<\/?[a-zA-Z][^<>]*>/g, ''],
  ['**', /\*\*/g, ''],
  ['~~', /~~/g, ''],
  ['_', /(^|[^\p{L}\p{N}_])__?(?=\S)/gu, '$1'],
  ['_', /(\S)__?(?=$|[^\p{L}\p{N}_])/gu, '$1'],
  ['*', /(^|[^\\*])\*(?=[^\s*])/g, '$1'],
  ['*', /([^\s\\*])\*(?!\*)/g, '$1'],
  ['`', /`+/g, ''],
  // The attributes of a heading in Pandoc: `## Topic {#topic}`.
  ['{', /\s*\{[#.][^{}]*\}$/, ''],
];

/**
 * Escaped punctuation is replaced with private use characters before the replacements above and restored after them, so
 * that it is not read as syntax.
 */
const escapedPunctuation = /\\([!-/:-@[-`{-~])/g;
const protectedPunctuation = /[\ue021-\ue07e]/g;
const privateUseOffset = 0xe000;

/** All white space except single spaces. Much faster than `[^\S ]`. */
const otherSpace = String.raw`[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}`;
const wideSpace = new RegExp(otherSpace);
const markOrWideSpace = new RegExp(String.raw`[\\<[*~_\x60&{]|${otherSpace}`);

/** A fast test for text that differs from its plain text. Most lines do not. */
const mayHaveSyntax = (text: string): boolean =>
  markOrWideSpace.test(text) || text.startsWith(' ') || text.endsWith(' ');

const entityPattern = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]+);/gi;

/**
 * Returns the text that a reader of one line of Markdown sees: without emphasis, code marks, tags and escapes, with the
 * text of links, and with single spaces.
 *
 * @param maxLength The maximum length of the result, in UTF-16 code units.
 */
export function plainText(markdown: string, maxLength = defaultMaxLength): string {
  if (!mayHaveSyntax(markdown)) return truncate(markdown, maxLength);
  const read = markdown.length > maxMarkdownLength ? markdown.slice(0, maxMarkdownLength) : markdown;
  return truncate(plainTextCache.get(read, withoutSyntax), maxLength);
}

/** Most lines are read twice: as a unit and as a block. The size is the total length of the texts. */
const plainTextCache = new BoundedCache<string, string>(200_000, ({ length }) => length);

function withoutSyntax(markdown: string): string {
  let text = markdown;
  const hasEscapes = text.includes('\\');
  if (hasEscapes) text = text.replace(escapedPunctuation, (_, mark: string) => shift(mark, privateUseOffset));
  for (const [marker, pattern, replacement] of replacements)
    if (text.includes(marker)) text = text.replace(pattern, replacement);
  if (text.includes('&')) text = text.replace(entityPattern, decodeEntity);
  if (hasEscapes) text = text.replace(protectedPunctuation, mark => shift(mark, -privateUseOffset));
  if (wideSpace.test(text)) text = text.replace(/\s+/g, ' ');
  return text.trim();
}

const shift = (character: string, offset: number): string => String.fromCharCode(character.charCodeAt(0) + offset);

/** Does not split surrogate pairs. */
function truncate(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const lastCode = text.charCodeAt(maxLength - 1);
  const splitsPair = lastCode >= 0xd800 && lastCode < 0xdc00;
  return text.slice(0, splitsPair ? maxLength - 1 : maxLength).trimEnd();
}

function decodeEntity(entity: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
