import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { findUntranslatedTexts } from '../support/untranslatedTexts';

describe('The texts of the extension', () => {
  for (const file of globSync('src/{host,features,commands}/**/*.ts').sort()) {
    it(`are translated in ${file}`, () => assert.deepEqual(findUntranslatedTexts(readFileSync(file, 'utf8')), []));
  }
});

describe('The search for untranslated texts', () => {
  const found: readonly [source: string, text: string][] = [
    ['window.showInformationMessage("Done");', 'Done'],
    ['vscode.window.showErrorMessage(failed ? "Failed" : vscode.l10n.t("Done"));', 'Failed'],
    ['throw new UserError("Failed");', 'Failed'],
    ['item.tooltip = `Line${line}`;', 'Line'],
    ['item.tooltip = `${done}of${total}`;', 'of'],
    ['quickPick.placeholder = name ?? "Date";', 'Date'],
    ['const items = [{ label: `$(add) ${"Another"}` }];', 'Another'],
    ['const item = { label: `$(folder-opened) Another` };', ' Another'],
    ['window.showQuickPick(["Preview", vscode.l10n.t("Fix All")]);', 'Preview'],
    ['new vscode.CodeAction("Fix", kind);', 'Fix'],
    ['const summary = "No problems";', 'No problems'],
    ['log.error(message); show("No problems");', 'No problems'],
  ];
  for (const [source, text] of found) {
    it(`finds "${text}" in ${source}`, () => assert.deepEqual(findUntranslatedTexts(source), [{ line: 1, text }]));
  }

  const notFound: readonly string[] = [
    'window.showInformationMessage(vscode.l10n.t("All done"));',
    'window.showInformationMessage(l10n.t("{0} of {1}", `${done} notes`));',
    'this.#log.error(`${command} failed`, error);',
    'item.id = `year:${year}`;',
    'item.label = `$(notebook) ${name}`;',
    'item.label = `$(${series ? "notebook" : "folder"}) ${name}`;',
    'import { label } from "./a folder/label";',
    'const isNote = kind === "note" ? title : "";',
    'vscode.commands.executeCommand("setContext", key, "ready");',
  ];
  for (const source of notFound) {
    it(`does not find anything in ${source}`, () => assert.deepEqual(findUntranslatedTexts(source), []));
  }
});
