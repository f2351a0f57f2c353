import assert from 'node:assert/strict';
import { useFolder } from '../support/commandLine';

const config = '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@github.com:tide/pier.git\n';
const note = '# Tide call\n\n## Agenda\n\n- Paint #7\n';
const expected = [{ line: 5, text: 'tide/pier#7', url: 'https://github.com/tide/pier/issues/7' }];

describe('cli/repository', () => {
  const folder = useFolder();

  it('is read from the .git folder in a parent folder', async () => {
    folder.write({ '.git/config': config, 'notes/2024-04-17.md': note });
    assert.deepEqual((await folder.list('notes')).meetings[0]!.references, expected);
  });

  it('is read from the .git folder of a worktree', async () => {
    folder.write({
      'main/.git/config': config,
      'main/.git/worktrees/copy/HEAD': 'ref: refs/heads/copy\n',
      'copy/.git': `gitdir: ${folder.path('main/.git/worktrees/copy')}\n`,
      'copy/2024-04-17.md': note,
    });
    assert.deepEqual((await folder.list('copy')).meetings[0]!.references, expected);
  });
});
