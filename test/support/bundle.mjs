// Bundles the tests with esbuild. Source maps lead back to the TypeScript files.
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { define, withoutGrayMatterEngines } from '../../esbuild.mjs';
import { out, root } from './paths.mjs';

const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2023',
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: [withoutGrayMatterEngines],
  define,
};

/** Returns the files that match a glob pattern, relative to the root, sorted. */
const findFiles = pattern =>
  globSync(pattern, { cwd: root })
    .map(file => file.replaceAll('\\', '/'))
    .sort();

/** Returns the source files of the unit tests, relative to the root. */
export const findUnitTests = () => findFiles('test/unit/**/*.test.ts');

/** Bundles unit tests, given by their source files. Each becomes a file in the folder that is returned. */
export const bundleUnitTests = sources =>
  bundleSeparately('unit', sources, {
    // A unit test that imports `vscode` fails: the code that it tests must not need an editor.
    // write-file-atomic needs the name of its own file.
    external: ['vscode', 'write-file-atomic', ...tools],
    mainFields: nodeMainFields,
    plugins: [...common.plugins, externalSupport],
  });

/** Bundles the UI tests. Each becomes a file in the folder that is returned. */
export const bundleUiTests = () =>
  bundleSeparately('ui', findFiles('test/ui/**/*.test.ts'), { packages: 'external', plugins: [externalSupport] });

async function bundleSeparately(suite, entryPoints, options) {
  const outdir = path.join(out, 'test', suite);
  rmSync(outdir, { recursive: true, force: true });
  await build({
    ...common,
    platform: 'node',
    format: 'esm',
    splitting: true,
    outdir,
    outbase: `test/${suite}`,
    outExtension: { '.js': '.mjs' },
    entryPoints,
    banner: { js: defineRequire },
    ...options,
  });
  return outdir;
}

/**
 * Bundles the tests for an extension host into one file. Returns its path. `kind` is `node` or `web`. Tests for only
 * one of them are in files named `*.node.test.ts` or `*.web.test.ts`.
 */
export async function bundleHostTests(kind, options) {
  const otherKind = kind === 'node' ? 'web' : 'node';
  const tests = findFiles('test/host/**/*.test.ts').filter(file => !file.endsWith(`.${otherKind}.test.ts`));
  const requires = tests.map(file => `require('./${file}');`).join(' ');
  return bundleForHost(
    kind,
    `out/test/host/${kind}/index.js`,
    `
    import { runTests } from './test/host/index';
    export const run = () => runTests(() => { ${requires} }, ${JSON.stringify(options)});
  `,
  );
}

/** Bundles code that runs in an extension host. `source` is TypeScript that exports `run`. Returns the path. */
export async function bundleForHost(kind, outfile, source) {
  await build({
    ...common,
    platform: kind === 'node' ? 'node' : 'browser',
    format: 'cjs',
    outfile,
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    external: ['vscode'],
    mainFields: kind === 'node' ? nodeMainFields : ['browser', ...nodeMainFields],
    plugins: [...common.plugins, mochaForBrowsers],
    ...(kind === 'web' && withoutNode),
  });
  return path.join(root, outfile);
}

/** esbuild cannot follow the imports in the CommonJS version of jsonc-parser. */
const nodeMainFields = ['module', 'main'];

/** A web worker has no modules of Node. The extension is bundled for it in the same way (esbuild.mjs). */
const withoutNode = {
  alias: { 'node:assert/strict': './test/support/assert.web.mjs' },
  conditions: ['worker'],
  inject: ['src/host/buffer.ts'],
};

/** Development tools that tests use from node_modules. */
const tools = ['esbuild', 'typescript', 'eslint', 'mocha', 'fast-check', 'playwright-core', '@vscode/*'];

/** CommonJS packages in a bundle call `require` for the modules of Node. */
const defineRequire =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/**
 * Uses the browser version of Mocha, which runs in both kinds of extension hosts. It is loaded without its
 * package.json: with `"type": "module"`, esbuild would treat the file as an ES module, and the file would replace the
 * exports of the bundle.
 */
const mochaForBrowsers = {
  name: 'mocha-for-browsers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^mocha$/ }, () => ({
      path: path.join(root, 'node_modules/mocha/mocha.js'),
      namespace: 'mocha',
    }));
    onLoad({ filter: /.*/, namespace: 'mocha' }, ({ path: file }) => ({ contents: readFileSync(file, 'utf8') }));
  },
};

/** Does not bundle test/support/*.mjs: these files find folders relative to their own path. */
const externalSupport = {
  name: 'external-support',
  setup({ onResolve }) {
    onResolve({ filter: /\/support\/[^/]+\.mjs$/ }, ({ path: name, resolveDir }) => ({
      path: new URL(`file://${path.resolve(resolveDir, name)}`).href,
      external: true,
    }));
  },
};
