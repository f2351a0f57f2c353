import { meetingFrontMatter, type Finding, type Rule } from './rule';

const required = ['title', 'date'];

export const frontMatterRequired: Rule = {
  id: 'front-matter/required',
  level: 'warning',
  summary: 'Front matter that a note has tells its title and its date.',
  *check(context): Generator<Finding> {
    const frontMatter = meetingFrontMatter(context);
    if (!frontMatter) return;
    const missing = required.filter(key => !frontMatter.fields.some(field => field.key === key));
    if (missing.length === 0) return;
    const { source } = context.document;
    const end = source.lineEnd(source.lineAt(frontMatter.start));
    for (const key of missing) {
      yield { start: frontMatter.start, end, message: `The front matter has no “${key}”.`, fixes: [] };
    }
  },
};
