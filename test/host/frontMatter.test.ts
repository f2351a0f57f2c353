import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommandId, SettingId } from '../../src/host/ids';
import { updateSetting } from './extension';
import { problemsOf, waitForProblems } from './problems';
import { waitFor } from './waiting';
import { fileUri, readFile, remove, removeFolder, writeAndShow, writeFile } from './workspace';

/** Each test has its own folder, because VS Code keeps a document for some time after its editor is closed. */
let folder = '';
let testCount = 0;
let fileCount = 0;

const inFolder = (name: string): string => `${folder}/${name}`;

const dates = ['2024-04-03', '2024-04-10', '2024-04-17', '2024-04-24', '2024-05-01'];

/** Returns a note with a title and a date. `frontMatterLines` are added to them. */
const noteOn = (date: string, ...frontMatterLines: string[]): string =>
  [
    '---',
    `title: Quay call ${date}`,
    `date: ${date}`,
    ...frontMatterLines,
    '---',
    '',
    '## Notes',
    '',
    '- Tides',
    '  - high',
    '',
  ].join('\n');

/** Writes five notes that have a title, a date and a status in front matter. */
async function writeSeries(): Promise<void> {
  for (const date of dates) await writeFile(inFolder(`${date}.md`), noteOn(date, 'status: final'));
  await vscode.commands.executeCommand(CommandId.refresh);
}

async function openNextNote(...frontMatterLines: string[]): Promise<vscode.Uri> {
  const { document } = await writeAndShow(inFolder('2024-05-08.md'), noteOn('2024-05-08', ...frontMatterLines));
  return document.uri;
}

/**
 * Opens a note with the cursor at the `|` in its text. Each note has its own file: an open document does not follow its
 * file immediately.
 */
async function openAtCursor(textWithCursor: string): Promise<{ uri: vscode.Uri; position: vscode.Position }> {
  const path = inFolder(`2024-05-08-${++fileCount}.md`);
  const { document } = await writeAndShow(path, textWithCursor.replace('|', ''));
  return { uri: document.uri, position: document.positionAt(textWithCursor.indexOf('|')) };
}

/** Returns the completions at the `|` in the text, without the suggestions of VS Code: words and snippets. */
async function completionsAt(textWithCursor: string): Promise<vscode.CompletionItem[]> {
  const { uri, position } = await openAtCursor(textWithCursor);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
  );
  return items.filter(
    ({ kind }) => kind === vscode.CompletionItemKind.Property || kind === vscode.CompletionItemKind.Value,
  );
}

/** Returns the text of all hovers at the `|` in the text. */
async function hoverTextAt(textWithCursor: string): Promise<string> {
  const { uri, position } = await openAtCursor(textWithCursor);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  const contents = hovers.flatMap(hover => hover.contents);
  return contents.map(content => (typeof content === 'string' ? content : content.value)).join('\n');
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

const schemaRequiring = (...required: string[]): string => JSON.stringify({ required });

describe('front matter', () => {
  beforeEach(() => void (folder = `quay-${++testCount}`));
  afterEach(async () => {
    await updateSetting(SettingId.schemas, undefined);
    await removeFolder(folder);
  });

  it('must have the keys of the other notes in the series', async () => {
    await writeSeries();
    await waitForProblems(await openNextNote(), ['1 front-matter/required']);
  });

  it('must match the schema that a settings file sets, also after the schema changes', async () => {
    await writeFile(inFolder('hangout-notes.json'), '{ "schemas": { "*.md": "call.schema.json" } }');
    await writeFile(inFolder('call.schema.json'), schemaRequiring('room'));
    const uri = await openNextNote();
    await waitForProblems(uri, ['1 front-matter/required']);
    await writeFile(inFolder('call.schema.json'), schemaRequiring('title'));
    await waitForProblems(uri, []);
    await writeFile(inFolder('call.schema.json'), schemaRequiring('room', 'tide'));
    await waitForProblems(uri, ['1 front-matter/required', '1 front-matter/required']);
  });

  it('is not checked with a schema that cannot be used, which is an error in the settings file', async () => {
    const settings = inFolder('hangout-notes.json');
    await writeFile(settings, '{\n  "schemas": {\n    "*.md": "call.schema.json"\n  }\n}\n');
    await writeFile(inFolder('call.schema.json'), '{ "$ref": "https://tide.example/schema.json" }');
    const uri = await openNextNote();
    await waitForProblems(fileUri(settings), ['3 settings']);
    const { message } = problemsOf(fileUri(settings))[0]!;
    assert.match(message, /call\.schema\.json/);
    assert.match(message, /https:\/\/tide\.example\/schema\.json/);
    await waitForProblems(uri, []);
  });

  it('must match the schema in the settings of the editor', async () => {
    await writeFile('schemas/quay.json', schemaRequiring('room'));
    await updateSetting(SettingId.schemas, { [inFolder('*.md')]: 'schemas/quay.json' });
    const uri = await openNextNote();
    await waitForProblems(uri, ['1 front-matter/required']);
    await updateSetting(SettingId.schemas, { [inFolder('*.md')]: { required: ['title'] } });
    await waitForProblems(uri, []);
    await remove('schemas');
  });

  it('has completions for the keys and values of the series', async () => {
    await writeSeries();
    const missingKeys = await completionsAt('---\ntitle: Quay call\n|\n---\n');
    assert.deepEqual(missingKeys.map(labelOf).sort(), ['date', 'status']);
    const allKeys = await completionsAt('---\n|\n---\n');
    assert.equal(allKeys.find(({ label }) => label === 'status')?.insertText, 'status: final');
    const values = await completionsAt('---\ndate: |\n---\n\n## Notes\n');
    assert.deepEqual(values.map(labelOf), ['2024-05-08']);
    assert.deepEqual(await completionsAt('---\ntitle: Quay\n---\n\nst|\n'), []);
  });

  it('has completions and hovers for the choices in its schema', async () => {
    const state = { enum: ['open', 'shut, locked'], description: 'Of the **harbor**.' };
    const settings = { schemas: { '*.md': { properties: { state } } } };
    await writeFile(inFolder('hangout-notes.json'), JSON.stringify(settings));
    await waitForProblems(fileUri(inFolder('hangout-notes.json')), []);
    await openNextNote();
    const completion = await waitFor(async () =>
      (await completionsAt('---\n|\n---\n\n## Agenda\n\n- Tides\n')).find(item => labelOf(item) === 'state'),
    );
    assert.ok(completion.insertText instanceof vscode.SnippetString);
    assert.equal(completion.insertText.value, 'state: ${1|open,"shut\\, locked"|}');
    const hover = await hoverTextAt('---\nst|ate: open\n---\n\n## Agenda\n\n- Tides\n');
    assert.match(hover, /Of the \*\*harbor\*\*\./);
  });
});

describe('the command that creates a schema', () => {
  beforeEach(async () => {
    folder = `quay-${++testCount}`;
    await writeSeries();
  });
  afterEach(() => removeFolder(folder));

  const makeSchema = (use: boolean): Thenable<vscode.Uri> =>
    vscode.commands.executeCommand<vscode.Uri>(CommandId.makeSchema, { folder: fileUri(folder), use });

  it('writes a schema and a settings file that uses it', async () => {
    const uri = await makeSchema(true);
    assert.equal(uri.path, fileUri(inFolder('notes.schema.json')).path);
    const schema = JSON.parse(await readFile(uri)) as { required: string[] };
    assert.deepEqual(schema.required, ['title', 'date', 'status']);
    const settings = JSON.parse(await readFile(fileUri(inFolder('hangout-notes.json')))) as unknown;
    assert.deepEqual(settings, { schemas: { '*.md': 'notes.schema.json' } });
    await waitForProblems(await openNextNote('status: finl'), ['4 front-matter/type']);
    const secondUri = await makeSchema(false);
    assert.equal(secondUri.path, fileUri(inFolder('notes-2.schema.json')).path);
  });

  it('adds the schema to an existing settings file and keeps its other settings', async () => {
    const settings = inFolder('hangout-notes.json');
    await writeFile(settings, '{\n    "rules": { "date/weekday": "error" }\n}\n');
    await makeSchema(true);
    assert.equal(
      await readFile(fileUri(settings)),
      '{\n    "rules": { "date/weekday": "error" },\n    "schemas": {\n        "*.md": "notes.schema.json"\n    }\n}\n',
    );
  });
});
