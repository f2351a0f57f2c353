import type { TextEdit } from '../text/edits';
import type { FrontMatter } from '../model';
import type { RuleContext } from '../rules/helpers/rule';
import { disablePrefix } from './suppressions';

/**
 * Returns the edit that disables a rule on the line of an offset: by a YAML comment in front matter, by an HTML comment
 * elsewhere. Undefined if the line cannot have a comment: the opening and closing lines of front matter, and all of its
 * lines if it cannot be read.
 */
export function disableOnLine(
  { document: { source, frontMatter } }: RuleContext,
  rule: string,
  offset: number,
): TextEdit | undefined {
  const at = source.lineEnd(source.lineAt(offset));
  const comment = `${disablePrefix}-line ${rule}`;
  if (!frontMatter || at > frontMatter.end) return { start: at, end: at, newText: ` <!-- ${comment} -->` };
  return allowsComments(frontMatter) && at > frontMatter.contentSpan.start && at <= frontMatter.contentSpan.end
    ? { start: at, end: at, newText: ` # ${comment}` }
    : undefined;
}

/**
 * Returns the edit that disables a rule in the whole note. It adds the comment at the start of the front matter, or at
 * the end of the note if there is no readable front matter.
 */
export function disableInFile(
  {
    document: {
      source: { text },
      frontMatter,
    },
  }: RuleContext,
  rule: string,
): TextEdit {
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const comment = `${disablePrefix}-file ${rule}`;
  if (frontMatter && allowsComments(frontMatter))
    return {
      start: frontMatter.contentSpan.start,
      end: frontMatter.contentSpan.start,
      newText: `${newLine}# ${comment}`,
    };
  const gap = /[\r\n]$/.test(text) || text === '' ? newLine : newLine.repeat(2);
  return { start: text.length, end: text.length, newText: `${gap}<!-- ${comment} -->${newLine}` };
}

/** True for closed front matter in YAML without syntax errors. */
const allowsComments = ({ isClosed, language, errors }: FrontMatter): boolean =>
  isClosed && /^ya?ml$/.test(language) && !errors.some(({ kind }) => kind === 'syntax');
