import type { FrontMatter, FrontMatterError } from '../model';
import { l10n } from '../text/message';
import type { SourceText } from '../text/sourceText';
import { readOpeningLine, type OpeningLine } from './block';
import { findClosedBlock } from './closedBlock';
import { readYamlBlock } from './readYamlBlock';
import { findUnclosedBlock } from './unclosedBlock';

/**
 * Reads the front matter at the start of a note. Only YAML is read. Other languages are reported, and code in them is
 * never run. Returns null if there is no front matter. Never throws.
 */
export function readFrontMatter(source: SourceText): FrontMatter | null {
  const opening = readOpeningLine(source);
  const block = opening && (findClosedBlock(source, opening) ?? findUnclosedBlock(source));
  if (!block) return null;
  const language = opening.language.toLowerCase() || 'yaml';
  const place = { start: opening.start, end: block.end, language, isClosed: block.isClosed };
  if (language !== 'yaml' && language !== 'yml') {
    const contentSpan = { start: opening.end, end: opening.end };
    return { ...place, contentSpan, fields: [], errors: [languageError(opening, language)] };
  }
  const contentSpan = { start: opening.end, end: block.yamlEnd };
  return {
    ...place,
    contentSpan,
    ...(block.isEmpty ? { fields: [], errors: [] } : readYamlBlock(source, contentSpan, opening)),
  };
}

const languageError = ({ start, end }: OpeningLine, language: string): FrontMatterError => ({
  kind: 'engine',
  start,
  end,
  reason: l10n.t('Front matter in "{0}" is not read. Only YAML is supported, and code is never run.', language),
});
