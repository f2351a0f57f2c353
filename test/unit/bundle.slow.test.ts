import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

/** Where the bundle of the extension is made for this test. */
const outdir = 'out/bundle';

/** Every member is an empty class: enough for what is extended or looked up while the bundle loads. */
const vscode: unknown = Object.create(new Proxy({}, { get: () => class {} }));

/** Loads the bundle as an extension host does, with these globals and those of the language itself. */
function load(globals: object): Record<string, unknown> {
  const require = (name: string): unknown => {
    assert.equal(name, 'vscode');
    return vscode;
  };
  const module = { exports: {} };
  runInNewContext(readFileSync(`${outdir}/extension.js`, 'utf8'), {
    module,
    require,
    TextEncoder,
    TextDecoder,
    URL,
    ...globals,
  });
  return module.exports;
}

describe('The bundle of the extension', function () {
  this.timeout(60_000);
  before(() =>
    execFileSync(process.execPath, [
      '--input-type=module',
      '-e',
      `import { buildProduct } from './esbuild.mjs'; await buildProduct('${outdir}');`,
    ]),
  );

  // As in a web worker, which has neither a page nor Node.
  it('loads without `document`, `window`, `process`, `Buffer` and modules of Node', () =>
    assert.equal(typeof load({})['activate'], 'function'));
  it('takes Node’s own files where there is Node', () => {
    const asked: string[] = [];
    load({ process: { getBuiltinModule: (name: string) => void asked.push(name) } });
    assert.deepEqual(asked, ['node:fs/promises']);
  });
});
