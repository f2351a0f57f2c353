import type { Repository } from '../model';

/** Returns the URL of an issue. It also works for the number of a pull request: the sites redirect to it. */
export const issueUrl = ({ host, path }: Repository, number: string): string =>
  `https://${host}/${path}/${host.includes('gitlab') ? '-/' : ''}issues/${number}`;

/** `https://host:port/` or `ssh://user@host/`. */
const urlHost = String.raw`(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?([\w.-]+)(?::\d+)?\/`;
/** `user@host:`, the short form of SSH. */
const shortHost = String.raw`(?:[\w.-]+@)?([\w.-]+):`;
const remotePattern = new RegExp(
  String.raw`^(?:${urlHost}|${shortHost})([\w.-]+(?:\/[\w.-]+)*?\/[\w.-]+?)(?:\.git)?\/?$`,
);

/** Returns the repository of a Git remote, or null for a local path. Accepts all forms of URLs that Git accepts. */
export function repositoryFromRemote(remote: string): Repository | null {
  const [, hostOfUrl, hostOfShortForm, path] = remotePattern.exec(remote.trim()) ?? [];
  return path ? { host: (hostOfUrl ?? hostOfShortForm)!.toLowerCase(), path } : null;
}

/**
 * Returns the repository of the remote `upstream`, otherwise of `origin`, otherwise of the first remote. Returns null
 * if there is no remote, or if it is a local path.
 *
 * @param config The text of a `.git/config` file.
 */
export function repositoryFromGitConfig(config: string): Repository | null {
  const urls = readRemoteUrls(config);
  const url = urls.get('upstream') ?? urls.get('origin') ?? [...urls.values()][0];
  return url === undefined ? null : repositoryFromRemote(url);
}

/** Returns the first URL of each remote by the remote's name. */
function readRemoteUrls(config: string): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  let remote: string | undefined;
  for (const line of config.split(/\r?\n/)) {
    const header = /^\s*\[(.+)\]\s*$/.exec(line)?.[1];
    if (header !== undefined) remote = /^remote "(.+)"$/.exec(header)?.[1];
    const url = /^\s*url\s*=\s*(\S+)/.exec(line)?.[1];
    if (remote !== undefined && url !== undefined && !urls.has(remote)) urls.set(remote, url);
  }
  return urls;
}

/** Returns the repository that a heading names: with `owner/name` and no other text, or with a link to it. */
export function repositoryFromHeading(markdown: string): Repository | null {
  const [, host, path] = /\]\(https?:\/\/([\w.-]+)\/([\w.-]+\/[\w.-]+)\/?\)$/.exec(markdown) ?? [];
  if (host && path) return { host: host.toLowerCase(), path };
  const [, owner, name] = /^`?([\w-]+)\/([\w.-]+)`?$/.exec(markdown) ?? [];
  if (!owner || !name) return null;
  // "Questions/Answers" is not a repository. Almost no repository has a capital letter on both sides.
  const isCapitalized = /^\p{Lu}/u.test(owner) && /^\p{Lu}/u.test(name);
  return isCapitalized ? null : { host: 'github.com', path: `${owner}/${name}` };
}
