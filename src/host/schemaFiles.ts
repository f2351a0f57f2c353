import type * as vscode from 'vscode';
import { readJson } from '../core/text/json';
import { l10n, type Message } from '../core/text/message';
import { compileSchema } from '../core/schema/compile';
import type { FrontMatterSchema } from '../core/schema/frontMatterSchema';
import { readText, watchFiles } from './files';

/** A schema that is ready, or why it cannot be used, in sentences. */
type Compiled = { readonly schema: FrontMatterSchema } | { readonly reason: Message };

/** The JSON Schemas that settings name: each is read and compiled once, and again when its file changes. */
export class SchemaFiles implements vscode.Disposable {
  readonly #files = new Map<string, Compiled>();
  readonly #inline = new WeakMap<object, Compiled>();
  readonly #changed: () => void;
  #watcher: vscode.Disposable | undefined;

  /** @param changed Called when one of the files may have changed. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  dispose(): void {
    this.#watcher?.dispose();
  }

  /** Reads these files in place of those read so far. */
  async read(uris: readonly vscode.Uri[]): Promise<void> {
    const wanted = [...new Map(uris.map(uri => [uri.toString(), uri])).values()];
    this.#watcher?.dispose();
    this.#watcher = watchFiles(wanted, this.#changed);
    const compiled = await Promise.all(wanted.map(async uri => [uri.toString(), await readSchema(uri)] as const));
    this.#files.clear();
    for (const [id, one] of compiled) this.#files.set(id, one);
  }

  /** The schema in a file that was read; a reason where it was not. */
  file(uri: vscode.Uri): Compiled {
    return this.#files.get(uri.toString()) ?? { reason: l10n.t('The file has not been read yet.') };
  }

  /** A schema written among settings. */
  inline(schema: object): Compiled {
    let compiled = this.#inline.get(schema);
    if (!compiled) this.#inline.set(schema, (compiled = compileSchema(schema)));
    return compiled;
  }
}

async function readSchema(uri: vscode.Uri): Promise<Compiled> {
  const decoded = await readText(uri);
  if (!('text' in decoded)) return { reason: l10n.t('The file cannot be read: {0}', decoded.skipped) };
  const read = readJson(decoded.text);
  return 'reason' in read ? read : compileSchema(read.value);
}
