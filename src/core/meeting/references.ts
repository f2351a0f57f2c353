import type { Block } from '../markdown/block';
import type { Reference, Repository } from '../model';
import type { SourceText } from '../text/sourceText';
import { findIssueMentions, type IssueMention } from './issueMentions';
import { issueUrl, repositoryFromHeading } from './repository';

/**
 * Returns the issues and pull requests that a meeting's blocks mention. Each is listed once, where it is mentioned
 * first. Code is left out.
 *
 * @param home The repository of the notes.
 */
export function readReferences(source: SourceText, blocks: readonly Block[], home: Repository | null): Reference[] {
  const references = new Map<string, Reference>();
  const headings = new HeadingRepositories(home);
  for (const block of blocks) {
    if (block.kind === 'heading') headings.enter(block, source);
    if (block.kind === 'code') continue;
    for (const mention of findIssueMentions(source.slice(block))) {
      const reference = toReference(source, block, mention, headings.current);
      if (!references.has(reference.text)) references.set(reference.text, reference);
    }
  }
  return withoutShortDuplicates([...references.values()]);
}

/** Removes references such as `#12` if the meeting also contains `owner/repo#12`, which is the same issue. */
function withoutShortDuplicates(references: readonly Reference[]): Reference[] {
  const numbersWithPath = new Set(
    references.flatMap(({ text }) => (text.startsWith('#') ? [] : text.slice(text.lastIndexOf('#')))),
  );
  return references.filter(({ text }) => !numbersWithPath.has(text));
}

/**
 * The repository of `#123`: the one that the innermost enclosing heading names, otherwise the repository of the notes.
 */
class HeadingRepositories {
  readonly #enclosing: { level: number; repository: Repository }[] = [];
  readonly #home: Repository | null;

  constructor(home: Repository | null) {
    this.#home = home;
  }

  get current(): Repository | null {
    return this.#enclosing.at(-1)?.repository ?? this.#home;
  }

  enter({ level, textStart, textEnd }: Block, source: SourceText): void {
    while (this.#enclosing.length > 0 && this.#enclosing.at(-1)!.level >= level) this.#enclosing.pop();
    const text = source.text.slice(textStart, textEnd);
    const repository = text.includes('/') ? repositoryFromHeading(text) : null;
    if (repository) this.#enclosing.push({ level, repository });
  }
}

function toReference(
  source: SourceText,
  block: Block,
  { start, end, path, number, url }: IssueMention,
  current: Repository | null,
): Reference {
  const repository = path === null ? current : { host: 'github.com', path };
  return {
    start: block.start + start,
    end: block.start + end,
    line: source.lineAt(block.start + start),
    text: `${repository?.path ?? ''}#${number}`,
    url: url ?? (repository && issueUrl(repository, number)),
  };
}
