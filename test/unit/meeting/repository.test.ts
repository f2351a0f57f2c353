import assert from 'node:assert/strict';
import {
  repositoryFromRemote,
  repositoryFromGitConfig,
  repositoryFromHeading,
} from '../../../src/core/meeting/repository';

describe('Repository of a remote URL', () => {
  const assertRemote = (remote: string, expected: string | null): void =>
    void it(remote === '' ? 'no URL' : remote, () => {
      const repository = repositoryFromRemote(remote);
      assert.equal(repository && `${repository.host} ${repository.path}`, expected);
    });
  assertRemote('https://github.com/tide/pier.git', 'github.com tide/pier');
  assertRemote('https://mara@GitHub.com/tide/pier/', 'github.com tide/pier');
  assertRemote('git@github.com:tide/pier.git', 'github.com tide/pier');
  assertRemote('ssh://git@gitlab.example:2222/tide/north/pier.git', 'gitlab.example tide/north/pier');
  assertRemote('/srv/git/pier.git', null);
  assertRemote('../pier', null);
  assertRemote('', null);
});

describe('Repository in a Git configuration', () => {
  const assertConfig = (name: string, config: string, expected: string | undefined): void =>
    void it(name, () => assert.equal(repositoryFromGitConfig(config)?.path, expected));
  assertConfig(
    'prefers the remote "upstream" over "origin"',
    '[remote "origin"]\n  url = https://github.com/mara/pier\n' +
      '[remote "upstream"]\n  url = https://github.com/tide/pier',
    'tide/pier',
  );
  assertConfig(
    'takes the only remote, whatever its name is',
    '[remote "home"]\r\n\turl = https://github.com/tide/pier\r\n',
    'tide/pier',
  );
  assertConfig(
    'ignores URLs outside of remotes',
    '[url "ssh://git@github.com/"]\n  url = https://github.com/tide/pier',
    undefined,
  );
  assertConfig('is missing without a remote', '[core]\n\tbare = false', undefined);
});

describe('Repository in a heading', () => {
  const assertHeading = (heading: string, expected: string | undefined): void =>
    void it(heading, () => assert.equal(repositoryFromHeading(heading)?.path, expected));
  assertHeading('tide/pier', 'tide/pier');
  assertHeading('Harbor/pier.js', 'Harbor/pier.js');
  assertHeading('[Pier](https://github.com/tide/pier)', 'tide/pier');
  assertHeading('Questions/Answers', undefined);
  assertHeading('tide/pier and more', undefined);
});
