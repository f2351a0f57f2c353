import type { TextEdit } from '../text/edits';
import { baseName, directoryOf } from '../paths/paths';

/** The longest way to a file that is looked at in a link, in UTF-16 units. */
const longestWay = 500;

/** What stands before the way to a file in a link: `](`, `](<`, `[label]: `, `href="`. */
const linkBefore = /(?:\]\(\s*<?|^\s{0,3}\[[^\]]*\]:\s*<?|\bhref=["'])([^\s<>()"']*)$/m;

/**
 * The edits that make a file's links to another file follow that one to its new name.
 *
 * @param path The path of the file that has the text, relative to the same root as `from`.
 * @param from The other file's path.
 * @param name Its new name in the same folder.
 */
export function linkEdits(text: string, path: string, { from, name }: { from: string; name: string }): TextEdit[] {
  const old = baseName(from);
  const spellings = [...new Set([old, encodeURI(old), encodeURIComponent(old)])];
  return spellings.flatMap(spelling => {
    const edits: TextEdit[] = [];
    for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + spelling.length)) {
      const end = at + spelling.length;
      if (!/^(?:[\s)>"'#?]|$)/.test(text.slice(end, end + 1))) continue;
      const way = linkBefore.exec(text.slice(Math.max(0, at - longestWay), at))?.[1];
      if (way !== undefined && resolved(directoryOf(path), way + spelling) === from)
        edits.push({ start: at, end, newText: spelling === old ? name : encodeURI(name) });
    }
    return edits;
  });
}

/** The path that a link leads to from a folder; empty for one that leads out of the root, or to no file of it. */
function resolved(folder: string, link: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return '';
  const parts = link.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const part of decoded(link).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return '';
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
