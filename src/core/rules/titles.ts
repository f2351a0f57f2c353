import type { FrontMatterField } from '../model';
import { l10n } from '../text/message';
import { meetingFrontMatter, type Finding, type Fix, type Rule, type RuleContext } from './helpers/rule';

const titleOf = (context: RuleContext): FrontMatterField | undefined =>
  meetingFrontMatter(context)?.fields.find(({ key }) => key === 'title');

export const titlePadding: Rule = {
  id: 'title/padding',
  level: 'warning',
  summary: 'The title has no leading or trailing spaces.',
  *check(context): Generator<Finding> {
    const title = titleOf(context);
    const written = title ? context.document.source.slice(title.valueSpan) : '';
    // YAML adds a line break to the end of a block scalar.
    const text = /^[|>]/.test(written) ? title?.text?.replace(/\n+$/, '') : title?.text;
    if (!title || !text || text.trim() === '' || text.trim() === text) return;
    const message = l10n.t('The title has leading or trailing spaces.');
    yield { ...title.valueSpan, message, fixes: fixesFor(title, written) };
  },
};

/** Returns no fix if the whitespace is an escape sequence such as `\t`. */
function fixesFor({ valueSpan }: FrontMatterField, written: string): Fix[] {
  const [, quote = '', before = '', text = '', after = ''] = /^(["'])(\s*)(.*?)(\s*)\1$/s.exec(written) ?? [];
  if (before + after === '') return [];
  return [{ title: l10n.t('Remove the spaces'), edits: [{ ...valueSpan, newText: quote + text + quote }] }];
}

export const titleEmpty: Rule = {
  id: 'title/empty',
  level: 'warning',
  summary: 'The title is not empty.',
  *check(context): Generator<Finding> {
    const title = titleOf(context);
    if (!title || (title.text ?? '').trim() !== '' || isStructure(context, title)) return;
    yield {
      start: title.keySpan.start,
      end: Math.max(title.valueSpan.end, title.keySpan.end),
      message: l10n.t('The title is empty.'),
      fixes: [],
    };
  },
};

/** True for a list or a mapping with content. It is not a valid title, but it is not empty either. */
const isStructure = ({ document: { source } }: RuleContext, { kind, valueSpan }: FrontMatterField): boolean =>
  (kind === 'list' || kind === 'mapping') && !/^[[{]\s*[\]}]$/.test(source.slice(valueSpan).trim());
