import assert from 'node:assert/strict';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Validator, type Schema } from '@cfworker/json-schema';
import type { Log } from 'sarif';
import { badNote, useFolder } from '../support/commandLine';

const paddedTitle = '---\ntitle: " x "\ndate: 2024-04-17\n---\n\n## Agenda\n\n- a\n';

describe('cli/sarif', () => {
  const folder = useFolder();

  async function check(): Promise<Log> {
    const { code, output } = await folder.run('check', '--format', 'sarif');
    assert.equal(code, 1);
    return JSON.parse(output) as Log;
  }

  it('is valid', async () => {
    folder.write({ 'a.md': badNote });
    assert.deepEqual(new Validator(sarifSchema as Schema, '4').validate(await check()).errors, []);
  });

  it('contains the rule, level and location of each problem', async () => {
    folder.write({ 'a b.md': badNote, 'c.md': paddedTitle });
    const results = (await check()).runs[0]!.results!;
    assert.deepEqual(
      results.map(({ ruleId, level, locations }) => {
        const { artifactLocation, region } = locations![0]!.physicalLocation!;
        return [ruleId, level, artifactLocation!.uri, region];
      }),
      [
        ['date/weekday', 'warning', 'a%20b.md', { startLine: 3, startColumn: 7, endLine: 3, endColumn: 29 }],
        ['title/padding', 'warning', 'c.md', { startLine: 2, startColumn: 8, endLine: 2, endColumn: 13 }],
      ],
    );
  });

  it('starts a URI with ./ if its first part contains a colon', async function () {
    if (process.platform === 'win32') this.skip();
    folder.write({ 'a:b.md': badNote });
    const [result] = (await check()).runs[0]!.results!;
    assert.equal(result!.locations![0]!.physicalLocation!.artifactLocation!.uri, './a%3Ab.md');
  });
});
