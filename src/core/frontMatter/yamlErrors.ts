import { isMap, isScalar, parseDocument, type Document } from 'yaml';
import { applyEdits, type TextEdit } from '../text/edits';
import type { FrontMatterError } from '../model';
import { maxValues, readValue } from './yamlValue';

/** More levels nobody writes. The library goes down by recursion, and where it goes too deep it may end the whole process. */
const mostLevels = 200;

/**
 * YAML as the library reads it, for exact places. Keys are compared elsewhere, the library's comparison being quadratic.
 * Null for what is nested so deeply that it is not to be read.
 */
export function parseYaml(yaml: string): Document.Parsed | null {
  return mayHaveLevels(yaml) > mostLevels ? null : parseUnchecked(yaml);
}

const parseUnchecked = (yaml: string): Document.Parsed =>
  parseDocument(yaml, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });

/** At most so many levels: each has an indentation, a marker or a bracket of its own. */
function mayHaveLevels(yaml: string): number {
  const byIndent = new Map<number, number>();
  let [brackets, mostBrackets] = [0, 0];
  for (const [, indent = '', markers = ''] of yaml.matchAll(/^([ \t]*)((?:[-?:][ \t]+)*)/gm)) {
    const levels = 1 + (markers.match(/[-?:]/g)?.length ?? 0);
    byIndent.set(indent.length, Math.max(levels, byIndent.get(indent.length) ?? 0));
  }
  for (const bracket of yaml.match(/[[\]{}]/g) ?? []) {
    brackets = Math.max(0, brackets + (bracket === '[' || bracket === '{' ? 1 : -1));
    mostBrackets = Math.max(mostBrackets, brackets);
  }
  return [...byIndent.values()].reduce((sum, levels) => sum + levels, mostBrackets);
}

/** What keeps YAML from being read, at offsets into it. */
export function yamlErrors(document: Document.Parsed, yaml: string): FrontMatterError[] {
  if (document.errors.length === 0) return [...notAMapping(document), ...aliasErrors(document, yaml)];
  const errors = document.errors.map(({ pos, message, code }) => ({
    code,
    start: pos[0],
    end: Math.max(pos[1], pos[0] + 1),
    reason: sentence(message),
  }));
  const edits = tabEdits(yaml);
  const left = edits.length > 0 ? parseUnchecked(applyEdits(yaml, edits)).errors.length : Infinity;
  if (left >= errors.length) return errors.map(({ start, end, reason }) => ({ kind: 'syntax', start, end, reason }));
  const tabLines = new Set(edits.map(edit => edit.start));
  const others =
    left === 0
      ? []
      : errors.filter(
          ({ code, start }) => code !== 'TAB_AS_INDENT' && !tabLines.has(yaml.lastIndexOf('\n', start - 1) + 1),
        );
  return [
    tabError(edits[0]!),
    ...others.map(({ start, end, reason }): FrontMatterError => ({ kind: 'syntax', start, end, reason })),
  ];
}

const tabError = ({ start, end }: TextEdit): FrontMatterError => ({
  kind: 'tabs',
  start,
  end,
  reason: 'Tabs indent this line, which YAML does not allow.',
});

/** Each tab that indents a line becomes two spaces. */
export const tabEdits = (yaml: string): TextEdit[] =>
  [...yaml.matchAll(/^[ ]*\t[ \t]*(?=\S)/gm)].map(({ index, 0: indent }) => ({
    start: index,
    end: index + indent.length,
    newText: indent.replaceAll('\t', '  '),
  }));

const sentence = (reason: string): string => (/[.!?]$/.test(reason) ? reason : `${reason}.`);

function notAMapping({ contents }: Document.Parsed): FrontMatterError[] {
  if (contents === null || isMap(contents) || (isScalar(contents) && contents.value === null)) return [];
  const [start, end] = contents.range;
  return [{ kind: 'syntax', start, end, reason: 'Front matter is made of “key: value” lines.' }];
}

/** Aliases that the library lets pass and that no reader can resolve. */
function aliasErrors(document: Document.Parsed, yaml: string): FrontMatterError[] {
  if (!yaml.includes('*')) return [];
  const read = readValue(document);
  if ('value' in read || read.problem === 'large') return [];
  const [start, end] = read.at.range!;
  const reason = {
    cyclic: `“${yaml.slice(start, end)}” stands within what it stands for, and so has no end.`,
    unknown: `“${yaml.slice(start, end)}” stands for “&${yaml.slice(start + 1, end)}”, which is nowhere before it. A text that begins with “*” needs quotes.`,
    explodes: `With its aliases written out this has more than ${maxValues.toLocaleString('en')} values.`,
  }[read.problem];
  return [{ kind: 'syntax', start, end, reason }];
}
