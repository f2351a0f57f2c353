import type { TextEdit } from '../text/edits';
import type { FrontMatter } from '../model';
import type { RuleContext } from '../rules/helpers/rule';
import { disableWord } from './suppressions';

/** Writes the comments that `suppressions.ts` reads: of YAML in front matter, else of HTML. */

/** Switches a rule off on the line that `offset` is on; undefined for the lines of dashes, where no comment can stand. */
export function disableOnLine(
  { document: { source, frontMatter } }: RuleContext,
  rule: string,
  offset: number,
): TextEdit | undefined {
  const at = source.lineEnd(source.lineAt(offset));
  const comment = `${disableWord}-line ${rule}`;
  if (!frontMatter || at > frontMatter.end) return { start: at, end: at, newText: ` <!-- ${comment} -->` };
  return holdsComments(frontMatter) && at > frontMatter.yaml.start && at <= frontMatter.yaml.end
    ? { start: at, end: at, newText: ` # ${comment}` }
    : undefined;
}

/** Switches a rule off in the whole note: at the head of its front matter, else at its end. */
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
  const comment = `${disableWord}-file ${rule}`;
  if (frontMatter && holdsComments(frontMatter))
    return { start: frontMatter.yaml.start, end: frontMatter.yaml.start, newText: `${newLine}# ${comment}` };
  const gap = /[\r\n]$/.test(text) || text === '' ? newLine : newLine.repeat(2);
  return { start: text.length, end: text.length, newText: `${gap}<!-- ${comment} -->${newLine}` };
}

/** YAML that is read and closed. */
const holdsComments = ({ closed, language, errors }: FrontMatter): boolean =>
  closed && /^ya?ml$/.test(language) && !errors.some(({ kind }) => kind === 'syntax');
