// How fast the readers of structure are in one process, in MB/s: our block reader, whole parser and rules, remark-parse, markdown-it.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { withoutGrayMatterEngines } from '../esbuild.mjs';
import { out, root } from '../test/support/paths.mjs';
import { writeNotes } from './notes.mjs';
import { median } from './statistics.mjs';

const source = `
  import { readFileSync, readdirSync } from 'node:fs';
  import path from 'node:path';
  import remarkParse from 'remark-parse';
  import { unified } from 'unified';
  import { readBlocks } from './src/core/blocks';
  import { parseNote, readNote } from './src/core/parse';
  import { checkNote } from './src/core/rules/index';
  import { SeriesFacts } from './src/core/seriesFacts';
  import { SourceText } from './src/core/sourceText';
  const remark = unified().use(remarkParse);
  export const readers = {
    'block reader': text => readBlocks(new SourceText(text)),
    'whole note': text => parseNote(new SourceText(text), 'meetings/2020-01-01.md'),
    'whole note and rules': text => {
      const read = readNote(new SourceText(text), 'meetings/2020-01-01.md');
      checkNote({ ...read, series: new SeriesFacts([{ path: 'meetings/2020-01-01.md', note: read.note }]), schema: null, today: '2024-05-01' });
    },
    'remark-parse': text => remark.parse(text),
  };
  export const textsIn = folder => readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.md')).map(name => readFileSync(path.join(folder, name), 'utf8'));`;

/** Gives `{ readers, textsIn }`. */
export async function bundleReaders() {
  mkdirSync(path.join(out, 'bench'), { recursive: true });
  const outfile = path.join(out, 'bench/readers.mjs');
  await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
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
  const { readers, textsIn } = await bundleReaders();
  const texts = textsIn(notes);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const all = { ...readers, ...(await markdownIt()) };
  const times = Object.fromEntries(Object.keys(all).map(name => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, read] of Object.entries(all)) {
      const began = performance.now();
      for (const text of texts) read(text);
      times[name].push((performance.now() - began) / 1000);
    }
  }
  return Object.entries(times).map(([name, values]) => ({
    name,
    value: megabytes / median(values),
    unit: 'MB/s',
    note: `median of ${runs}, ${megabytes.toFixed(1)} MB`,
  }));
}

/** Only where the section "list" has installed it. */
async function markdownIt() {
  try {
    const MarkdownIt = createRequire(path.join(root, 'bench/package.json'))('markdown-it');
    const markdown = new (MarkdownIt.default ?? MarkdownIt)();
    return { 'markdown-it': text => markdown.parse(text, {}) };
  } catch {
    return {};
  }
}
