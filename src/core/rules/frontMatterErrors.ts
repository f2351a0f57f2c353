import type { FrontMatterError } from '../model';
import type { Finding, Rule } from './rule';

/** The rules that hand on what the reader of the front matter met, each kind under its own id. */
const errorRule = (kind: FrontMatterError['kind'], rule: Omit<Rule, 'check'>): Rule => ({
  ...rule,
  *check({ note }): Generator<Finding> {
    for (const error of note.frontMatter?.errors ?? []) {
      if (error.kind === kind) yield { start: error.start, end: error.end, message: error.reason, fixes: [] };
    }
  },
});

export const frontMatterSyntax = errorRule('syntax', {
  id: 'front-matter/syntax', level: 'error', summary: 'The front matter is YAML that can be read.',
});

export const frontMatterDuplicateKey = errorRule('duplicate-key', {
  id: 'front-matter/duplicate-key', level: 'error', summary: 'No key stands twice in the front matter.',
});

export const frontMatterEngine = errorRule('engine', {
  id: 'front-matter/engine', level: 'warning', summary: 'The front matter is YAML; other languages are not read and never run.',
});
