import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { goodNote, useFolder } from '../support/commandLine';

describe('cli/files', () => {
  const folder = useFolder();

  it('finds files with the extensions .md and .markdown, sorted, but not in node_modules or .git', async () => {
    folder.write({
      'b/2024-04-17.md': goodNote,
      'a.markdown': goodNote,
      'B.MD': goodNote,
      'c.txt': goodNote,
      'node_modules/x.md': goodNote,
      '.git/x.md': goodNote,
    });
    assert.deepEqual(await folder.listedFiles(), ['B.MD', 'a.markdown', 'b/2024-04-17.md']);
  });

  it('skips a broken symbolic link', async () => {
    symlinkSync(folder.path('missing'), folder.path('a.md'));
    const { skipped } = await folder.list();
    assert.deepEqual(
      skipped.map(({ file }) => file),
      ['a.md'],
    );
  });

  it('ends if a symbolic link leads to a parent folder', async () => {
    folder.write({ 'a/2024-04-17.md': goodNote });
    symlinkSync(folder.path(), folder.path('a/up'));
    assert.deepEqual(await folder.listedFiles(), ['a/2024-04-17.md']);
  });

  it('searches a folder once, even if there are 2^24 paths to it', async function () {
    if (process.platform === 'win32') this.skip();
    folder.write({ 'd1/a.md': goodNote });
    for (let index = 2; index <= 25; index++) {
      mkdirSync(folder.path(`d${index}`));
      for (const name of ['a', 'b']) symlinkSync(`../d${index - 1}`, folder.path(`d${index}/${name}`));
    }
    assert.deepEqual(await folder.listedFiles(), ['d1/a.md']);
  });

  it('skips a folder without read permission', async function () {
    if (process.getuid?.() === 0) this.skip();
    folder.write({ 'closed/a.md': goodNote });
    chmodSync(folder.path('closed'), 0);
    assert.deepEqual((await folder.list()).skipped, [{ file: 'closed', reason: 'no permission to read it' }]);
    chmodSync(folder.path('closed'), 0o700);
  });

  it('does not read a pipe', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [folder.path('a.md')]);
    assert.deepEqual(await folder.run('check'), { code: 2, output: '', error: 'a.md: skipped: not a file\n' });
    assert.deepEqual((await folder.list()).skipped, [{ file: 'a.md', reason: 'not a file' }]);
  });
});
