import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { decodeText, largestFile, type Decoded } from '../core/decode';
import { UsageError } from './io';

/** A file that was read, or why it was not; `file` is relative to the folder, with forward slashes. */
export type ReadFile = { readonly file: string; readonly text: string } | { readonly file: string; readonly skipped: string };

const markdown = /\.(?:md|markdown)$/i;
const neverEntered = new Set(['node_modules', '.git']);

/** The Markdown files under a folder, sorted by path; a link that leads back up is not followed. Unreadable folders come as skipped. */
export async function findMarkdown(directory: string): Promise<{ files: string[]; skipped: { file: string; reason: string }[] }> {
  if (!await stat(directory).then(found => found.isDirectory(), () => false)) throw new UsageError(`${directory} is not a folder that can be read.`);
  const files: string[] = [];
  const skipped: { file: string; reason: string }[] = [];
  const visit = async (path: string, above: readonly string[]): Promise<void> => {
    const real = await realpath(path).catch(() => path);
    if (above.includes(real)) return;
    const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (path === directory) throw new UsageError(`${directory} cannot be read: ${error.message}`);
      skipped.push({ file: toSlashes(relative(directory, path)), reason: reasonFor(error) });
      return [];
    });
    for (const entry of entries) {
      const inside = join(path, entry.name);
      const target = entry.isSymbolicLink() ? await stat(inside).catch(() => undefined) : entry;
      if (target?.isDirectory()) {
        if (!neverEntered.has(entry.name)) await visit(inside, [...above, real]);
      } else if (markdown.test(entry.name)) files.push(toSlashes(relative(directory, inside)));
    }
  };
  await visit(directory, []);
  return { files: files.sort(byCodeUnits), skipped };
}

/** The Markdown files under a folder inside `directory`, sorted, at most some hundreds; links are not followed, and what cannot be read is left out. */
export function findMarkdownSync(directory: string, folder: string): string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    for (const entry of entriesOf(join(directory, path))) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (found.length >= enoughFiles) return;
      if (entry.isDirectory()) {
        if (!neverEntered.has(entry.name)) visit(inside);
      } else if (markdown.test(entry.name)) found.push(inside);
    }
  };
  visit(folder);
  return found.sort(byCodeUnits);
}

const enoughFiles = 400;

function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const toSlashes = (path: string): string => path.split(sep).join('/');

const reasonFor = (error: NodeJS.ErrnoException): string => error.code === 'EACCES' || error.code === 'EPERM' ? 'no permission to read it' : error.message;

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

/** Most files are plain UTF-8, which Node reads by itself in half the time; what is not is looked at byte by byte. */
function readText(path: string): Decoded {
  const text = readFileSync(path, 'utf8');
  return isPlain(text) ? { text } : decodeText(readFileSync(path));
}

/** UTF-8 without a byte order mark, without what was no UTF-8, and not binary. */
const isPlain = (text: string): boolean => text.charCodeAt(0) !== 0xfeff && text.length < largestFile / 4 && !text.includes('\ufffd') && !text.includes('\0');
