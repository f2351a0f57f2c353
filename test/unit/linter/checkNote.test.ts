import assert from 'node:assert/strict';
import type { Levels } from '../../../src/core/linter/checkNote';
import { undatedPath as path, withFrontMatter } from '../support/frontMatterCases';
import { assertClean, listProblems } from '../support/ruleCases';
import { checkText } from '../support/rules';

const wrong = withFrontMatter('date: Monday, April 17, 2024', 'title: " Tide "');
const levelsOf = (text: string, levels: Levels = {}): string[] =>
  checkText(text, { path, levels }).map(({ rule, level }) => `${level} ${rule.id}`);

describe('checkNote', () => {
  it('returns problems in document order', () =>
    assert.deepEqual(levelsOf(wrong), ['warning date/weekday', 'warning title/padding']));

  it('uses the configured levels', () => {
    const levels: Levels = { 'date/weekday': 'hint', 'title/padding': 'off', 'no/such': 'error' };
    assert.deepEqual(levelsOf(wrong, levels), ['hint date/weekday']);
  });

  describe('notes without problems', () => {
    assertClean('a good note', withFrontMatter('title: Tide', 'date: Wednesday, April 17, 2024'), { path });
    assertClean('a note without front matter', '# Meeting of 2024-04-17\n\n- Tides\n', { path });
    assertClean('an empty file', '', { path, withoutMeeting: true });
  });

  describe('files that are not checked', () => {
    const template = withFrontMatter('title: ""', 'date: YYYY-MM-DD');
    for (const templatePath of [
      'harbor/meetings/template.md',
      'harbor/meetings/_template.md',
      'templates/call.md',
      'archetypes/minutes.md',
      'harbor/meetings/YYYY-MM-DD.md',
    ])
      assertClean(`the template ${templatePath}`, template, { path: templatePath, withoutMeeting: true });
    it('reports problems of the same text in a note', () =>
      assert.deepEqual(levelsOf(template), ['warning title/empty', 'warning date/unreadable']));

    const storm = '---\ntitle: " Piers "\n---\n\nThe storm of Monday, April 17, 2024\n';
    assertClean('a file without a meeting', storm, { path: 'docs/piers.md', withoutMeeting: true });
    it('reports problems of a similar note about a meeting', () => {
      const [first] = listProblems(checkText(`${storm}\n## Agenda\n\n- Tides\n`, { path: 'docs/piers.md' }));
      assert.equal(first, 'title/padding: The title has leading or trailing spaces.');
    });
  });
});
