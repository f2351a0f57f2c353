// Bundles the tests: everything TypeScript goes through esbuild, with source maps back to what was written.
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

const found = pattern =>
  globSync(pattern, { cwd: root })
    .map(file => file.replaceAll('\\', '/'))
    .sort();

/** The unit tests, one file each with what they share beside them; gives the folder. */
export const bundleUnitTests = () =>
  bundleApart('unit', {
    // No `vscode` here: a test of the core that reaches it fails, and that is wanted.
    // write-file-atomic asks for the name of its own file.
    external: ['vscode', 'write-file-atomic', ...tools],
    // As a host has them: what is CommonJS of jsonc-parser hides its own files from a bundler.
    mainFields: ['module', 'main'],
  });

/** The tests that drive a workbench; gives the folder. */
export const bundleUiTests = () => bundleApart('ui', { packages: 'external', plugins: [supportStaysOutside] });

async function bundleApart(suite, more) {
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
    entryPoints: found(`test/${suite}/**/*.test.ts`),
    banner: { js: requireForBundledPackages },
    ...more,
  });
  return outdir;
}

/**
 * The tests that run inside an extension host, in one file for `node` or `web`; gives its path.
 * x.node.test.ts and x.web.test.ts are for one of the two hosts only.
 */
export async function bundleHostTests(kind, options) {
  const other = kind === 'node' ? 'web' : 'node';
  const tests = found('test/host/**/*.test.ts').filter(file => !file.endsWith(`.${other}.test.ts`));
  return bundleForHost(
    kind,
    `out/test/host/${kind}/index.js`,
    `
    import { runTests } from './test/host/index';
    export const run = () => runTests(() => { ${tests.map(file => `require('./${file}');`).join(' ')} }, ${JSON.stringify(options)});
  `,
  );
}

/** Any code that is to run inside an extension host; `source` exports `run`. */
export async function bundleForHost(kind, outfile, source) {
  await build({
    ...common,
    platform: kind === 'node' ? 'node' : 'browser',
    format: 'cjs',
    outfile,
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    external: ['vscode'],
    // What is CommonJS of jsonc-parser hides its own files from a bundler.
    mainFields: kind === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
    plugins: [...common.plugins, mochaForBrowsers],
    ...(kind === 'web' && withoutNode),
  });
  return path.join(root, outfile);
}

/** As the product is bundled for the web (esbuild.mjs): the web worker has none of Node's own modules. */
const withoutNode = {
  alias: { 'node:assert/strict': './test/support/assert.web.mjs' },
  conditions: ['worker'],
  inject: ['src/host/buffer.ts'],
};

/** Development tools a test may use: they are found in node_modules as they are. */
const tools = ['esbuild', 'typescript', 'eslint', 'mocha', 'fast-check', 'playwright-core', '@vscode/*'];

/** What is CommonJS in a bundle still asks for Node's own modules this way. */
const requireForBundledPackages =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/**
 * Mocha's browser build runs in both extension hosts. It is loaded apart from its package, whose "type": "module"
 * would have esbuild mistake it for an ES module and let it overwrite the exports of the whole bundle.
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

/** The tooling finds its folders by where its files are, so it is not moved into a bundle. */
const supportStaysOutside = {
  name: 'support-stays-outside',
  setup({ onResolve }) {
    onResolve({ filter: /\/support\/[^/]+\.mjs$/ }, ({ path: name, resolveDir }) => ({
      path: new URL(`file://${path.resolve(resolveDir, name)}`).href,
      external: true,
    }));
  },
};
