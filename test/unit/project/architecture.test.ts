import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { groupBy } from '../../../src/core/text/groupBy';

/**
 * What each module may import: other modules, and packages by name. A module is a folder, or a single file at the root
 * of the core such as `core/model`. Every module may import itself. docs/architecture.md describes the modules.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  // The shared types and the entry point.
  'core/model': [],
  'core/noteDocument': ['core/model', 'core/text', 'core/markdown'],
  'core/toJson': ['core/model'],
  'core/parse': [
    'core/model',
    'core/noteDocument',
    'core/text',
    'core/markdown',
    'core/frontMatter',
    'core/meeting',
    'core/meeting/date',
    'core/layouts',
  ],
  // Reading, from the bottom up.
  'core/text': ['core/model', 'picomatch/posix', 'brace-expansion', 'jsonc-parser'],
  'core/dates': ['core/model', 'core/text', 'chrono-node/en'],
  'core/paths': ['core/model', 'core/text', 'core/dates'],
  'core/vocabulary/labels': [],
  'core/vocabulary': ['core/text', 'core/vocabulary/labels'],
  'core/markdown': ['core/model', 'core/text', 'core/paths', 'unified', 'remark-parse'],
  'core/markdown/lists': ['core/model', 'core/text', 'core/markdown'],
  'core/frontMatter': ['core/model', 'core/text', 'gray-matter', 'yaml'],
  'core/outline': ['core/model', 'core/text', 'core/dates', 'core/markdown', 'core/vocabulary'],
  'core/decide': ['core/model', 'core/text', 'core/dates', 'core/paths', 'core/vocabulary', 'core/outline'],
  'core/meeting/date': [
    'core/model',
    'core/noteDocument',
    'core/text',
    'core/dates',
    'core/paths',
    'core/markdown',
    'core/vocabulary',
    'core/outline',
  ],
  'core/meeting/topics': ['core/model', 'core/text', 'core/dates', 'core/markdown', 'core/vocabulary', 'core/outline'],
  'core/meeting': [
    'core/model',
    'core/noteDocument',
    'core/text',
    'core/dates',
    'core/paths',
    'core/markdown',
    'core/vocabulary',
    'core/outline',
    'core/meeting/date',
    'core/meeting/topics',
  ],
  'core/layouts': [
    'core/model',
    'core/noteDocument',
    'core/text',
    'core/dates',
    'core/paths',
    'core/markdown',
    'core/vocabulary',
    'core/outline',
    'core/decide',
    'core/meeting',
    'core/meeting/date',
  ],
  // What is built on the notes that have been read.
  'core/explain': [
    'core/model',
    'core/noteDocument',
    'core/dates',
    'core/outline',
    'core/decide',
    'core/meeting/date',
    'core/layouts',
  ],
  'core/series': ['core/model', 'core/text', 'core/dates', 'core/paths', 'core/vocabulary', 'core/frontMatter'],
  'core/compose': ['core/model', 'core/text', 'core/dates', 'core/paths', 'core/series'],
  'core/report': ['core/model', 'core/text', 'core/explain'],
  'core/schema': ['core/model', 'core/text', 'core/frontMatter', '@cfworker/json-schema'],
  'core/completions': [
    'core/model',
    'core/parse',
    'core/text',
    'core/paths',
    'core/frontMatter',
    'core/series',
    'core/schema',
  ],
  'core/rules/helpers': [
    'core/model',
    'core/noteDocument',
    'core/text',
    'core/dates',
    'core/paths',
    'core/vocabulary',
    'core/markdown',
    'core/frontMatter',
    'core/outline',
    'core/meeting',
    'core/meeting/date',
    'core/series',
    'core/schema',
  ],
  'core/rules': [
    'core/model',
    'core/noteDocument',
    'core/text',
    'core/dates',
    'core/paths',
    'core/vocabulary',
    'core/markdown',
    'core/markdown/lists',
    'core/frontMatter',
    'core/outline',
    'core/meeting',
    'core/meeting/date',
    'core/series',
    'core/schema',
    'core/rules/helpers',
  ],
  'core/linter': [
    'core/model',
    'core/noteDocument',
    'core/text',
    'core/markdown',
    'core/parse',
    'core/rules',
    'core/rules/helpers',
  ],
  'core/settings': ['core/text', 'core/rules', 'core/rules/helpers', 'core/linter', 'jsonc-parser'],
  // Outside the core.
  host: ['core', 'vscode'],
  features: ['host', 'core', 'vscode'],
  commands: ['host', 'core', 'vscode'],
  cli: ['core', 'node:', 'write-file-atomic', 'sarif', 'package.json'],
  extension: ['features', 'commands', 'host', 'core', 'vscode'],
};

const limits = {
  fileLines: 250,
  entryLines: 40,
  functionLines: 40,
  columns: 120,
  filesPerFolder: 25,
  looseCoreFiles: 6,
};

const files = globSync('src/**/*.ts')
  .map(file => file.replaceAll('\\', '/'))
  .sort();
const texts = new Map(files.map(file => [file, readFileSync(file, 'utf8')]));

/** `core/text` for `src/core/text/edits.ts`, `core/model` for `src/core/model.ts`. */
function moduleOf(file: string): string {
  const folder = dirname(file).replace(/^src\/?/, '');
  return folder === '' || folder === 'core' ? file.replace(/^src\/|\.ts$/g, '') : folder;
}

/** Every import of a file, types included: a path like `src/core/model.ts` or the name of a package. */
const importsOf = (file: string): string[] =>
  ts.preProcessFile(texts.get(file)!, true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return fileName.replace(/^node:.*/, 'node:');
    const target = posix.join(dirname(file), fileName);
    return target.endsWith('.json') ? posix.basename(target) : `${target}.ts`;
  });

const isAllowed = (module: string, target: string): boolean => {
  const other = target.startsWith('src/') ? moduleOf(target) : target;
  return (
    other === module ||
    mayImport[module]!.some(name => name === other || (name === 'core' && other.startsWith('core/')))
  );
};

describe('Architecture', () => {
  it('has a row for every module', () => {
    assert.deepEqual(
      [...new Set(files.map(moduleOf))].filter(module => !mayImport[module]),
      [],
    );
  });

  for (const module of Object.keys(mayImport)) {
    it(`${module} imports only what its row allows`, () => {
      const forbidden = files
        .filter(file => moduleOf(file) === module)
        .flatMap(file =>
          importsOf(file)
            .filter(target => !isAllowed(module, target))
            .map(target => `${file} → ${target}`),
        );
      assert.deepEqual(forbidden, []);
    });
  }

  it('has no cycle between files, types included', () => {
    assert.deepEqual(cycles(new Map(files.map(file => [file, importsOf(file)]))), []);
  });

  it('has no cycle between modules, types included', () => {
    const graph = new Map<string, string[]>();
    for (const file of files) {
      const module = moduleOf(file);
      const targets = importsOf(file)
        .filter(target => target.startsWith('src/'))
        .map(moduleOf);
      graph.set(module, [...(graph.get(module) ?? []), ...targets.filter(target => target !== module)]);
    }
    assert.deepEqual(cycles(graph), []);
  });

  it(`has at most ${limits.looseCoreFiles} files at the root of the core`, () => {
    assert.ok(files.filter(file => dirname(file) === 'src/core').length <= limits.looseCoreFiles);
  });

  it(`has at most ${limits.filesPerFolder} files in a folder`, () => {
    const folders = [...groupBy(files, dirname)].map(([folder, { length }]) => ({ folder, length }));
    assert.deepEqual(
      folders.filter(({ length }) => length > limits.filesPerFolder),
      [],
    );
  });

  it(`has no file over ${limits.fileLines} lines, and an entry of at most ${limits.entryLines}`, () => {
    const limit = (file: string): number => (file === 'src/extension.ts' ? limits.entryLines : limits.fileLines);
    const sizes = [...texts].map(([file, text]) => ({ file, lines: text.trimEnd().split('\n').length }));
    assert.deepEqual(
      sizes.filter(({ file, lines }) => lines > limit(file)),
      [],
    );
  });

  it(`has no line over ${limits.columns} columns, tests and tooling included`, () => {
    const everywhere = globSync(['src/**/*.ts', 'test/**/*.{ts,mts,mjs}', 'bench/**/*.mjs', '*.mjs']).filter(
      file => !/fixtures|node_modules/.test(file),
    );
    const long = everywhere.flatMap(file =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.length > limits.columns ? [`${file}:${index + 1} has ${line.length}`] : [])),
    );
    assert.deepEqual(long, []);
  });

  it(`has no function over ${limits.functionLines} lines`, () => {
    assert.deepEqual(
      [...texts].flatMap(([file, text]) => longFunctions(file, text)),
      [],
    );
  });
});

/** Every group of nodes that can reach one another (Tarjan's strongly connected components). */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const indexes = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    const index = indexes.size;
    indexes.set(node, index);
    lowest.set(node, index);
    stack.push(node);
    for (const target of graph.get(node) ?? []) {
      if (!graph.has(target)) continue;
      if (!indexes.has(target)) visit(target);
      if (stack.includes(target)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(target)!));
    }
    if (lowest.get(node) !== index) return;
    const component = stack.splice(stack.indexOf(node));
    if (component.length > 1) found.push(component);
  };
  for (const node of graph.keys()) if (!indexes.has(node)) visit(node);
  return found;
}

function longFunctions(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    const start = lineOf(node.getStart(source));
    const lines = lineOf(node.end) - start + 1;
    if (ts.isFunctionLike(node) && lines > limits.functionLines) found.push(`${file}:${start} has ${lines} lines`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
