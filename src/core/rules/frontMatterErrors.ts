import type { FrontMatterError } from '../model';
import { l10n } from '../text/message';
import { tabEdits } from '../frontMatter/yamlErrors';
import type { Finding, Fix, Rule, RuleContext } from './helpers/rule';

/** Creates a rule that reports one kind of front matter error. */
const errorRule = (
  kind: FrontMatterError['kind'],
  rule: Omit<Rule, 'check'>,
  fixesFor: (context: RuleContext) => Fix[] = () => [],
): Rule => ({
  ...rule,
  *check(context): Generator<Finding> {
    for (const error of context.note.frontMatter?.errors ?? []) {
      if (error.kind === kind)
        yield { start: error.start, end: error.end, message: error.reason, fixes: fixesFor(context) };
    }
  },
});

export const frontMatterSyntax = errorRule('syntax', {
  id: 'front-matter/syntax',
  level: 'error',
  summary: 'The front matter is valid YAML.',
});

export const frontMatterTabs = errorRule(
  'tabs',
  {
    id: 'front-matter/tabs',
    level: 'error',
    summary: 'The front matter is indented with spaces, not tabs.',
  },
  ({ document: { source }, note }) => {
    const { contentSpan } = note.frontMatter!;
    const edits = tabEdits(source.slice(contentSpan)).map(({ start, end, newText }) => ({
      start: contentSpan.start + start,
      end: contentSpan.start + end,
      newText,
    }));
    return [{ title: l10n.t('Replace each tab with two spaces'), edits }];
  },
);

export const frontMatterDuplicateKey = errorRule('duplicate-key', {
  id: 'front-matter/duplicate-key',
  level: 'error',
  summary: 'The front matter has no duplicate keys.',
});

export const frontMatterEngine = errorRule('engine', {
  id: 'front-matter/engine',
  level: 'warning',
  summary: 'The front matter is written in YAML; other languages are not read and never run.',
});
