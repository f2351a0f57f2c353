import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, edit, fileUri, problemsOf, remove, shown, write } from './workspace';

const seedLike = 'quay/2015-04-17-weekly-quay-hangout-notes.md';
const bulletsAlone = [18, 21, 23, 26, 29].map(line => `${line} list/broken-bullet`);

async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Takes the quick fix of that title where a rule found something. */
async function fix(document: vscode.TextDocument, rule: string, title: string): Promise<void> {
  const problem = problemsOf(document.uri).find(one => codeOf(one) === rule);
  assert.ok(problem, `${rule} found nothing`);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    problem.range,
  );
  const action = actions.find(one => one.title === title);
  assert.ok(action?.edit, `no “${title}” among ${actions.map(one => one.title).join(', ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

describe('diagnostics', () => {
  afterEach(closeAll);

  it('stand where the problem is, with the rule and its page', async () => {
    const document = await open(seedLike);
    await shown(document.uri, ['3 title/padding', '4 date/weekday', ...bulletsAlone]);
    const [, weekday] = problemsOf(document.uri);
    assert.equal(document.getText(weekday!.range), 'Saturday, April 17, 2015');
    assert.equal(weekday!.message, 'April 17, 2015 is a Friday, not a Saturday.');
    assert.match(String((weekday!.code as { target: vscode.Uri }).target), /docs\/rules\.md#date-?weekday$/);
  });

  it('go when their fixes are taken', async () => {
    const document = await open(seedLike);
    await shown(document.uri, ['3 title/padding', '4 date/weekday', ...bulletsAlone]);
    await fix(document, 'date/weekday', 'Change “Saturday” to “Friday”');
    await fix(document, 'title/padding', 'Remove the blanks');
    await fix(document, 'list/broken-bullet', 'Put the text of all 5 bullets of this list beside them');
    await shown(document.uri, []);
    assert.equal(document.lineAt(2).text, 'title: "Weekly Quay Community Hangout Notes - April 17 2015"');
    assert.equal(document.lineAt(3).text, 'date:  Friday, April 17, 2015 ');
  });

  it('come while one types', async () => {
    const document = await open('quay/2015-04-10-weekly-quay-hangout-notes.md');
    await edit(document.uri, 'Friday, April 10, 2015', 'some day');
    await shown(document.uri, ['4 date/unreadable']);
    await edit(document.uri, 'layout: blog', 'date: Friday, April 10, 2015');
    await shown(document.uri, ['4 front-matter/duplicate-key']);
    await edit(document.uri, 'title: "Weekly', 'title: Weekly: "');
    await shown(document.uri, ['3 front-matter/syntax']);
  });

  it('are those of the levels that settings give', async () => {
    const document = await open(seedLike);
    const settings = vscode.workspace.getConfiguration('hangoutNotes');
    await settings.update(
      'rules',
      { 'title/padding': 'off', 'date/weekday': 'error' },
      vscode.ConfigurationTarget.Workspace,
    );
    try {
      await shown(document.uri, ['4 date/weekday', ...bulletsAlone]);
      assert.equal(problemsOf(document.uri)[0]!.severity, vscode.DiagnosticSeverity.Error);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('say that JavaScript front matter is not read, and it is never run', async () => {
    const document = await open('bad/javascript-notes.md');
    await shown(document.uri, ['1 front-matter/engine']);
    assert.ok(!('hangoutNotesWasEvaluated' in globalThis));
  });

  it('name what is wrong with broken YAML at its own place', async () => {
    const document = await open('bad/broken-yaml-notes.md');
    await shown(document.uri, ['3 front-matter/syntax']);
  });

  for (const path of ['bad/empty.md', 'bad/2024-05-03-windows.md', 'README.md', 'orchard/meetings/2024-03-06.md']) {
    it(`leave ${path} alone`, async () => {
      const document = await open(path);
      await new Promise(resolve => setTimeout(resolve, 400));
      assert.deepEqual(problemsOf(document.uri), []);
    });
  }

  it('go when the note is closed', async () => {
    const path = 'quay/closing-notes.md';
    await write(path, '---\ntitle: Quay notes\ndate: Sunday, April 17, 2015\n---\n');
    // What an extension opens stays open for minutes; a person's tab does not.
    await vscode.commands.executeCommand('vscode.open', fileUri(path));
    await shown(fileUri(path), ['3 date/weekday']);
    await closeAll();
    await shown(fileUri(path), []);
    await remove(path);
  });
});
