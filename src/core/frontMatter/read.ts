import matter from 'gray-matter';
import { isMap, isScalar, isSeq, type Document, type Pair, type Scalar } from 'yaml';
import type { Field, FrontMatter, FrontMatterError, Span, ValueKind } from '../model';
import type { SourceText } from '../text/sourceText';
import { parseYaml, yamlErrors } from './yamlErrors';

const fence = '---';
const yamlNames = new Set(['yaml', 'yml']);

/**
 * Reads the front matter at the head of a note; null where there is none. gray-matter finds it, `yaml` reads it for
 * exact places. Whatever language it is in, nothing of it is ever run: only YAML is read, others are reported.
 */
export function readFrontMatter(source: SourceText): FrontMatter | null {
  const { text } = source;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = text.slice(start, source.lineEnd(0));
  if (!/^---[ \t]*[\w-]*[ \t]*$/.test(opening) || opening.startsWith('----')) return null;
  const extent = findExtent(source, opening.length > fence.length && /\w/.test(opening));
  if (!extent) return null;

  const language = opening.slice(fence.length).trim().toLowerCase() || 'yaml';
  const place = { start, end: extent.end, language, closed: extent.closed };
  if (yamlNames.has(language)) return { ...place, ...readYaml(text, place, opening) };
  const yaml = { start: start + opening.length, end: start + opening.length };
  return { ...place, yaml, fields: [], errors: [notRead(start, opening, language)] };
}

interface Extent {
  readonly end: number;
  readonly closed: boolean;
}

/**
 * How far it goes: to the first line that begins with `---`. Where what stands between does not look like front matter,
 * the opening line was a mere rule; where no line closes it, it goes as far as its lines look like keys and values.
 */
function findExtent(source: SourceText, hasLanguage: boolean): Extent | undefined {
  let keys = 0;
  let others = 0;
  let markdown = false;
  for (let line = 1; line < source.lineCount; line++) {
    const text = lineHead(source, line);
    if (text.startsWith(fence) || (text.trimEnd() === '...' && keys > 0)) {
      if (hasLanguage || (keys >= others && !markdown)) return { end: source.lineEnd(line), closed: true };
      break;
    }
    if (isKeyLine(text)) keys++;
    else if (/^[^\s#\-}\]]/.test(text)) others++;
    // A heading below the front matter's first level, or a bullet that YAML does not have.
    markdown ||= /^(?:#{2,6} |\* )/.test(text);
  }
  const last = lastLineOfKeys(source);
  return last === undefined ? undefined : { end: source.lineEnd(last), closed: false };
}

/**
 * The last line of front matter that is not closed: of keys, of what is indented under them, of lists under a key that says
 * nothing itself. Blank lines end it unless more of that comes behind them; headings and words do.
 */
function lastLineOfKeys(source: SourceText): number | undefined {
  if (!isKeyLine(lineHead(source, 1))) return undefined;
  let last = 1;
  let takesList = false;
  for (let line = 1; line < source.lineCount; line++) {
    const text = lineHead(source, line);
    // A heading, unless a key follows at once: then it is a comment.
    if (
      text.trim() === '' ||
      /^#(?![# ])/.test(text) ||
      (/^# /.test(text) && line + 1 < source.lineCount && isKeyLine(lineHead(source, line + 1)))
    )
      continue;
    const isBehindBlank = line > last + 1;
    if (isKeyLine(text)) {
      // "Attendees: Mara" behind a blank line is the note's own; keys of front matter are in lower case mostly.
      if (isBehindBlank && !/^[a-z_$"']/.test(text)) break;
      takesList = /:\s*$/.test(text);
    } else if (/^\s/.test(text)) {
      if (/^\s+---/.test(text) || (isBehindBlank && !isInBlock(source, last))) break;
    } else if (!/^[}\]]/.test(text) && !(takesList && /^-(?:\s|$)/.test(text))) break;
    last = line;
  }
  return last;
}

/** Whether a line is of a text over several lines, in which blank ones may stand. */
function isInBlock(source: SourceText, line: number): boolean {
  for (let at = line; at > 0; at--) {
    const text = lineHead(source, at);
    if (isKeyLine(text)) return /[|>][-+\d]*\s*$/.test(text);
  }
  return false;
}

/** As much of a line as tells what it is. */
const lineHead = (source: SourceText, line: number): string =>
  source.text.slice(source.lineStart(line), Math.min(source.lineEnd(line), source.lineStart(line) + 200));

const isKeyLine = (text: string): boolean =>
  /^(?:"[^"]*"|'[^']*'|[\p{L}_$][\p{L}\p{N}_$. /-]*)\s*:(?:\s|$)/u.test(text);

function notRead(start: number, opening: string, language: string): FrontMatterError {
  const reason = `This front matter is written in “${language}”, which is not read: only YAML is, and nothing in a note is ever run.`;
  return { kind: 'engine', start, end: start + opening.length, reason };
}

/** gray-matter cuts the YAML out and hands it to the library that keeps every place; its own engines are never asked. */
function readYaml(text: string, place: Span, opening: string): Pick<FrontMatter, 'yaml' | 'fields' | 'errors'> {
  let written: string | undefined;
  const keep = (yaml: string): object => {
    written = yaml.replace(/\r$/, '');
    return {};
  };
  // gray-matter knows no lone CR for a line's end.
  const found = matter(text.slice(place.start, place.end).replace(/\r(?!\n)/g, '\n'), {
    language: 'yaml',
    engines: { yaml: keep },
  });
  const start = place.start + (opening.trim().length > fence.length ? opening.length : fence.length);
  const yaml = { start, end: start + found.matter.replace(/\r$/, '').length };
  if (written === undefined) return { yaml, fields: [], errors: [] };
  const document = parseYaml(written);
  if (!document)
    return {
      yaml,
      fields: [],
      errors: [
        {
          kind: 'syntax',
          start: place.start,
          end: place.start + opening.length,
          reason: 'The front matter is nested too deeply to be read.',
        },
      ],
    };
  const errors = yamlErrors(document, written).map(error => ({ ...error, ...placed(error, yaml) }));
  const firstError = errors[0]?.start ?? Infinity;
  // What stands behind an error is a guess.
  const fields = readFields(document, text, yaml).filter(({ valueSpan }) => valueSpan.end <= firstError);
  return {
    yaml,
    fields,
    errors: [...errors, ...duplicateKeys(fields), ...(errors.length > 0 ? [] : deeperDuplicateKeys(document, yaml))],
  };
}

/** A place in the YAML as one in the text, within the front matter. */
const placed = ({ start, end }: Span, yaml: Span): Span => ({
  start: Math.max(yaml.start, Math.min(yaml.start + start, yaml.end - 1)),
  end: Math.min(yaml.start + end, yaml.end),
});

function readFields({ contents }: Document.Parsed, text: string, yaml: Span): Field[] {
  return isMap(contents) ? contents.items.flatMap(pair => readField(pair, text, yaml)) : [];
}

function readField({ key, value }: Pair, text: string, yaml: Span): Field[] {
  if (!isScalar(key) || !key.range) return [];
  const keySpan = { start: yaml.start + key.range[0], end: yaml.start + key.range[1] };
  const range =
    value && typeof value === 'object' && 'range' in value
      ? (value.range as readonly number[] | null | undefined)
      : null;
  const behindColon = text.indexOf(':', keySpan.end) + 1 || keySpan.end;
  const empty = !range || range[0] === range[1];
  return [
    {
      key: String(key.value),
      keySpan,
      valueSpan: empty
        ? { start: behindColon, end: behindColon }
        : { start: yaml.start + range[0]!, end: yaml.start + range[1]! },
      text: isScalar(value) ? scalarText(value) : null,
      kind: kindOf(value),
    },
  ];
}

function kindOf(value: unknown): ValueKind {
  if (isSeq(value)) return 'list';
  if (!isScalar(value)) return isMap(value) ? 'mapping' : 'empty';
  if (value.value === null || value.value === undefined) return 'empty';
  if (typeof value.value === 'boolean') return 'boolean';
  return typeof value.value === 'number' ? 'number' : 'string';
}

/** A scalar as its author sees it: `012` and `2015-04-17` as written, quotes and escapes resolved. */
function scalarText({ value, source }: Scalar): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : (source ?? JSON.stringify(value));
}

function duplicateKeys(fields: readonly Field[]): FrontMatterError[] {
  const seen = new Set<string>();
  return fields.flatMap((field): FrontMatterError[] => {
    if (!seen.has(field.key)) {
      seen.add(field.key);
      return [];
    }
    return [{ kind: 'duplicate-key', ...field.keySpan, reason: `The key “${field.key}” stands here a second time.` }];
  });
}

/** Keys that stand twice further down: readers of YAML refuse the whole file. */
function deeperDuplicateKeys({ contents }: Document.Parsed, yaml: Span): FrontMatterError[] {
  const found: FrontMatterError[] = [];
  const look = (node: unknown, isTop: boolean): void => {
    if (isSeq(node)) node.items.forEach(item => look(item, false));
    if (!isMap(node)) return;
    const seen = new Set<unknown>();
    for (const { key, value } of node.items) {
      if (!isTop && isScalar(key) && key.range) {
        if (seen.has(key.value))
          found.push({
            kind: 'duplicate-key',
            start: yaml.start + key.range[0],
            end: yaml.start + key.range[1],
            reason: `The key “${String(key.value)}” stands here a second time.`,
          });
        seen.add(key.value);
      }
      look(value, false);
    }
  };
  look(contents, true);
  return found;
}
