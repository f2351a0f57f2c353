import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { buildExtension } from './support/product';

const folder = 'out/test/bundle-extension';

/** Every member is an empty class. This is enough for code that runs when the bundle is loaded. */
const vscode: unknown = Object.create(new Proxy({}, { get: () => class {} }));

/** Loads the bundle as an extension host does, in a context with the given globals. Returns its exports. */
function loadBundle(globals: object): Record<string, unknown> {
  const require = (name: string): unknown => {
    assert.equal(name, 'vscode');
    return vscode;
  };
  const module = { exports: {} };
  runInNewContext(readFileSync(`${folder}/extension.js`, 'utf8'), {
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
  before(() => buildExtension(folder));

  it('can be loaded in a web worker, without `document`, `window`, `process`, `Buffer` and modules of Node', () => {
    assert.equal(typeof loadBundle({})['activate'], 'function');
  });

  it('uses the file system of Node if there is one', () => {
    const modules: string[] = [];
    loadBundle({ process: { getBuiltinModule: (name: string) => void modules.push(name) } });
    assert.deepEqual(modules, ['node:fs/promises']);
  });
});
