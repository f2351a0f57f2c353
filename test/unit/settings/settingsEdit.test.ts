import assert from 'node:assert/strict';
import { addSchema } from '../../../src/core/settings/settingsEdit';
import { readSettingsFile } from '../../../src/core/settings/settingsFile';
import { applyEdits } from '../../../src/core/text/edits';
import { formatMessage } from '../../../src/core/text/message';

/** Returns the text with the schema added, or the reason why it cannot be added. */
function addSchemaTo(text: string): string {
  const result = addSchema(text, '*.md', 'a.json');
  return 'reason' in result ? formatMessage(result.reason) : applyEdits(text, result.edits);
}

describe('Adding a schema to a settings file', () => {
  for (const [name, text, expected] of [
    ['to an empty object', '{}', '{\n  "schemas": {\n    "*.md": "a.json"\n  }\n}'],
    ['to an empty object in two lines', '{\n}\n', '{\n  "schemas": {\n    "*.md": "a.json"\n  }\n}\n'],
    [
      'after other settings, which do not change',
      '{\n  "rules": { "date/weekday": "error" }\n}\n',
      '{\n  "rules": { "date/weekday": "error" },\n  "schemas": {\n    "*.md": "a.json"\n  }\n}\n',
    ],
    [
      'with an indentation of four spaces',
      '{\n    "rules": {}\n}\n',
      '{\n    "rules": {},\n    "schemas": {\n        "*.md": "a.json"\n    }\n}\n',
    ],
    [
      'with an indentation of tabs',
      '{\n\t"rules": {}\n}\n',
      '{\n\t"rules": {},\n\t"schemas": {\n\t\t"*.md": "a.json"\n\t}\n}\n',
    ],
    [
      'with CRLF line endings',
      '{\r\n  "rules": {}\r\n}\r\n',
      '{\r\n  "rules": {},\r\n  "schemas": {\r\n    "*.md": "a.json"\r\n  }\r\n}\r\n',
    ],
    [
      'before other schemas',
      '{\n  "schemas": {\n    "old/**": "b.json"\n  },\n  "exclude":   "x"\n}\n',
      '{\n  "schemas": {\n    "*.md": "a.json",\n    "old/**": "b.json"\n  },\n  "exclude":   "x"\n}\n',
    ],
    [
      'to a file with a single line',
      '{"rules":{"date/weekday":"error"}}',
      '{"rules":{"date/weekday":"error"},\n  "schemas": {\n    "*.md": "a.json"\n  }\n}',
    ],
  ] as const)
    it(name, () => {
      assert.equal(addSchemaTo(text), expected);
      assert.ok(!('reason' in readSettingsFile(expected)));
    });

  it('is refused if there is a schema for the same pattern', () =>
    assert.equal(addSchemaTo('{ "schemas": { "*.md": "b.json" } }'), 'It already has a schema for "*.md".'));
  it('is refused if the file is not valid JSON', () => assert.match(addSchemaTo('{ "schemas": '), /JSON/));
});
