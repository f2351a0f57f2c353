import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';

const files = globSync('src/**/*.ts')
  .map(file => file.replaceAll('\\', '/'))
  .toSorted();
const parsed = new Map(
  files.map(file => [file, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)]),
);

/** What each room may import: other rooms, and packages by name. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [
    'core',
    'gray-matter',
    'yaml',
    'unified',
    'remark-parse',
    'chrono-node/en',
    '@cfworker/json-schema',
    'picomatch/posix',
    'brace-expansion',
    'jsonc-parser',
  ],
  host: ['host', 'core', 'vscode'],
  features: ['features', 'host', 'core', 'vscode'],
  commands: ['commands', 'host', 'core', 'vscode'],
  cli: ['cli', 'core', 'node:', 'write-file-atomic', 'sarif', 'package.json'],
  extension: ['features', 'commands', 'host', 'core', 'vscode'],
};

const roomOf = (file: string): string => (file.split('/')[1] ?? file).replace(/\.ts$/, '');

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
}

describe('Architecture', () => {
  for (const file of files) {
    it(`${file} imports what its room may`, () => {
      const allowed = mayImport[roomOf(file)]!;
      const against = importsOf(file).filter(name => {
        const target = name.startsWith('.')
          ? roomOf(posix.join(dirname(file), name))
          : name.replace(/^node:.*/, 'node:');
        return !allowed.includes(target);
      });
      assert.deepEqual(against, []);
    });
  }

  it('has no file over 250 lines, and an entry of at most 40', () => {
    const limit = (file: string): number => (file === 'src/extension.ts' ? 40 : 250);
    const sizes = files.map(file => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }));
    assert.deepEqual(
      sizes.filter(({ file, lines }) => lines > limit(file)),
      [],
    );
  });

  it('has no function over 40 lines', () => {
    assert.deepEqual(
      [...parsed].flatMap(([, source]) => longFunctions(source)),
      [],
    );
  });

  it('has no two files that import one another, save for types', () => {
    const targets = new Map([...parsed].map(([file, source]) => [file, valueImports(file, source)]));
    const pairs = [...targets].flatMap(([file, all]) =>
      all.filter(other => targets.get(other)?.includes(file)).map(other => `${file} and ${other}`),
    );
    assert.deepEqual(pairs, []);
  });
});

function longFunctions(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    const lines = lineOf(node.end) - lineOf(node.getStart(source)) + 1;
    if (ts.isFunctionLike(node) && lines > 40)
      found.push(`${source.fileName}:${lineOf(node.getStart(source))} has ${lines} lines`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function valueImports(file: string, source: ts.SourceFile): string[] {
  return source.statements.flatMap(statement => {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
      return [];
    const name = (statement.moduleSpecifier as ts.StringLiteral).text;
    return name.startsWith('.') ? [`${posix.join(dirname(file), name)}.ts`] : [];
  });
}
