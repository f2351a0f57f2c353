import assert from 'node:assert/strict';
import { useFolder } from '../support/commandLine';

const note = '# Harbor call 2024-04-17\n\n## Agenda\n\n- Tides\n  - High on Friday\n';

describe('cli/explain', () => {
  const folder = useFolder();

  it('prints the units and the decisions as JSON', async () => {
    folder.write({ 'calls/a.md': note });
    const { output, code } = await folder.run('list', '--explain', '--json', 'calls/a.md');
    const { version, file, units, decisions } = JSON.parse(output) as {
      version: number;
      file: string;
      units: readonly Record<string, unknown>[];
      decisions: readonly Record<string, unknown>[];
    };
    assert.deepEqual([code, version, file], [0, 1, 'calls/a.md']);
    assert.deepEqual(units.at(-1), {
      line: 6,
      endLine: 6,
      form: 'item',
      level: 1,
      class: 'text',
      text: 'High on Friday',
      parent: 2,
    });
    assert.deepEqual(
      decisions.map(({ decision }) => decision),
      ['Is the file about a meeting?', 'Which lines start a meeting?', 'What is the date of each meeting?'],
    );
    assert.equal(decisions[0]!['isMeeting'], true);
  });

  it('prints the evidence as text', async () => {
    folder.write({ 'a.md': note });
    const { output } = await folder.run('list', '--explain', 'a.md');
    assert.match(output, /^a\.md\n\nIs the file about a meeting\?\n {2}Yes \(.*; probability 0\.\d+\)\n/);
    assert.match(output, /\n {2}2024-04-17 \(heading, confidence 0\.9\): Harbor call 2024-04-17\n/);
    assert.match(output, /\n {2}5: item 0 text: Tides\n/);
  });

  it('refuses a folder, a missing file, and more than one file', async () => {
    folder.write({ 'a.md': note });
    for (const args of [['.'], ['b.md'], [], ['a.md', 'a.md']]) {
      const { code, output } = await folder.run('list', '--explain', ...args);
      assert.deepEqual([code, output], [2, '']);
    }
  });
});
