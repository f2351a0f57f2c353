import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeText, maxFileSize, tooLargeReason, type Decoded } from '../core/text/decode';
import { UsageError } from './io';

/** A file that was read, or why it was not; `file` is relative to the folder, with forward slashes. */
export type ReadFile =
  { readonly file: string; readonly text: string } | { readonly file: string; readonly skipped: string };

const markdown = /\.(?:md|markdown)$/i;
const neverEntered = new Set(['node_modules', '.git']);

interface Found {
  readonly files: string[];
  /** Folders that could not be read; the folder itself is the empty path. */
  readonly skipped: { file: string; reason: string }[];
}

/**
 * The Markdown files under a folder, sorted by path; a folder that several links lead to is gone into once. Unreadable
 * folders come as skipped.
 *
 * @throws UsageError where the folder itself cannot be read.
 */
export function findMarkdown(directory: string): Found {
  if (!isFolder(directory)) throw new UsageError(`${directory} is not a folder that can be read.`);
  const found = walk(directory);
  const itself = found.skipped.find(({ file }) => file === '');
  if (itself) throw new UsageError(`${directory} cannot be read: ${itself.reason}`);
  return found;
}

/** The same for any folder, of which it takes `most` files at most: what cannot be read is left out. */
export const someMarkdown = (directory: string, most: number): string[] => walk(directory, most).files;

function walk(directory: string, most = Infinity): Found {
  const found: Found = { files: [], skipped: [] };
  const links: string[] = [];
  const entered = new Set<string>();
  const visit = (path: string): void => {
    try {
      // What links lead to may be the same folder again, be it one above.
      const real = realpathSync(path);
      if (entered.has(real)) return;
      entered.add(real);
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (found.files.length >= most) return;
        const inside = join(path, entry.name);
        if (entry.isDirectory() && !neverEntered.has(entry.name)) visit(inside);
        else if (entry.isSymbolicLink() && isFolder(inside)) links.push(inside);
        else if (markdown.test(entry.name) && !entry.isDirectory())
          found.files.push(toSlashes(relative(directory, inside)));
      }
    } catch (error) {
      found.skipped.push({
        file: toSlashes(relative(directory, path)),
        reason: reasonFor(error as NodeJS.ErrnoException),
      });
    }
  };
  visit(directory);
  // Folders are known by their own path where they have one here.
  for (let next = links.shift(); next !== undefined; next = links.shift()) visit(next);
  found.files.sort(byCodeUnits);
  return found;
}

/** False for what cannot be looked at as well, such as a link that leads in a circle. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The path with forward slashes, as every path that is printed has them. */
export const toSlashes = (path: string): string => path.split(sep).join('/');

const reasonFor = (error: NodeJS.ErrnoException): string =>
  error.code === 'EACCES' || error.code === 'EPERM' ? 'no permission to read it' : error.message;

/** The files' texts in the order given. Read one by one: a local disk answers sooner than a pool of threads hands over. */
export function* readFiles(directory: string, files: readonly string[]): Generator<ReadFile> {
  for (const file of files) yield readOne(directory, file);
}

function readOne(directory: string, file: string): ReadFile {
  try {
    return { file, ...readText(join(directory, file)) };
  } catch (error) {
    return { file, skipped: reasonFor(error as NodeJS.ErrnoException) };
  }
}

/**
 * Most files are plain UTF-8, which Node reads by itself in half the time; what is not is looked at byte by byte. Pipes and
 * devices, which may never end, are not read.
 *
 * @throws What the file system throws.
 */
export function readText(path: string): Decoded {
  const found = statSync(path);
  if (!found.isFile()) return { skipped: found.isDirectory() ? 'a folder' : 'not a file' };
  if (found.size > maxFileSize) return { skipped: tooLargeReason };
  const text = readFileSync(path, 'utf8');
  return isPlain(text) ? { text } : decodeText(readFileSync(path));
}

/** UTF-8 without a byte order mark, without what was no UTF-8, and not binary. */
const isPlain = (text: string): boolean =>
  text.charCodeAt(0) !== 0xfeff && text.length < maxFileSize / 4 && !text.includes('\ufffd') && !text.includes('\0');

/**
 * The text of a file that a run hangs on, such as its settings; undefined where there is no such file.
 *
 * @throws UsageError where it cannot be read.
 */
export function readUsed(path: string): string | undefined {
  try {
    const read = readText(path);
    if ('skipped' in read) throw new UsageError(`${path} cannot be read: ${read.skipped}.`);
    return read.text;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UsageError(`${path} cannot be read: ${message}`);
  }
}
