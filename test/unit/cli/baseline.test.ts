import assert from 'node:assert/strict';
import { badNote, goodNote, useFolder, type RunResult } from '../support/commandLine';

describe('cli/baseline', () => {
  const folder = useFolder();
  const check = (...args: string[]): Promise<RunResult> => folder.run('check', '--baseline', 'base.json', ...args);

  it('records all problems at first, and then reports only new ones', async () => {
    folder.write({ 'a.md': badNote });
    assert.deepEqual(await check(), {
      code: 0,
      output: '',
      error: 'Recorded 1 problem in "base.json". From now on, only new problems are reported.\n',
    });
    assert.deepEqual(await check(), { code: 0, output: '', error: '' });
    folder.write({ 'b.md': badNote });
    assert.match((await check()).output, /^b\.md:3:7: [^\n]*\n$/);
  });

  it('contains one problem per line, sorted', async () => {
    folder.write({ 'b.md': badNote, 'a.md': badNote });
    await check();
    const entries = ['a.md', 'b.md'].map(file =>
      JSON.stringify({
        file,
        rule: 'date/weekday',
        message: '"April 0, 0" is a Wednesday, not a Monday.',
        text: 'date: Monday, April 17, 2024',
        count: 1,
      }),
    );
    assert.equal(
      folder.read('base.json'),
      `{\n  "version": 1,\n  "problems": [\n    ${entries.join(',\n    ')}\n  ]\n}\n`,
    );
  });

  it('recognizes a problem after its line has moved', async () => {
    folder.write({ 'a.md': badNote });
    await check();
    folder.write({ 'a.md': badNote.replace('title:', 'layout: post\ntitle:') });
    assert.equal((await check()).code, 0);
  });

  it('reports further problems that are equal to a recorded one', async () => {
    folder.write({ 'a.md': badNote });
    await check();
    folder.write({ 'a.md': `${badNote}\n## Monday, April 17, 2024\n\n## Tuesday, April 17, 2024\n` });
    assert.deepEqual((await check()).output.match(/^a\.md:\d+/gm), ['a.md:10', 'a.md:12']);
  });

  it('distinguishes problems of one rule on the same line', async () => {
    folder.write({
      'hangout-notes.json': JSON.stringify({ schemas: { '**': { required: ['title', 'date', 'status'] } } }),
      'a.md': goodNote,
    });
    await check();
    folder.write({ 'a.md': goodNote.replace(/^date: .*$/m, 'status: final') });
    assert.match((await check()).output, /^a\.md:1:1: .*["“]date["”]/);
  });

  it('works from any folder', async () => {
    folder.write({ 'harbor/a.md': badNote });
    await check();
    assert.equal((await folder.runIn('harbor', 'check', '--baseline', '../base.json')).code, 0);
  });

  it('prints no problems when it records them', async () => {
    folder.write({ 'a.md': badNote });
    assert.deepEqual(JSON.parse((await check('--format', 'json')).output), { version: 1, problems: [] });
  });

  it('does not overwrite a file that is not a baseline file', async () => {
    folder.write({ 'a.md': badNote, 'base.json': '{"mine": 1}' });
    const { code, error } = await check();
    assert.equal(code, 2);
    assert.match(error, /base\.json" is not a baseline file of hangout-notes\./);
    assert.equal(folder.read('base.json'), '{"mine": 1}');
  });
});
