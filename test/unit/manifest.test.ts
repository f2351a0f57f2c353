import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { CommandId, ContextKey, SettingId, ViewId } from '../../src/host/ids';
import manifest from '../../package.json' with { type: 'json' };

const { contributes } = manifest;
const text = JSON.stringify(manifest);
const all = (pattern: RegExp, where = text): string[] =>
  [...new Set([...where.matchAll(pattern)].map(([, found]) => found!))].toSorted();
const same = (name: string, actual: readonly string[], expected: readonly string[]): void =>
  void it(name, () => assert.deepEqual(actual.toSorted(), expected.toSorted()));

const commands = contributes.commands.map(({ command }) => command);
const views = Object.values(contributes.views)
  .flat()
  .map(({ id }) => id);

describe('package.json and the code hold one another', () => {
  same('commands', commands, Object.values(CommandId));
  same('views', views, Object.values(ViewId));
  same('settings', Object.keys(contributes.configuration.properties), Object.values(SettingId));
  same('context keys', all(/\b(hangoutNotes\.\w+) ==/g), Object.values(ContextKey));
  same(
    'views are in containers that there are',
    Object.keys(contributes.views),
    contributes.viewsContainers.activitybar.map(({ id }) => id),
  );

  it('every command that a menu, a welcome or a walkthrough names is there', () => {
    const builtIn = ['vscode.openFolder', 'workbench.actions.view.problems'];
    const known = [...commands, ...builtIn, ...views.map(view => `${view}.focus`)];
    const named = [...all(/"command":"([^"]+)"/g), ...all(/\(command:([\w.]+)/g), ...all(/"onCommand:([^"]+)"/g)];
    assert.deepEqual(
      named.filter(command => !known.includes(command)),
      [],
    );
  });

  it('every view that a welcome, a menu or a walkthrough names is there', () => {
    const named = [...all(/"view":"([^"]+)"/g), ...all(/\bview == ([\w.]+)/g), ...all(/"onView:([^"]+)"/g)];
    assert.deepEqual(
      named.filter(view => !views.includes(view)),
      [],
    );
  });

  it('a command that stands in a view’s title has an icon', () => {
    const inTitle = contributes.menus['view/title'].map(({ command }) => command);
    assert.deepEqual(
      contributes.commands.filter(({ command, icon }) => inTitle.includes(command) && !icon),
      [],
    );
  });

  it('activation is asked for what VS Code does not add by itself', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown']);
  });

  it('files that are named are there', () => {
    const named = all(/"(?:icon|path|svg|markdown|image)":"((?:\.\/)?[\w-]+\/[^"$]+)"/g);
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter(file => !existsSync(file)),
      [],
    );
  });

  it('what is run is what esbuild makes', () => {
    const made = all(/\$\{outdir\}\/([\w/.]+)/g, readFileSync('esbuild.mjs', 'utf8')).map(file => `dist/${file}`);
    const run = [manifest.main, manifest.browser, ...Object.values(manifest.bin)].map(file =>
      file.replace(/^\.\//, ''),
    );
    assert.deepEqual([...new Set(run)].toSorted(), made);
  });

  it('titles begin with capitals, settings are described in sentences', () => {
    for (const { title } of contributes.commands) assert.match(title, /^[A-Z][^.]*$/);
    for (const { markdownDescription } of Object.values(contributes.configuration.properties))
      assert.match(markdownDescription, /\.$/);
  });

  it('what is installed is what the engine has', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });
});
