// Measures Markdown parsers in one process, in MB/s: the block reader, the whole reader with and without the rules,
// remark-parse and markdown-it.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { withoutGrayMatterEngines } from '../esbuild.mjs';
import { out, root } from '../test/support/paths.mjs';
import { writeNotes } from './notes.mjs';
import { median } from './statistics.mjs';

/** The program with the parsers. It is bundled because the product is TypeScript. */
const program = `
  import { readFileSync, readdirSync } from 'node:fs';
  import path from 'node:path';
  import remarkParse from 'remark-parse';
  import { unified } from 'unified';
  import { checkNote } from './src/core/linter/checkNote';
  import { readBlocks } from './src/core/markdown/blocks';
  import { parseNote, readNote } from './src/core/parse';
  import { SeriesFacts } from './src/core/series/seriesFacts';
  import { SourceText } from './src/core/text/sourceText';

  const notePath = 'meetings/2020-01-01.md';
  const remark = unified().use(remarkParse);

  export const readers = {
    'block reader': text => readBlocks(new SourceText(text)),
    'whole note': text => parseNote(new SourceText(text), notePath),
    'whole note and rules': text => {
      const note = readNote(new SourceText(text), notePath);
      const series = new SeriesFacts([{ path: notePath, note: note.note }]);
      checkNote({ ...note, series, schema: null, today: '2024-05-01' });
    },
    'remark-parse': text => remark.parse(text),
  };

  export const readTexts = folder =>
    readdirSync(folder, { recursive: true })
      .filter(name => name.endsWith('.md'))
      .map(name => readFileSync(path.join(folder, name), 'utf8'));
`;

/** Returns `{ readers, readTexts }`: functions that parse a text, and a function that reads the notes in a folder. */
export async function bundleReaders() {
  mkdirSync(path.join(out, 'bench'), { recursive: true });
  const outfile = path.join(out, 'bench/readers.mjs');
  await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    plugins: [withoutGrayMatterEngines],
    logLevel: 'warning',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return import(pathToFileURL(outfile).href);
}

export async function measure({ runs, folder }) {
  const notes = folder ?? path.join(out, 'bench/notes-for-readers');
  if (!folder) writeNotes(notes, 200, 14_000);
  const { readers, readTexts } = await bundleReaders();
  const texts = readTexts(notes);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const all = { ...readers, ...findMarkdownIt() };
  const times = Object.fromEntries(Object.keys(all).map(name => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, read] of Object.entries(all)) {
      const start = performance.now();
      for (const text of texts) read(text);
      times[name].push((performance.now() - start) / 1000);
    }
  }
  return Object.entries(times).map(([name, values]) => ({
    name,
    value: megabytes / median(values),
    unit: 'MB/s',
    note: `median of ${runs}, ${megabytes.toFixed(1)} MB`,
  }));
}

/** Returns markdown-it if it is installed (bench/package.json). */
function findMarkdownIt() {
  try {
    const MarkdownIt = createRequire(path.join(root, 'bench/package.json'))('markdown-it');
    const markdown = new (MarkdownIt.default ?? MarkdownIt)();
    return { 'markdown-it': text => markdown.parse(text, {}) };
  } catch {
    return {};
  }
}
