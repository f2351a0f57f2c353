import type { FrontMatterError } from '../model';
import { tabEdits } from '../frontMatter/yamlErrors';
import type { Finding, Fix, Rule, RuleContext } from './helpers/rule';

/** The rules that hand on what the reader of the front matter met, each kind under its own id. */
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
  summary: 'The front matter is YAML that can be read.',
});

export const frontMatterTabs = errorRule(
  'tabs',
  {
    id: 'front-matter/tabs',
    level: 'error',
    summary: 'Blanks and not tabs indent the front matter.',
  },
  ({ document: { source }, note }) => {
    const { yaml } = note.frontMatter!;
    const edits = tabEdits(source.slice(yaml)).map(({ start, end, newText }) => ({
      start: yaml.start + start,
      end: yaml.start + end,
      newText,
    }));
    return [{ title: 'Change each tab to two blanks', edits }];
  },
);

export const frontMatterDuplicateKey = errorRule('duplicate-key', {
  id: 'front-matter/duplicate-key',
  level: 'error',
  summary: 'No key stands twice in the front matter.',
});

export const frontMatterEngine = errorRule('engine', {
  id: 'front-matter/engine',
  level: 'warning',
  summary: 'The front matter is YAML; other languages are not read and never run.',
});
