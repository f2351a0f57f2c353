import * as vscode from 'vscode';

const noPermissions = (): never => {
  throw vscode.FileSystemError.NoPermissions();
};

/** A file system that VS Code cannot search or write, as in a virtual workspace. */
export class ReadOnlyFiles implements vscode.FileSystemProvider {
  readonly #files: Readonly<Record<string, string>>;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readonly writeFile = noPermissions;
  readonly createDirectory = noPermissions;
  readonly rename = noPermissions;
  readonly delete = noPermissions;

  /** @param files The text of each file by its absolute path. */
  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const type = this.#typeOf(path);
    if (type === vscode.FileType.Unknown) throw vscode.FileSystemError.FileNotFound();
    return { type, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const relativePaths = Object.keys(this.#files).flatMap(file =>
      file.startsWith(`${path}/`) ? [file.slice(path.length + 1)] : [],
    );
    const names = new Set(relativePaths.map(relativePath => relativePath.split('/')[0]!));
    return [...names].map(name => [name, this.#typeOf(`${path}/${name}`)]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const text = this.#files[path];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound();
    return new TextEncoder().encode(text);
  }

  #typeOf(path: string): vscode.FileType {
    if (path in this.#files) return vscode.FileType.File;
    const prefix = `${path.replace(/\/$/, '')}/`;
    const isFolder = Object.keys(this.#files).some(file => file.startsWith(prefix));
    return isFolder ? vscode.FileType.Directory : vscode.FileType.Unknown;
  }
}
