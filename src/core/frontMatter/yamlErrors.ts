import { isMap, isScalar, type Document } from 'yaml';
import type { FrontMatterError, Span } from '../model';
import { applyEdits, type TextEdit } from '../text/edits';
import { l10n, type Message } from '../text/message';
import { parseShallowYaml } from './parseYaml';
import { maxValues, resolveValue, type ValueProblem } from './yamlValue';

/**
 * Returns why YAML cannot be read. Duplicate keys are not included.
 *
 * @param document The parsed YAML.
 * @param yaml The text that was parsed. The errors have offsets into it.
 */
export function yamlErrors(document: Document.Parsed, yaml: string): FrontMatterError[] {
  if (document.errors.length === 0) return [...mappingErrors(document), ...aliasErrors(document, yaml)];
  const errors = document.errors.map(syntaxErrorOf);
  const tabs = tabEdits(yaml);
  const errorsWithoutTabs =
    tabs.length > 0 ? parseShallowYaml(applyEdits(yaml, tabs)).errors.length : document.errors.length;
  if (errorsWithoutTabs >= errors.length) return errors;
  if (errorsWithoutTabs === 0) return [tabError(tabs[0]!)];
  return [tabError(tabs[0]!), ...errorsOutsideTabs(document, yaml, tabs).map(syntaxErrorOf)];
}

type LibraryError = Document.Parsed['errors'][number];

function syntaxErrorOf({ pos: [start, end], message }: LibraryError): FrontMatterError {
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`;
  return { kind: 'syntax', start, end: Math.max(end, start + 1), reason: l10n.t('Invalid YAML: {0}', sentence) };
}

/** The errors that are not in a line indented with tabs. */
function errorsOutsideTabs(document: Document.Parsed, yaml: string, tabs: readonly TextEdit[]): LibraryError[] {
  const tabLines = new Set(tabs.map(({ start }) => start));
  const startOfLine = (offset: number): number => yaml.lastIndexOf('\n', offset - 1) + 1;
  return document.errors.filter(({ code, pos }) => code !== 'TAB_AS_INDENT' && !tabLines.has(startOfLine(pos[0])));
}

const tabError = ({ start, end }: Span): FrontMatterError => ({
  kind: 'tabs',
  start,
  end,
  reason: l10n.t('This line is indented with tabs, which YAML does not allow.'),
});

/** Returns the edits that replace each tab in an indentation with two spaces. */
export const tabEdits = (yaml: string): TextEdit[] =>
  [...yaml.matchAll(/^[ ]*\t[ \t]*(?=\S)/gm)].map(({ index, 0: indent }) => ({
    start: index,
    end: index + indent.length,
    newText: indent.replaceAll('\t', '  '),
  }));

/** Reports a document that is not a mapping, such as a list. */
function mappingErrors({ contents }: Document.Parsed): FrontMatterError[] {
  if (contents === null || isMap(contents) || (isScalar(contents) && contents.value === null)) return [];
  const [start, end] = contents.range;
  return [{ kind: 'syntax', start, end, reason: l10n.t('Front matter must consist of "key: value" lines.') }];
}

/** Reports aliases that cannot be resolved. The library does not check them. */
function aliasErrors(document: Document.Parsed, yaml: string): FrontMatterError[] {
  if (!yaml.includes('*')) return [];
  const resolved = resolveValue(document);
  if ('value' in resolved || resolved.problem === 'too-large') return [];
  const [start, end] = resolved.node.range!;
  return [{ kind: 'syntax', start, end, reason: aliasReason(resolved.problem, yaml.slice(start, end)) }];
}

/** @param alias The alias as it is written, with its `*`. */
function aliasReason(problem: Exclude<ValueProblem['problem'], 'too-large'>, alias: string): Message {
  switch (problem) {
    case 'unknown-alias':
      return l10n.t(
        'There is no anchor "&{0}" before the alias "{1}". Text that starts with "*" must be in quotes.',
        alias.slice(1),
        alias,
      );
    case 'cyclic-alias':
      return l10n.t('The alias "{0}" is inside the value that it refers to.', alias);
    case 'too-large-expanded':
      return l10n.t('This has more than {0} values when its aliases are expanded.', maxValues);
  }
}
