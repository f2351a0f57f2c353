import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkNote } from '../../../src/core/linter/checkNote';
import type { RuleContext } from '../../../src/core/rules/helpers/rule';
import { rules } from '../../../src/core/rules/index';
import { contextOf, type CaseOptions } from '../support/rules';

const page = readFileSync('docs/rules.md', 'utf8');

/** A folder of meetings and a file name without a date, so that all dates are in the note. */
const path = 'harbor/meetings/harbor-call.md';

const otherPaths = ['01', '02', '03', '04'].map(day => `harbor/meetings/2024-03-${day}.md`);
const othersWith = (text: string): Record<string, string> =>
  Object.fromEntries(otherPaths.map(otherPath => [otherPath, text]));

/** The circumstances that the text before an example states, such as other notes of the series. */
const options: Readonly<Record<string, CaseOptions>> = {
  'front-matter/required': {
    others: othersWith('---\nlayout: minutes\ntitle: Harbor call\ndate: 2024-03-01\n---\n'),
    path: 'harbor/meetings/2024-04-17.md',
  },
  'front-matter/type': {
    schema: { properties: { status: { enum: ['draft', 'final'] }, version: { type: 'string' } } },
  },
  'date/file-name': { path: 'harbor/meetings/2024-04-17.md' },
  'action/absent-owner': { others: othersWith('# Harbor call\n\nPresent: @mara, @tobin, @odile, @bram\n\n- Tides\n') },
  'people/misspelt': { others: othersWith('# Harbor call\n\n- @bramvey: paint the buoy\n') },
  'placeholder/left': { path: 'harbor/meetings/2024-04-17.md' },
};

/** Returns the section of a rule, without its heading. Examples can have headings of level 1 and 2. */
function sectionOf(id: string): string {
  const heading = `### \`${id}\`\n`;
  const start = page.indexOf(heading);
  return start < 0 ? '' : page.slice(start + heading.length).split(/^### /m)[0]!;
}

/** Returns the first note after a line that starts with a text. */
function exampleAfter(text: string, section: string): string {
  const [, example] = new RegExp(`^${text}\\b[^]*?^\`{3}markdown\n([^]*?)^\`{3}$`, 'm').exec(section) ?? [];
  assert.ok(example, `There is no example after "${text}".`);
  return example;
}

describe('docs/rules.md', () => {
  for (const { id, level, summary } of rules) {
    describe(id, () => {
      const section = sectionOf(id);
      const contextOfExample = (example: string): RuleContext => contextOf(example, { path, ...options[id] });
      const isReported = (context: RuleContext): boolean => checkNote(context).some(({ rule }) => rule.id === id);

      it('has the summary and the level of the rule', () => {
        assert.ok(section.startsWith(`\n${summary}\n\n**Level:** ${level}\n`));
        assert.ok(page.includes(`| [\`${id}\`](#${id.replace('/', '')}) | ${summary} | ${level} |`));
      });

      it('describes the fix, and when to turn the rule off', () => {
        assert.match(section, /^\*\*Fix:\*\* \S/m);
        assert.match(section, /^\*\*When to turn it off:\*\* \S/m);
      });

      it('has an example that is reported, and one that is not', () => {
        const reported = contextOfExample(exampleAfter('Reported', section));
        const notReported = contextOfExample(exampleAfter('Not reported', section));
        assert.ok(isReported(reported));
        assert.ok(!isReported(notReported));
        if (reported.note.mayBeMeeting) assert.ok(notReported.note.mayBeMeeting);
      });
    });
  }
});
