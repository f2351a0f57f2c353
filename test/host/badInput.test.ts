import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findNoteFiles, readText } from '../../src/host/files';
import { api, closeAll, fileUri, gone, meetingIn, remove, write } from './workspace';

/** A file system that VS Code cannot search, as virtual workspaces have them, and that takes no writes. */
class ReadOnlyFiles implements vscode.FileSystemProvider {
  readonly #files: Readonly<Record<string, string>>;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const isFile = path in this.#files;
    if (!isFile && !Object.keys(this.#files).some(file => file.startsWith(`${path.replace(/\/$/, '')}/`)))
      throw vscode.FileSystemError.FileNotFound();
    return { type: isFile ? vscode.FileType.File : vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const inside = Object.keys(this.#files).flatMap(file =>
      file.startsWith(`${path}/`) ? [file.slice(path.length + 1)] : [],
    );
    return [...new Set(inside.map(rest => rest.split('/')[0]!))].map(name => [
      name,
      `${path}/${name}` in this.#files ? vscode.FileType.File : vscode.FileType.Directory,
    ]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const text = this.#files[path];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound();
    return new TextEncoder().encode(text);
  }

  writeFile(): never {
    throw vscode.FileSystemError.NoPermissions();
  }
  createDirectory(): never {
    throw vscode.FileSystemError.NoPermissions();
  }
  rename(): never {
    throw vscode.FileSystemError.NoPermissions();
  }
  delete(): never {
    throw vscode.FileSystemError.NoPermissions();
  }
}

const scheme = 'hangout-notes-test';
const folder: vscode.WorkspaceFolder = { uri: vscode.Uri.from({ scheme, path: '/shelf' }), name: 'shelf', index: 9 };

describe('input one would rather not meet', () => {
  let provider: vscode.Disposable;
  before(() => {
    const files = {
      '/shelf/notes/2024-05-06.md': '# Shelf meeting\n',
      '/shelf/picture.png': '',
      '/shelf/node_modules/a/notes.md': '',
    };
    provider = vscode.workspace.registerFileSystemProvider(scheme, new ReadOnlyFiles(files), { isReadonly: true });
  });
  after(() => void provider.dispose());
  afterEach(closeAll);

  it('a workspace that VS Code cannot search is walked', async () => {
    const { token } = new vscode.CancellationTokenSource();
    assert.deepEqual(
      (await findNoteFiles(folder, token)).map(({ path }) => path),
      ['/shelf/notes/2024-05-06.md'],
    );
  });

  it('a read-only folder: nothing is written, and one is told', async () => {
    const written = await vscode.commands.executeCommand('hangoutNotes.new', {
      date: '2024-05-07',
      folder: vscode.Uri.joinPath(folder.uri, 'notes'),
    });
    assert.equal(written, undefined);
  });

  it('a file that vanishes while it is read', async () => {
    const read = await readText(fileUri('no-such-file.md'));
    assert.ok('skipped' in read);
  });

  it('a note of 10 MB is listed with the others', async () => {
    await write(
      'orchard/meetings/2024-06-05.md',
      `# Orchard meeting 2024-06-05\n\n## Agenda\n\n- Much\n\n${'- One more line of it, and none of them is the last\n'.repeat(200_000)}`,
    );
    const { topics } = await meetingIn('orchard/meetings/2024-06-05.md');
    assert.equal(topics.length, 200_001);
    await remove('orchard/meetings/2024-06-05.md');
    await gone('orchard/meetings/2024-06-05.md');
  });

  it('a file with binary contents is not listed, the others are', async () => {
    const meetings = await (await api()).meetings();
    assert.equal(meetings.length, 7);
    assert.ok(!meetings.some(({ file }) => file === 'bad/binary.md'));
  });
});
