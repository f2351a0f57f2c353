import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeText, maxFileSize, tooLargeReason } from '../core/text/decode';
import { formatMessage } from '../core/text/message';
import type { SkippedFile } from './batch';
import { UsageError } from './io';

/** The text of a file, or the reason why it cannot be read. The reason has no capital letter and no period. */
type FileText = { readonly text: string } | { readonly skipped: string };

/** The text of a file with its path, or the reason why it cannot be read. */
export type ReadResult = { readonly file: string } & FileText;

const markdownExtension = /\.(?:md|markdown)$/i;
const ignoredFolders = new Set(['node_modules', '.git']);

interface FoundFiles {
  readonly files: string[];
  /** The folders that cannot be read. The path of the searched folder itself is empty. */
  readonly skipped: SkippedFile[];
}

/**
 * Finds the Markdown files in a folder and its subfolders. Paths are sorted and relative to the folder, with forward
 * slashes. A folder that several symbolic links lead to is only searched once.
 *
 * @throws UsageError if the folder itself cannot be read.
 */
export function findMarkdown(directory: string): FoundFiles {
  if (!isFolder(directory)) throw new UsageError(`"${directory}" is not a folder, or cannot be read.`);
  const found = search(directory);
  const failure = found.skipped.find(({ file }) => file === '');
  if (failure) throw new UsageError(`Cannot read "${directory}": ${failure.reason}.`);
  return found;
}

/** Finds up to `maxFiles` Markdown files in a folder. Leaves out what cannot be read. */
export const findSomeMarkdown = (directory: string, maxFiles: number): string[] => search(directory, maxFiles).files;

function search(directory: string, maxFiles = Infinity): FoundFiles {
  const found: FoundFiles = { files: [], skipped: [] };
  const links: string[] = [];
  const visited = new Set<string>();
  const visit = (path: string): void => {
    try {
      // Symbolic links can lead to the same folder again, or to a parent.
      const realPath = realpathSync(path);
      if (visited.has(realPath)) return;
      visited.add(realPath);
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (found.files.length >= maxFiles) return;
        const entryPath = join(path, entry.name);
        if (entry.isDirectory() && !ignoredFolders.has(entry.name)) visit(entryPath);
        else if (entry.isSymbolicLink() && isFolder(entryPath)) links.push(entryPath);
        else if (markdownExtension.test(entry.name) && !entry.isDirectory())
          found.files.push(toSlashes(relative(directory, entryPath)));
      }
    } catch (error) {
      found.skipped.push({ file: toSlashes(relative(directory, path)), reason: reasonFor(error) });
    }
  };
  visit(directory);
  // Links come last, so that files are listed under their real path if it is inside the folder.
  for (let link = links.shift(); link !== undefined; link = links.shift()) visit(link);
  found.files.sort(compareCodeUnits);
  return found;
}

/** Whether there is a folder at the path. False if the path cannot be read, such as a link to itself. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Compares two strings for sorting, independently of the language. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Returns a path with forward slashes, on every operating system. */
export const toSlashes = (path: string): string => path.split(sep).join('/');

function reasonFor(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM' ? 'no permission to read it' : message;
}

/** Reads files in order, one after another. This is faster than asynchronous reading on a local disk. */
export function* readFiles(directory: string, files: readonly string[]): Generator<ReadResult> {
  for (const file of files) yield { file, ...readOrSkip(join(directory, file)) };
}

function readOrSkip(path: string): FileText {
  try {
    return readText(path);
  } catch (error) {
    return { skipped: reasonFor(error) };
  }
}

/**
 * Reads the text of a file. Pipes and devices are skipped because they may never end.
 *
 * @throws The error of the file system if the file cannot be read.
 */
export function readText(path: string): FileText {
  const stats = statSync(path);
  if (!stats.isFile()) return { skipped: stats.isDirectory() ? 'a folder' : 'not a file' };
  if (stats.size > maxFileSize) return { skipped: formatMessage(tooLargeReason) };
  // Most files are plain UTF-8. Node decodes them in half the time of `decodeText`.
  const text = readFileSync(path, 'utf8');
  if (isPlainUtf8(text)) return { text };
  const decoded = decodeText(readFileSync(path));
  return 'text' in decoded ? decoded : { skipped: formatMessage(decoded.skipped) };
}

/** Whether a text has no byte order mark, no invalid UTF-8 and no null characters, and is not too large. */
const isPlainUtf8 = (text: string): boolean =>
  text.charCodeAt(0) !== 0xfeff && text.length < maxFileSize / 4 && !text.includes('\ufffd') && !text.includes('\0');

/**
 * Reads a file that a run depends on, such as settings. Returns undefined if it does not exist.
 *
 * @throws UsageError if the file exists but cannot be read.
 */
export function readOptionalFile(path: string): string | undefined {
  let result: FileText;
  try {
    result = readText(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UsageError(`Cannot read "${path}": ${message}.`);
  }
  if ('skipped' in result) throw new UsageError(`Cannot read "${path}": ${result.skipped}.`);
  return result.text;
}
