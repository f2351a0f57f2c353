import assert from 'node:assert/strict';
import { badNote, goodNote, useFolder } from '../support/commandLine';

const latin1Note = Buffer.from(`${badNote}caf\xe9`, 'latin1');

describe('cli/check', () => {
  const folder = useFolder();

  it('prints nothing if there are no problems', async () => {
    folder.write({ 'a.md': goodNote });
    assert.deepEqual(await folder.run('check'), { code: 0, output: '', error: '' });
  });

  it('checks the files and folders among its arguments', async () => {
    folder.write({ 'a.md': badNote, 'b/c.md': badNote, 'd.md': badNote });
    assert.deepEqual(await folder.filesWithProblems('a.md', 'b'), ['a.md', 'b/c.md']);
  });

  it('checks a file once, even if two arguments name it', async () => {
    folder.write({ 'a.md': badNote });
    assert.deepEqual(await folder.filesWithProblems('a.md', '.'), ['a.md']);
  });

  it('compares a file with its series, even if the other files are not arguments', async () => {
    const note = '# Harbor call 2024-04-17\n\n## Agenda\n\n- Tides\n';
    folder.write({ 'meetings/call-1.md': note, 'meetings/call-2.md': note });
    const { output } = await folder.run('check', 'meetings/call-2.md');
    assert.match(output, /^meetings\/call-2\.md:1:15: .*call-1\.md.* \(date\/duplicate\)\n$/);
  });

  it('says so if there are no Markdown files', async () => {
    folder.write({ 'a.txt': badNote });
    assert.deepEqual(await folder.run('check'), { code: 0, output: '', error: 'No Markdown files to check.\n' });
  });

  it('prints skipped files and checks the others', async () => {
    folder.write({ 'a.md': badNote, 'b.md': latin1Note });
    const { code, output, error } = await folder.run('check');
    assert.match(output, /^a\.md:3:7: [^\n]*\n$/);
    assert.deepEqual([code, error], [1, 'b.md: skipped: not UTF-8\n']);
  });

  it('exits with code 2 if files are skipped and the others have no problems', async () => {
    folder.write({ 'a.md': goodNote, 'b.md': latin1Note });
    assert.equal((await folder.run('check')).code, 2);
  });
});
