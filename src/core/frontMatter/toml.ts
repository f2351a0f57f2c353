import type { Field, FrontMatter, ValueKind } from '../model';
import type { SourceText } from '../text/sourceText';

/** Longer is none that a person wrote. */
const mostLines = 500;

/**
 * Reads front matter between two lines `+++`, as Hugo and Zola have it, as far as notes need it: the keys before the first
 * table that hold a text, a date or a number. Null where there is none, or no line closes it.
 */
export function readTomlFrontMatter(source: SourceText): FrontMatter | null {
  const start = source.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (source.lineText(0).slice(start).trimEnd() !== '+++') return null;
  const fields: Field[] = [];
  let inTable = false;
  for (let line = 1; line < Math.min(source.lineCount, mostLines); line++) {
    const text = source.lineText(line);
    if (text.trimEnd() === '+++') {
      const yaml = { start: source.lineStart(1), end: source.lineStart(line) };
      return { start, end: source.lineEnd(line), language: 'toml', closed: true, yaml, fields, errors: [] };
    }
    inTable ||= text.startsWith('[');
    const field = inTable ? undefined : readField(text, source.lineStart(line));
    if (field) fields.push(field);
  }
  return null;
}

function readField(text: string, lineStart: number): Field | undefined {
  const match = /^(\s*)([\w-]+)(\s*=\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^#]*)/.exec(text);
  if (!match) return undefined;
  const [, indent = '', key = '', equals = '', written = ''] = match;
  const keySpan = { start: lineStart + indent.length, end: lineStart + indent.length + key.length };
  const start = keySpan.end + equals.length;
  const value = written.trimEnd();
  return { key, keySpan, valueSpan: { start, end: start + value.length }, text: textOf(value), kind: kindOf(value) };
}

function kindOf(value: string): ValueKind {
  if (value === '') return 'empty';
  if (value.startsWith('[')) return 'list';
  if (value.startsWith('{')) return 'mapping';
  if (/^(?:true|false)$/.test(value)) return 'boolean';
  return /^[-+]?[\d_]+(?:\.[\d_]+)?(?:e[-+]?\d+)?$/i.test(value) ? 'number' : 'string';
}

/** Null for lists and inline tables. */
function textOf(value: string): string | null {
  if (value.startsWith('"')) return value.slice(1, -1).replace(/\\(["\\])/g, '$1');
  if (value.startsWith("'")) return value.slice(1, -1);
  return value === '' || /^[[{]/.test(value) ? null : value;
}
