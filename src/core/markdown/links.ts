import type { TextEdit } from '../text/edits';
import { baseName, directoryOf } from '../paths/paths';

/** How many UTF-16 code units before a file name are checked for the start of a link. */
const maxLinkPathLength = 500;

/** The start of a link up to the file name: `](`, `](<`, `[label]: `, `href="`, followed by the path of a folder. */
const linkStart = /(?:\]\(\s*<?|^\s{0,3}\[[^\]]*\]:\s*<?|\bhref=["'])([^\s<>()"']*)$/m;

/** What can follow the path in a link. */
const linkEnd = /^(?:[\s)>"'#?]|$)/;

/**
 * Returns the edits that update the links to a file when the file is renamed.
 *
 * @param text The text with the links.
 * @param path The path of the file that contains the text, relative to the same root as `from`.
 * @param from The old path of the renamed file.
 * @param name The new name of the renamed file, in the same folder.
 */
export function editsForRenamedFile(
  text: string,
  path: string,
  { from, name }: { from: string; name: string },
): TextEdit[] {
  const folder = directoryOf(path);
  const oldName = baseName(from);
  const spellings = [...new Set([oldName, encodeURI(oldName), encodeURIComponent(oldName)])];
  return spellings.flatMap(spelling => {
    const newText = spelling === oldName ? name : encodeURI(name);
    const isLinkToFile = (start: number): boolean => {
      if (!linkEnd.test(text.slice(start + spelling.length, start + spelling.length + 1))) return false;
      const linkFolder = linkStart.exec(text.slice(Math.max(0, start - maxLinkPathLength), start))?.[1];
      return linkFolder !== undefined && resolveLink(folder, linkFolder + spelling) === from;
    };
    return offsetsOf(text, spelling)
      .filter(isLinkToFile)
      .map(start => ({ start, end: start + spelling.length, newText }));
  });
}

function offsetsOf(text: string, name: string): number[] {
  const offsets: number[] = [];
  for (let offset = text.indexOf(name); offset >= 0; offset = text.indexOf(name, offset + name.length))
    offsets.push(offset);
  return offsets;
}

/** Returns the path of a link's target. Empty for a URL, and for a path outside of the root. */
function resolveLink(folder: string, link: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return '';
  const segments = link.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const segment of decodeLink(link).split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return '';
    } else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

function decodeLink(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
