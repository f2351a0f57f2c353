import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import type { FrontMatter, FrontMatterField } from '../model';
import type { TextEdit } from '../text/edits';
import { lineEndingOf, type SourceText } from '../text/sourceText';
import { textStart } from './textStart';
import type { PlainValue } from './yamlValue';

/** A line `key: value`. */
export interface KeyLine {
  /** The key as text. It is put in quotes if necessary. */
  readonly key: string;
  /** The value as YAML. */
  readonly value: string;
}

/**
 * Returns a value as YAML in one line. Strings are in quotes only if they would otherwise have another meaning.
 *
 * @param isListItem Whether the value will be in a list in brackets, where a comma would end it.
 */
export function toYaml(value: PlainValue, isListItem = false): string {
  if (typeof value === 'string') return isPlainScalar(value, isListItem) ? value : JSON.stringify(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : stringify(value).trim();
}

/** Longer text is put in quotes without a closer look. */
const maxPlainLength = 1000;

/** Whether YAML reads a text without quotes as the same text. */
function isPlainScalar(text: string, isListItem: boolean): boolean {
  if (text.length > maxPlainLength || /[\r\n\t]|^\s|\s$/.test(text)) return false;
  // These are strings in YAML 1.2, but Booleans in YAML 1.1.
  if (/^(?:y|n|yes|no|on|off)$/i.test(text)) return false;
  const yaml = isListItem ? `key: [${text}]` : `key: ${text}`;
  const { contents, errors, warnings } = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  if (errors.length + warnings.length > 0 || !isMap(contents)) return false;
  const value: unknown = contents.getIn(isListItem ? ['key', 0] : ['key'], true);
  return isScalar(value) && value.value === text;
}

/**
 * Returns the edit that inserts a line into front matter: after the last of the keys that usually precede it, else at
 * the end. Undefined if a line cannot be inserted: the front matter is not YAML, is in braces, or is not closed.
 *
 * @param precedingKeys The keys that usually precede the new one.
 */
export function insertKeyLine(
  source: SourceText,
  frontMatter: FrontMatter,
  { key, value }: KeyLine,
  precedingKeys: readonly string[],
): TextEdit | undefined {
  if (!canInsertLine(source, frontMatter)) return undefined;
  const next = followingField(frontMatter, precedingKeys);
  const start = source.lineStart(source.lineAt(next ? next.keySpan.start : frontMatter.end));
  return { start, end: start, newText: `${toYaml(key)}: ${value}${lineEndingOf(source.text)}` };
}

const canInsertLine = (source: SourceText, { language, isClosed, contentSpan }: FrontMatter): boolean =>
  /^ya?ml$/.test(language) && isClosed && !source.slice(contentSpan).trimStart().startsWith('{');

/** The field before which a new key belongs; undefined if it belongs at the end. */
function followingField({ fields }: FrontMatter, precedingKeys: readonly string[]): FrontMatterField | undefined {
  const lastPreceding = fields.findLastIndex(({ key }) => precedingKeys.includes(key));
  // If the key has predecessors but none of them is present, it is added at the end.
  return lastPreceding < 0 && precedingKeys.length > 0 ? undefined : fields[lastPreceding + 1];
}

/** Returns the edit that adds front matter to a note without any. */
export function insertFrontMatter(source: SourceText, lines: readonly KeyLine[]): TextEdit {
  const start = textStart(source);
  const keyLines = lines.map(({ key, value }) => `${toYaml(key)}: ${value}`);
  return { start, end: start, newText: ['---', ...keyLines, '---', '', ''].join(lineEndingOf(source.text)) };
}
