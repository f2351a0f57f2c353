import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import type { TextEdit } from '../text/edits';
import type { FrontMatter } from '../model';
import { newLineOf, type SourceText } from '../text/sourceText';
import type { PlainValue } from './yamlValue';

/** A `key: value` line, the value as YAML. */
export interface KeyLine {
  readonly key: string;
  readonly value: string;
}

/**
 * A value as YAML on one line, that reads back as it is: in quotes only where it has to be.
 *
 * @param isAmongOthers Whether it may stand in a list in brackets, where a comma ends it.
 */
export function yamlOf(value: PlainValue, isAmongOthers = false): string {
  if (typeof value === 'string') return isPlain(value, isAmongOthers) ? value : JSON.stringify(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : stringify(value).trim();
}

/** True for a text that YAML takes for that text without quotes. */
function isPlain(text: string, isAmongOthers: boolean): boolean {
  // “yes” is a text to YAML 1.2 and not to those who read 1.1.
  if (text.length > 1000 || /[\r\n\t]|^\s|\s$|^(?:y|n|yes|no|on|off)$/i.test(text)) return false;
  const { contents, errors, warnings } = parseDocument(isAmongOthers ? `key: [${text}]` : `key: ${text}`, {
    prettyErrors: false,
    logLevel: 'silent',
  });
  const value: unknown =
    errors.length + warnings.length === 0 && isMap(contents)
      ? contents.getIn(isAmongOthers ? ['key', 0] : ['key'], true)
      : undefined;
  return isScalar(value) && value.value === text;
}

/**
 * The edit that adds a line to front matter where it belongs: behind the last of the keys that usually stand before it,
 * else at the end. Undefined where it cannot be done by a line: in other languages, in `{ … }`, without a closing line.
 *
 * @param before The keys that usually stand before it, in their order.
 */
export function addLine(
  source: SourceText,
  frontMatter: FrontMatter,
  { key, value }: KeyLine,
  before: readonly string[],
): TextEdit | undefined {
  if (
    !/^ya?ml$/.test(frontMatter.language) ||
    !frontMatter.closed ||
    source.slice(frontMatter.yaml).trimStart().startsWith('{')
  )
    return undefined;
  const { fields } = frontMatter;
  const last = fields.findLastIndex(field => before.includes(field.key));
  const isFirst = last < 0 && before.length === 0;
  const next = isFirst ? fields[0] : last < 0 ? undefined : fields[last + 1];
  const line = next ? source.lineAt(next.keySpan.start) : source.lineAt(frontMatter.end);
  const start = source.lineStart(line);
  return { start, end: start, newText: `${yamlOf(key)}: ${value}${newLineOf(source.text)}` };
}

/** The edit that gives a note front matter. */
export function addFrontMatter(source: SourceText, lines: readonly KeyLine[]): TextEdit {
  const start = source.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const newLine = newLineOf(source.text);
  const text = ['---', ...lines.map(({ key, value }) => `${yamlOf(key)}: ${value}`), '---', '', ''].join(newLine);
  return { start, end: start, newText: text };
}
