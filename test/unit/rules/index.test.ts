import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules, ruleUrl } from '../../../src/core/rules/index';
import { levels } from '../../../src/core/rules/helpers/rule';
import schema from '../../../docs/hangout-notes.schema.json' with { type: 'json' };
import manifest from '../../../package.json' with { type: 'json' };

const page = readFileSync('docs/rules.md', 'utf8');
const ids = rules.map(({ id }) => id);
const setting = manifest.contributes.configuration.properties['hangoutNotes.rules'];

interface LevelSetting {
  readonly enum: readonly string[];
  readonly default: string;
  readonly description: string;
}
const settingOf = (id: string): LevelSetting => setting.properties[id as keyof typeof setting.properties];
const schemaOf = (id: string): LevelSetting =>
  schema.properties.rules.properties[id as keyof typeof schema.properties.rules.properties];

/** Returns a text of package.json, which may be a `%key%` of package.nls.json. */
function resolveText(text: string): string {
  if (!text.startsWith('%')) return text;
  const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
  return texts[text.slice(1, -1)] ?? text;
}

/** Returns the section of a rule in docs/rules.md, without its heading. */
function sectionOf(id: string): string {
  const heading = `### \`${id}\`\n`;
  const start = page.indexOf(heading);
  return start < 0 ? '' : page.slice(start + heading.length).split(/^#{2,3} /m)[0]!;
}

/** Returns the anchor that GitHub gives a heading: in lower case, without punctuation, with hyphens for spaces. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

describe('The rules', () => {
  it('each have a section in docs/rules.md, in the same order', () => {
    const headings = [...page.matchAll(/^### `(.+)`$/gm)].map(([, id]) => id);
    assert.deepEqual(headings, ids);
  });

  it('each have a property in the setting hangoutNotes.rules, in the same order', () =>
    assert.deepEqual(Object.keys(setting.properties), ids));

  it('each have a property in the schema of hangout-notes.json, in the same order', () => {
    assert.deepEqual(Object.keys(schema.properties.rules.properties), ids);
    assert.deepEqual(Object.keys(schema.properties).slice(1), ['include', 'exclude', 'rules', 'schemas']);
  });

  for (const rule of rules) {
    const { id, level, summary } = rule;

    describe(id, () => {
      it('has the same level everywhere', () => {
        assert.equal(settingOf(id).default, level);
        assert.equal(schemaOf(id).default, level);
        assert.deepEqual(settingOf(id).enum, levels);
        assert.deepEqual(schemaOf(id).enum, levels);
      });

      it('has the same summary everywhere', () => {
        assert.equal(resolveText(settingOf(id).description), summary);
        assert.equal(schemaOf(id).description, summary);
        assert.ok(sectionOf(id).includes(`\n${summary}\n`), `docs/rules.md does not have "${summary}"`);
      });

      it('has a link to its section', () => {
        const { pathname, hash } = new URL(ruleUrl(rule));
        assert.match(pathname, /\/docs\/rules\.md$/);
        assert.equal(hash, `#${anchorOf(`\`${id}\``)}`);
      });
    });
  }
});
