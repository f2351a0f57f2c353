import assert from 'node:assert/strict';
import { checkSettings, readSettingsFile } from '../../../src/core/settings/settingsFile';
import { formatMessage } from '../../../src/core/text/message';
import { assertTranslatable } from '../support/pseudoLocale';

/** Names that messages list. */
const settingNames = 'include, exclude, rules, schemas, error, warning, information, hint, off';

/** Returns the reason why settings are not valid; empty if they are. */
function reasonFor(settings: unknown): string {
  const result = checkSettings(settings);
  if (!('reason' in result)) return '';
  assertTranslatable(result.reason, JSON.stringify(settings) + settingNames);
  return formatMessage(result.reason);
}

describe('A settings file', () => {
  it('is read as JSON', () =>
    assert.deepEqual(readSettingsFile('{ "exclude": "drafts/**" }'), { exclude: 'drafts/**' }));

  it('is valid with every setting', () =>
    assert.equal(
      reasonFor({
        $schema: 'x',
        include: '**/*.md',
        exclude: '',
        rules: { 'date/weekday': 'off' },
        schemas: { '*.md': 'a.json', 'b/*.md': { type: 'object' } },
      }),
      '',
    ));

  for (const [settings, reason] of [
    [[], 'The settings must be an object.'],
    [{ colour: 1 }, 'There is no setting "colour". Valid settings are: include, exclude, rules, schemas.'],
    [{ include: 1 }, '"include" must be a glob pattern.'],
    [{ exclude: 1 }, '"exclude" must be a glob pattern.'],
    [{ include: '' }, 'The pattern is empty.'],
    [{ rules: [] }, '"rules" must be an object that maps rules to levels.'],
    [{ rules: { 'date/none': 'off' } }, 'There is no rule "date/none".'],
    [
      { rules: { 'date/weekday': 'loud' } },
      '"loud" is not a level for "date/weekday". Valid levels are: error, warning, information, hint, off.',
    ],
    [{ schemas: 'a.json' }, '"schemas" must be an object that maps glob patterns to schemas.'],
    [{ schemas: { '*.md': 1 } }, 'The schema for "*.md" must be the path of a file or a JSON Schema.'],
    [
      { schemas: { '*.md': 'https://example.com/a.json' } },
      'The schema "https://example.com/a.json" must be a local file. Schemas are never downloaded.',
    ],
  ] as const)
    it(`is refused: ${reason}`, () => assert.equal(reasonFor(settings), reason));
});
