import type { FrontMatter, FrontMatterField, ValueKind } from '../model';
import type { SourceText } from '../text/sourceText';
import { textStart } from './textStart';

/** How many lines front matter can have. */
const maxLines = 500;

/**
 * Reads TOML front matter between two lines `+++`, as Hugo and Zola use it. Only keys before the first table are read.
 * Returns null if there is none or if it is not closed.
 */
export function readTomlFrontMatter(source: SourceText): FrontMatter | null {
  const start = textStart(source);
  if (source.lineText(0).slice(start).trimEnd() !== '+++') return null;
  const fields: FrontMatterField[] = [];
  let isInTable = false;
  for (let line = 1; line < Math.min(source.lineCount, maxLines); line++) {
    const text = source.lineText(line);
    const lineStart = source.lineStart(line);
    if (text.trimEnd() === '+++') {
      const contentSpan = { start: source.lineStart(1), end: lineStart };
      const span = { start, end: source.lineEnd(line) };
      return { ...span, language: 'toml', isClosed: true, contentSpan, fields, errors: [] };
    }
    isInTable ||= text.startsWith('[');
    const field = isInTable ? undefined : readField(text, lineStart);
    if (field) fields.push(field);
  }
  return null;
}

/** Reads a line `key = value`. */
function readField(text: string, lineStart: number): FrontMatterField | undefined {
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

/** The text of a value without quotes; null if it is empty, a list or an inline table. */
function textOf(value: string): string | null {
  if (value.startsWith('"')) return value.slice(1, -1).replace(/\\(["\\])/g, '$1');
  if (value.startsWith("'")) return value.slice(1, -1);
  return value === '' || /^[[{]/.test(value) ? null : value;
}
