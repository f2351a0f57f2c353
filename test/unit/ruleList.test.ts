import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules, ruleUrl } from '../../src/core/rules/index';
import schema from '../../docs/hangout-notes.schema.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };

const page = readFileSync('docs/rules.md', 'utf8');
const setting = manifest.contributes.configuration.properties['hangoutNotes.rules'];

/** As GitHub makes them: lower case, punctuation gone, a hyphen for each blank. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

describe('The rules', () => {
  it('have a section each in docs/rules.md, in their order, and no other', () => {
    assert.deepEqual(
      [...page.matchAll(/^### `(.+)`$/gm)].map(([, id]) => id),
      rules.map(({ id }) => id),
    );
  });

  it('are in the setting hangoutNotes.rules, in their order, and no other', () => {
    assert.deepEqual(
      Object.keys(setting.properties),
      rules.map(({ id }) => id),
    );
  });

  it('are in the schema of hangout-notes.json as they are in the setting', () => {
    assert.deepEqual(schema.properties.rules.properties, setting.properties);
    assert.deepEqual(Object.keys(schema.properties).slice(1), ['include', 'exclude', 'rules', 'schemas']);
  });

  for (const rule of rules) {
    const { id, level, summary } = rule;
    const section = page.split(/^### /m).find(text => text.startsWith(`\`${id}\`\n`)) ?? '';

    it(`${id}: its page, its setting and the rule say the same`, () => {
      const {
        default: byDefault,
        description,
        enum: levels,
      } = setting.properties[id as keyof typeof setting.properties];
      assert.deepEqual(
        [byDefault, description, levels],
        [level, summary, ['error', 'warning', 'information', 'hint', 'off']],
      );
      assert.deepEqual(section.split('\n').slice(2, 5), [summary, '', `Level: ${level}.`]);
    });

    it(`${id}: its page says why, and shows a note before and after`, () => {
      assert.match(section, /\nWhy: .+/);
      assert.match(section, /\nBefore:\n\n```/);
      assert.match(section, /\nAfter:\n\n```/);
    });

    it(`${id}: its link leads to its section`, () => {
      assert.equal(new URL(ruleUrl(rule)).hash, `#${anchorOf(`\`${id}\``)}`);
      assert.match(ruleUrl(rule), /\/docs\/rules\.md#/);
    });
  }
});
