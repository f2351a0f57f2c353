import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { CommandId, ContextKey, extensionId, SettingId, ViewId } from '../../../src/host/ids';
import manifest from '../../../package.json' with { type: 'json' };
import texts from '../../../package.nls.json' with { type: 'json' };

const { contributes } = manifest;
const englishTexts: Readonly<Record<string, string>> = texts;

const manifestJson = JSON.stringify(manifest);
/** The manifest and the texts that it refers to, as JSON. */
const allJson = manifestJson + JSON.stringify(texts);

/** Returns everything that the first group of a pattern matches, sorted and without duplicates. */
const findAll = (pattern: RegExp, text = allJson): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, found]) => found!))].toSorted();

/** Adds a test: both lists have the same elements, in any order. */
const assertSame = (name: string, actual: readonly string[], expected: readonly string[]): void =>
  void it(name, () => assert.deepEqual(actual.toSorted(), expected.toSorted()));

const commands = contributes.commands.map(({ command }) => command);
const views = Object.values(contributes.views)
  .flat()
  .map(({ id }) => id);

describe('package.json and the code have the same', () => {
  assertSame('commands', commands, Object.values(CommandId));
  assertSame('views', views, Object.values(ViewId));
  assertSame('settings', Object.keys(contributes.configuration.properties), Object.values(SettingId));
  assertSame('context keys', findAll(/\b(hangoutNotes\.\w+) ==/g), Object.values(ContextKey));
  assertSame('extension id', [`${manifest.publisher}.${manifest.name}`], [extensionId]);
});

describe('package.json', () => {
  assertSame(
    'has a container for every view',
    Object.keys(contributes.views),
    contributes.viewsContainers.activitybar.map(({ id }) => id),
  );

  it('refers only to commands that exist', () => {
    const builtIn = ['vscode.openFolder', 'workbench.actions.view.problems'];
    const existing = [...commands, ...builtIn, ...views.map(view => `${view}.focus`)];
    const references = [
      ...findAll(/"command":"([^"]+)"/g),
      ...findAll(/\(command:([\w.]+)/g),
      ...findAll(/"onCommand:([^"]+)"/g),
    ];
    assert.deepEqual(
      references.filter(command => !existing.includes(command)),
      [],
    );
  });

  it('refers only to views that exist', () => {
    const references = [
      ...findAll(/"view":"([^"]+)"/g),
      ...findAll(/\bview == ([\w.]+)/g),
      ...findAll(/"onView:([^"]+)"/g),
    ];
    assert.deepEqual(
      references.filter(view => !views.includes(view)),
      [],
    );
  });

  it('has an icon for every command in the title of a view', () => {
    const inTitle = contributes.menus['view/title'].map(({ command }) => command);
    assert.deepEqual(
      contributes.commands.filter(command => inTitle.includes(command.command) && !('icon' in command)),
      [],
    );
  });

  it('activates the extension for Markdown. VS Code adds the events for commands and views', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown']);
  });

  it('refers only to files that exist', () => {
    const references = findAll(/"(?:icon|path|svg|markdown|image)":"((?:\.\/)?[\w-]+\/[^"$]+)"/g);
    assert.ok(references.length > 5);
    assert.deepEqual(
      references.filter(file => !existsSync(file)),
      [],
    );
  });

  it('runs the files that esbuild writes', () => {
    const written = findAll(/\$\{outdir\}\/([\w/.]+)/g, readFileSync('esbuild.mjs', 'utf8')).map(
      file => `dist/${file}`,
    );
    const run = [manifest.main, manifest.browser, ...Object.values(manifest.bin)].map(file =>
      file.replace(/^\.\//, ''),
    );
    assert.deepEqual([...new Set(run)].toSorted(), written);
  });

  it('has the types of the oldest supported version of VS Code', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });
});

/** The properties of contributions that VS Code shows to the user. */
const textProperties = [
  'title',
  'shortTitle',
  'category',
  'name',
  'contextualTitle',
  'contents',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'altText',
];

/** Returns all values of text properties in a contribution, with the path of the property. */
function textsIn(value: unknown, path = 'contributes', isText = false): { path: string; text: string }[] {
  if (typeof value === 'string') return isText ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsIn(child, `${path}.${key}`, Array.isArray(value) ? isText : textProperties.includes(key)),
  );
}

describe('The texts in package.json', () => {
  const isKey = (text: string): boolean => /^%[\w.-]+%$/.test(text);

  it('are all keys of package.nls.json', () => {
    const found = textsIn(contributes);
    assert.ok(found.length > 50);
    assert.deepEqual(
      found.filter(({ text }) => !isKey(text) || !Object.hasOwn(englishTexts, text.slice(1, -1))),
      [],
    );
  });

  it('use every key of package.nls.json', () => {
    assert.deepEqual(findAll(/%([\w.-]+)%/g, manifestJson), Object.keys(englishTexts).toSorted());
  });

  const textOf = (key: string): string => englishTexts[key.slice(1, -1)] ?? '';

  it('start with a capital letter and have no period in titles of commands', () => {
    for (const { title } of contributes.commands) assert.match(textOf(title), /^[A-Z][^.]*$/);
  });

  it('are sentences in descriptions of settings', () => {
    for (const { markdownDescription } of Object.values(contributes.configuration.properties))
      assert.match(textOf(markdownDescription), /^[A-Z][^]*\.$/);
  });
});
