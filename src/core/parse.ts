import { readBlocks } from './blocks';
import { readFrontMatter } from './frontMatter';
import { layouts } from './layouts/index';
import type { Note } from './model';
import { SourceText } from './sourceText';

/**
 * Reads a note: text → blocks → parts → items → Note. Never throws on text.
 *
 * @param path Relative to the folder that was opened, with forward slashes: it says what the text leaves unsaid.
 */
export function parseNote(text: string, path: string): Note {
  const source = new SourceText(text);
  const frontMatter = readFrontMatter(source);
  const blocks = readBlocks(source, frontMatter ? source.lineAt(frontMatter.end) + 1 : 0);
  const document = { source, path, frontMatter, blocks };
  for (const layout of layouts) {
    const meetings = layout.read(document);
    if (meetings) return { frontMatter, meetings };
  }
  return { frontMatter, meetings: [] };
}
