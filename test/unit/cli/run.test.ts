import assert from 'node:assert/strict';
import { useFolder } from '../support/commandLine';

describe('cli/run', () => {
  const folder = useFolder();

  for (const args of ['help', '--help', '-h', 'check --help', 'list -h']) {
    it(`prints the commands and exit codes for "${args}"`, async () => {
      const { code, output } = await folder.run(...args.split(' '));
      assert.equal(code, 0);
      assert.match(output, /hangout-notes check[^]*Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
    });
  }

  it('breaks the lines of the help text at 80 columns', async () => {
    const { output } = await folder.run('--help');
    assert.deepEqual(
      output.split('\n').filter(line => line.length > 80),
      [],
    );
  });

  it('treats --help after -- as a path', async () => {
    const { code, error } = await folder.run('check', '--', '--help');
    assert.equal(code, 2);
    assert.match(error, /"--help" does not exist/);
  });

  it('prints the version', async () => {
    assert.match((await folder.run('--version')).output, /^\d+\.\d+\.\d+\n$/);
  });

  describe('exits with code 2 and one line about', () => {
    const refusals: readonly [args: string[], expected: RegExp][] = [
      [['lst'], /Unknown command "lst"\. The commands are "list" and "check"\./],
      [['toString'], /Unknown command "toString"\./],
      [['list', '--jsn'], /--jsn/],
      [['list', 'a', 'b'], /"list" takes only one folder\./],
      [['list', 'missing'], /missing" is not a folder, or cannot be read\./],
      [['check', 'missing.md'], /"missing\.md" does not exist\./],
      [['check', '--format', 'xml'], /Unknown format "xml"\. The formats are text, json, sarif, github\./],
      [['check', '--format'], /--format/],
    ];
    for (const [args, expected] of refusals) {
      it(args.join(' '), async () => {
        const { code, output, error } = await folder.run(...args);
        assert.deepEqual([code, output], [2, '']);
        assert.match(error, /^hangout-notes: [^\n]*\n$/);
        assert.match(error, expected);
      });
    }
  });

  it('prints the help and exits with code 2 without arguments', async () => {
    const { code, output, error } = await folder.run();
    assert.deepEqual([code, error], [2, '']);
    assert.match(output, /hangout-notes list/);
  });
});
