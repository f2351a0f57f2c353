/** The longest title that is kept, in UTF-16 units. */
const titleLimit = 120;
/** The longest stretch of a line that is looked at for a title: Markdown may be much longer than what it shows. */
const sourceLimit = 1500;

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
 * One pass each, in this order: what a later one would mistake for its own is gone by then. Most lines have none of the
 * marks that a pass begins with, and are spared it.
 */
const passes: readonly (readonly [mark: string, pattern: RegExp, by: string])[] = [
  ['<', /<!--.*?(?:-->|$)/g, ''],
  ['[', /!?\[((?:[^[\]]|\[[^[\]]*\])*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])/g, '$1'],
  ['<', /<((?:https?|mailto):[^>\s]*)>/g, '$1'],
  ['<', /<\/?[a-zA-Z][^<>]*>/g, ''],
  ['**', /\*\*/g, ''],
  ['~~', /~~/g, ''],
  ['_', /(^|[^\p{L}\p{N}_])__?(?=\S)/gu, '$1'],
  ['_', /(\S)__?(?=$|[^\p{L}\p{N}_])/gu, '$1'],
  ['*', /(^|[^\\*])\*(?=[^\s*])/g, '$1'],
  ['*', /([^\s\\*])\*(?!\*)/g, '$1'],
  ['`', /`+/g, ''],
  // Pandoc's: `## Topic {#topic}`.
  ['{', /\s*\{[#.][^{}]*\}$/, ''],
];

/** Escaped punctuation goes where no text is while the passes run, so that they take none of it for a mark. */
const escaped = /\\([!-/:-@[-`{-~])/g;
const setAside = /[\ue021-\ue07e]/g;
const aside = 0xe000;

/** Where none of these is, a text is what a reader sees: most are. */
const hasMarks = /[\\<[*~_`&{]|[^\S ]| {2}|^ | $/;

const entityPattern = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]+);/gi;

/**
 * What a reader sees of one line of Markdown: no emphasis, code marks, tags or escapes, links by their text, blanks
 * folded. At most `limit` characters, counted in UTF-16 units.
 */
export function plainText(markdown: string, limit = titleLimit): string {
  if (!hasMarks.test(markdown)) return cut(markdown, limit);
  let text = markdown.length > sourceLimit ? markdown.slice(0, sourceLimit) : markdown;
  const hasEscapes = text.includes('\\');
  if (hasEscapes) text = text.replace(escaped, (_, mark: string) => String.fromCharCode(aside + mark.charCodeAt(0)));
  for (const [mark, pattern, by] of passes) if (text.includes(mark)) text = text.replace(pattern, by);
  if (text.includes('&')) text = text.replace(entityPattern, decodeEntity);
  if (hasEscapes) text = text.replace(setAside, mark => String.fromCharCode(mark.charCodeAt(0) - aside));
  if (/[^\S ]|  /.test(text)) text = text.replace(/\s+/g, ' ');
  return cut(text.trim(), limit);
}

/** At most `limit` UTF-16 units, no character halved. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const lastCode = text.charCodeAt(limit - 1);
  const splitsPair = lastCode >= 0xd800 && lastCode < 0xdc00;
  return text.slice(0, splitsPair ? limit - 1 : limit).trimEnd();
}

function decodeEntity(entity: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
