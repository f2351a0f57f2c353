import type { Repository } from '../model';

/** Where an issue of a repository stands. A pull request's number leads to it as well: the sites forward it. */
export const issueUrl = ({ host, path }: Repository, number: string): string =>
  `https://${host}/${path}/${host.includes('gitlab') ? '-/' : ''}issues/${number}`;

const remoteUrl =
  /^(?:(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?([\w.-]+)(?::\d+)?\/|(?:[\w.-]+@)?([\w.-]+):)([\w.-]+(?:\/[\w.-]+)*?\/[\w.-]+?)(?:\.git)?\/?$/;

/** The repository that a git remote's URL names, in any of git's forms; null for a local path. */
export function repositoryOf(remote: string): Repository | null {
  const [, host, scpHost, path] = remoteUrl.exec(remote.trim()) ?? [];
  return path ? { host: (host ?? scpHost)!.toLowerCase(), path } : null;
}

/** The repository of the remote `upstream`, else `origin`, else the first one, in the text of a `.git/config`. */
export function repositoryOfConfig(config: string): Repository | null {
  const remotes = new Map<string, string>();
  let section = '';
  for (const line of config.split(/\r?\n/)) {
    const header = /^\s*\[(.+)\]\s*$/.exec(line)?.[1];
    if (header !== undefined) section = /^remote "(.+)"$/.exec(header)?.[1] ?? '';
    const url = /^\s*url\s*=\s*(\S+)/.exec(line)?.[1];
    if (section !== '' && url !== undefined && !remotes.has(section)) remotes.set(section, url);
  }
  const url = remotes.get('upstream') ?? remotes.get('origin') ?? remotes.values().next().value;
  return url === undefined ? null : repositoryOf(url);
}

/** The repository that a heading is named for: `owner/name` and nothing else, or a link to one. */
export function repositoryOfHeading(markdown: string): Repository | null {
  const [, host, path] = /\]\(https?:\/\/([\w.-]+)\/([\w.-]+\/[\w.-]+)\/?\)$/.exec(markdown) ?? [];
  if (host && path) return { host: host.toLowerCase(), path };
  const [name, owner, repository] = /^`?([\w-]+)\/([\w.-]+)`?$/.exec(markdown) ?? [];
  // "Questions/Answers" is no repository: hardly any has capitals on both sides.
  const isName = name && !(/^\p{Lu}/u.test(owner!) && /^\p{Lu}/u.test(repository!));
  return isName ? { host: 'github.com', path: `${owner}/${repository}` } : null;
}
