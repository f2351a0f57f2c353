import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { badNote, fixedNote, goodNote, useFolder } from '../support/commandLine';

const toCrlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('cli/fix', () => {
  const folder = useFolder();

  it('keeps the byte order mark, the line ends and the missing line end at the end of the file', async () => {
    folder.write({ 'a.md': `\ufeff${toCrlf(badNote)}`, 'b.md': badNote.slice(0, -1) });
    assert.equal((await folder.run('check', '--fix')).code, 0);
    assert.equal(folder.read('a.md'), `\ufeff${toCrlf(fixedNote)}`);
    assert.equal(folder.read('b.md'), fixedNote.slice(0, -1));
  });

  it('keeps the permissions, and leaves no other files', async () => {
    folder.write({ 'a.md': badNote });
    chmodSync(folder.path('a.md'), 0o640);
    await folder.run('check', '--fix');
    assert.equal(statSync(folder.path('a.md')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder.path()), ['a.md']);
  });

  it('does not write a file without problems', async () => {
    folder.write({ 'a.md': goodNote, 'b.md': badNote });
    const { mtimeMs } = statSync(folder.path('a.md'));
    await folder.run('check', '--fix');
    assert.equal(statSync(folder.path('a.md')).mtimeMs, mtimeMs);
  });

  it('does not change a file in UTF-16, but reports its problems', async () => {
    const bytes = Buffer.from(`\ufeff${badNote}`, 'utf16le');
    folder.write({ 'a.md': bytes });
    assert.deepEqual(await folder.filesWithProblems('--fix'), ['a.md']);
    assert.ok(readFileSync(folder.path('a.md')).equals(bytes));
  });

  it('writes through a symbolic link', async () => {
    folder.write({ 'real.txt': badNote });
    symlinkSync(folder.path('real.txt'), folder.path('a.md'));
    assert.equal((await folder.run('check', '--fix')).code, 0);
    assert.ok(lstatSync(folder.path('a.md')).isSymbolicLink());
    assert.equal(folder.read('real.txt'), fixedNote);
  });

  it('does not apply suggestions', async () => {
    const note = '# Harbor call 2024-04-10\n\n## Agenda\n\n- Tides\n';
    folder.write({ 'notes/2024-04-17.md': note });
    const problems = await folder.problems('--fix');
    assert.deepEqual(
      problems.map(({ rule, fixable }) => [rule, fixable]),
      [['date/file-name', false]],
    );
    assert.equal(folder.read('notes/2024-04-17.md'), note);
  });

  it('does not fix hints, which are not reported', async () => {
    folder.write({ 'a.md': badNote, 'hangout-notes.json': '{ "rules": { "date/weekday": "hint" } }' });
    await folder.run('check', '--fix');
    assert.equal(folder.read('a.md'), badNote);
  });

  it('fixes the other files if a file cannot be written', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    folder.write({ 'a/a.md': badNote, 'b.md': badNote });
    chmodSync(folder.path('a'), 0o555);
    const { code, output, error } = await folder.run('check', '--fix');
    chmodSync(folder.path('a'), 0o755);
    assert.match(output, /^a\/a\.md:3:7: [^\n]*\n$/);
    assert.match(error, /^a\/a\.md: not fixed: EACCES[^\n]*\n$/);
    assert.deepEqual([code, folder.read('b.md')], [1, fixedNote]);
  });
});
