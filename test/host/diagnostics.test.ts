import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SettingId } from '../../src/host/ids';
import { activateExtension, updateSetting } from './extension';
import { fixProblem, problemsOf, ruleIdOf, waitForProblems } from './problems';
import { waitFor } from './waiting';
import { closeEditors, fileUri, remove, replaceAll, replaceInEditor, writeFile } from './workspace';

const noteWithProblems = 'quay/2015-04-17-weekly-quay-hangout-notes.md';
const brokenBullets = [18, 21, 23, 26, 29].map(line => `${line} list/broken-bullet`);
const allProblems = ['3 title/padding', '4 date/weekday', ...brokenBullets];

const open = (path: string): Thenable<vscode.TextEditor> => vscode.window.showTextDocument(fileUri(path));

describe('diagnostics', () => {
  afterEach(closeEditors);

  it('have the range, the message, the rule and a link to its documentation', async () => {
    const { document } = await open(noteWithProblems);
    await waitForProblems(document.uri, allProblems);
    const weekday = problemsOf(document.uri).find(problem => ruleIdOf(problem) === 'date/weekday')!;
    assert.equal(document.getText(weekday.range), 'Saturday, April 17, 2015');
    assert.equal(weekday.message, '"April 17, 2015" is a Friday, not a Saturday.');
    const { target } = weekday.code as { target: vscode.Uri };
    assert.match(String(target), /docs\/rules\.md#date-?weekday$/);
  });

  it('disappear when their fixes are applied', async () => {
    const { document } = await open(noteWithProblems);
    const { uri } = document;
    await waitForProblems(uri, allProblems);
    await fixProblem(uri, 'date/weekday', 'Change the weekday to Friday');
    await fixProblem(uri, 'title/padding', 'Remove the spaces');
    await fixProblem(uri, 'list/broken-bullet', 'Move the text of all 5 items in this list next to their bullets');
    await waitForProblems(uri, []);
    assert.equal(document.lineAt(2).text, 'title: "Weekly Quay Community Hangout Notes - April 17 2015"');
    assert.equal(document.lineAt(3).text, 'date:  Friday, April 17, 2015 ');
  });

  it('follow the edits of a note', async () => {
    const { document } = await open('quay/2015-04-10-weekly-quay-hangout-notes.md');
    const { uri } = document;
    await replaceInEditor(uri, 'Friday, April 10, 2015', 'some day');
    await waitForProblems(uri, ['4 date/unreadable']);
    await replaceInEditor(uri, 'layout: blog', 'date: Friday, April 10, 2015');
    await waitForProblems(uri, ['4 front-matter/duplicate-key']);
    await replaceInEditor(uri, 'title: "Weekly', 'title: Weekly: "');
    await waitForProblems(uri, ['3 front-matter/syntax']);
  });

  it('have the levels in the settings', async () => {
    const { document } = await open(noteWithProblems);
    await updateSetting(SettingId.rules, { 'title/padding': 'off', 'date/weekday': 'error' });
    try {
      await waitForProblems(document.uri, ['4 date/weekday', ...brokenBullets]);
      assert.equal(problemsOf(document.uri)[0]!.severity, vscode.DiagnosticSeverity.Error);
    } finally {
      await updateSetting(SettingId.rules, undefined);
    }
  });

  it('report front matter in JavaScript, which is never run', async () => {
    const { document } = await open('bad/javascript-notes.md');
    await waitForProblems(document.uri, ['1 front-matter/engine']);
    assert.ok(!('hangoutNotesWasEvaluated' in globalThis));
  });

  it('are at the place of a syntax error in YAML', async () => {
    const { document } = await open('bad/broken-yaml-notes.md');
    await waitForProblems(document.uri, ['3 front-matter/syntax']);
  });

  it('disappear when the note is closed', async () => {
    const path = 'quay/closing-notes.md';
    await writeFile(path, '---\ntitle: Quay notes\ndate: Sunday, April 17, 2015\n---\n');
    // VS Code closes a document that an extension opened only minutes later. This command opens it as the user does.
    await vscode.commands.executeCommand('vscode.open', fileUri(path));
    await waitForProblems(fileUri(path), ['3 date/weekday']);
    await closeEditors();
    await waitForProblems(fileUri(path), []);
    await remove(path);
  });

  for (const path of ['bad/empty.md', 'bad/2024-05-03-windows.md', 'README.md', 'orchard/meetings/2024-03-06.md']) {
    it(`are empty for ${path}`, async () => {
      const uri = fileUri(path);
      // Some rules compare notes. They run only when all notes have been read.
      await (await activateExtension()).meetings();
      const text = (await vscode.workspace.openTextDocument(uri)).getText();
      // The problems of another text, which disappear with it, show that the note is checked.
      await replaceAll(uri, '# Quay call, Monday, April 17, 2024\n\n## Agenda\n\n- Tides\n');
      await waitFor(() => problemsOf(uri).length > 0 || undefined, vscode.languages.onDidChangeDiagnostics);
      await replaceAll(uri, text);
      await waitForProblems(uri, []);
      // Only the changes in an editor are discarded after the test.
      await open(path);
    });
  }
});
