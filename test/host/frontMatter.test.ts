import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  eventually,
  fileUri,
  gone,
  meetingIn,
  problemsOf,
  read,
  remove,
  removeFolder,
  shown,
  write,
} from './workspace';

/** A folder of its own for each test: VS Code keeps a document for a while after its tab is closed. */
let folder = '';
let tests = 0;
let files = 0;
const days = ['2024-04-03', '2024-04-10', '2024-04-17', '2024-04-24', '2024-05-01'];
const note = (day: string, ...head: string[]): string =>
  [
    '---',
    `title: Quay call ${day}`,
    `date: ${day}`,
    ...head,
    '---',
    '',
    '## Notes',
    '',
    '- Tides',
    '  - high',
    '',
  ].join('\n');

/** Five notes whose front matter has a title, a date and a status. */
async function writeSeries(): Promise<void> {
  for (const day of days) await write(`${folder}/${day}.md`, note(day, 'status: final'));
  await vscode.commands.executeCommand('hangoutNotes.refresh');
}

async function open(path: string, text: string): Promise<vscode.TextDocument> {
  const uri = fileUri(`${folder}/${path}`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(uri);
  return vscode.workspace.openTextDocument(uri);
}

/** A text with the cursor drawn as `|`, each in a file of its own: an open one does not follow its file at once. */
async function openAt(drawn: string): Promise<{ document: vscode.TextDocument; position: vscode.Position }> {
  const offset = drawn.indexOf('|');
  const document = await open(`2024-05-08-${++files}.md`, drawn.replace('|', ''));
  return { document, position: document.positionAt(offset) };
}

async function proposals(drawn: string): Promise<vscode.CompletionItem[]> {
  const { document, position } = await openAt(drawn);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return items.filter(
    ({ kind }) => kind === vscode.CompletionItemKind.Property || kind === vscode.CompletionItemKind.Value,
  );
}

const labels = (items: readonly vscode.CompletionItem[]): string[] =>
  items.map(({ label }) => (typeof label === 'string' ? label : label.label));
const wants = (...required: string[]): string => JSON.stringify({ required });

describe('front matter', () => {
  beforeEach(() => void (folder = `quay-${++tests}`));
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('hangoutNotes')
      .update('schemas', undefined, vscode.ConfigurationTarget.Workspace);
    await removeFolder(folder);
  });

  it('is held to what the other notes of the series have', async () => {
    await writeSeries();
    const { uri } = await open('2024-05-08.md', note('2024-05-08'));
    await shown(uri, ['1 front-matter/required']);
  });

  it('is held to the schema of a settings file, and follows it', async () => {
    await write(`${folder}/hangout-notes.json`, '{ "schemas": { "*.md": "call.schema.json" } }');
    await write(`${folder}/call.schema.json`, wants('room'));
    const { uri } = await open('2024-05-08.md', note('2024-05-08'));
    await shown(uri, ['1 front-matter/required']);
    await write(`${folder}/call.schema.json`, wants('title'));
    await shown(uri, []);
    await write(`${folder}/call.schema.json`, wants('room', 'tide'));
    await shown(uri, ['1 front-matter/required', '1 front-matter/required']);
  });

  it('is not held to a schema that cannot be used, which is told where it is named', async () => {
    const settings = fileUri(`${folder}/hangout-notes.json`);
    await write(`${folder}/hangout-notes.json`, '{\n  "schemas": {\n    "*.md": "call.schema.json"\n  }\n}\n');
    await write(`${folder}/call.schema.json`, '{ "$ref": "https://tide.example/schema.json" }');
    const { uri } = await open('2024-05-08.md', note('2024-05-08'));
    await shown(settings, ['3 undefined']);
    assert.match(
      problemsOf(settings)[0]?.message ?? '',
      /^The schema call\.schema\.json is not used\. .*nothing is ever fetched/,
    );
    await shown(uri, []);
  });

  it('is held to the schema of the editor’s settings', async () => {
    await write('schemas/quay.json', wants('room'));
    await vscode.workspace
      .getConfiguration('hangoutNotes')
      .update('schemas', { [`${folder}/*.md`]: 'schemas/quay.json' }, vscode.ConfigurationTarget.Workspace);
    const { uri } = await open('2024-05-08.md', note('2024-05-08'));
    await shown(uri, ['1 front-matter/required']);
    await vscode.workspace
      .getConfiguration('hangoutNotes')
      .update('schemas', { [`${folder}/*.md`]: { required: ['title'] } }, vscode.ConfigurationTarget.Workspace);
    await shown(uri, []);
    await remove('schemas');
  });

  it('has its keys and values proposed, as the series has them', async () => {
    await writeSeries();
    assert.deepEqual(labels(await proposals('---\ntitle: Quay call\n|\n---\n')).sort(), ['date', 'status']);
    const [status] = (await proposals('---\n|\n---\n')).filter(({ label }) => label === 'status');
    assert.equal(status?.insertText, 'status: final');
    assert.deepEqual(labels(await proposals('---\ndate: |\n---\n\n## Notes\n')), ['2024-05-08']);
    assert.deepEqual(labels(await proposals('---\ntitle: Quay\n---\n\nst|\n')), []);
  });

  it('has the choices of its schema proposed behind a key', async () => {
    await write(
      `${folder}/hangout-notes.json`,
      JSON.stringify({
        schemas: {
          '*.md': { properties: { state: { enum: ['open', 'shut, locked'], description: 'Of the **harbor**.' } } },
        },
      }),
    );
    await shown(fileUri(`${folder}/hangout-notes.json`), []);
    await open('2024-05-08.md', note('2024-05-08'));
    const find = async (): Promise<vscode.CompletionItem | undefined> =>
      (await proposals('---\n|\n---\n\n## Agenda\n\n- Tides\n')).find(item => labels([item])[0] === 'state');
    const state = await eventually(find);
    assert.ok(state.insertText instanceof vscode.SnippetString);
    assert.equal(state.insertText.value, 'state: ${1|open,"shut\\, locked"|}');
    const { document, position } = await openAt('---\nst|ate: open\n---\n\n## Agenda\n\n- Tides\n');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    assert.match(
      hovers.flatMap(({ contents }) => contents.map(one => (typeof one === 'string' ? one : one.value))).join('\n'),
      /Of the \*\*harbor\*\*\./,
    );
  });

  it('is made a schema of, which the notes are then held to', async () => {
    await writeSeries();
    const uri = await vscode.commands.executeCommand<vscode.Uri>('hangoutNotes.makeSchema', {
      folder: fileUri(folder),
      use: true,
    });
    assert.equal(uri.path.split('/').at(-1), 'notes.schema.json');
    assert.deepEqual((JSON.parse(await read(uri)) as { required: string[] }).required, ['title', 'date', 'status']);
    assert.deepEqual(JSON.parse(await read(fileUri(`${folder}/hangout-notes.json`))), {
      schemas: { '*.md': 'notes.schema.json' },
    });
    const { uri: bad } = await open('2024-05-08.md', note('2024-05-08', 'status: finl'));
    await shown(bad, ['4 front-matter/type']);
    const second = await vscode.commands.executeCommand<vscode.Uri>('hangoutNotes.makeSchema', {
      folder: fileUri(folder),
      use: false,
    });
    assert.equal(second.path.split('/').at(-1), 'notes-2.schema.json');
  });

  it('is named in the settings file that is there, which keeps all it says', async () => {
    await writeSeries();
    await write(`${folder}/hangout-notes.json`, '{\n    "rules": { "date/weekday": "error" }\n}\n');
    await vscode.commands.executeCommand('hangoutNotes.makeSchema', { folder: fileUri(folder), use: true });
    assert.equal(
      await read(fileUri(`${folder}/hangout-notes.json`)),
      '{\n    "rules": { "date/weekday": "error" },\n    "schemas": {\n        "*.md": "notes.schema.json"\n    }\n}\n',
    );
  });
});

describe('hangout-notes.json', () => {
  afterEach(() => removeFolder(folder));

  it('says which files are looked at', async () => {
    folder = 'pier-1';
    const wrong = '# Pier call, Monday, April 17, 2024\n\n## Agenda\n\n- Tides\n';
    await write(`${folder}/2024-04-17.md`, wrong);
    await write(`${folder}/drafts/2024-04-17.md`, wrong);
    const draft = fileUri(`${folder}/drafts/2024-04-17.md`);
    await vscode.window.showTextDocument(draft);
    await shown(draft, ['1 date/weekday']);
    await meetingIn(`${folder}/drafts/2024-04-17.md`);
    await write(`${folder}/hangout-notes.json`, '{ "exclude": "drafts/**" }');
    await shown(draft, []);
    await gone(`${folder}/drafts/2024-04-17.md`);
    await write(`${folder}/drafts/2024-04-18.md`, wrong);
    await write(`${folder}/2024-04-18.md`, wrong);
    await meetingIn(`${folder}/2024-04-18.md`);
    await gone(`${folder}/drafts/2024-04-18.md`);
  });
});
