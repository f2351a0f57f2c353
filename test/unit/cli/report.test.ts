import assert from 'node:assert/strict';
import { badNote, useFolder } from '../support/commandLine';

const message = '"April 17, 2024" is a Wednesday, not a Monday.';

describe('cli/report', () => {
  const folder = useFolder();

  it('prints text', async () => {
    folder.write({ 'notes/a.md': badNote });
    assert.deepEqual(await folder.run('check', 'notes'), {
      code: 1,
      output: `notes/a.md:3:7: warning: ${message} (date/weekday)\n`,
      error: '',
    });
  });

  it('escapes control characters in text', async function () {
    if (process.platform === 'win32') this.skip();
    folder.write({ 'a\n::error::x.md': badNote });
    const { output } = await folder.run('check');
    assert.match(output, /^a\\u000a::error::x\.md:3:7: [^\n]*\n$/);
  });

  it('prints every key of the public JSON format, in order', async () => {
    folder.write({ 'a.md': badNote });
    const problem = {
      file: 'a.md',
      line: 3,
      column: 7,
      endLine: 3,
      endColumn: 29,
      rule: 'date/weekday',
      severity: 'warning',
      message,
      fixable: true,
    };
    assert.deepEqual(await folder.run('check', '--format', 'json'), {
      code: 1,
      output: `${JSON.stringify({ version: 1, problems: [problem] })}\n`,
      error: '',
    });
  });

  it('prints annotations for GitHub', async () => {
    folder.write({ 'a,b.md': badNote });
    const position = 'line=3,col=7,endLine=3,endColumn=29';
    assert.deepEqual(await folder.run('check', '--format=github'), {
      code: 1,
      output: `::warning file=a%2Cb.md,${position},title=date/weekday::${message}\n`,
      error: '',
    });
  });
});
