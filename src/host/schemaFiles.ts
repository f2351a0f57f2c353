import type * as vscode from 'vscode';
import { compileSchema } from '../core/schema/compile';
import type { FrontMatterSchema } from '../core/schema/frontMatterSchema';
import { readJson } from '../core/text/json';
import { l10n, type Message } from '../core/text/message';
import { readText, watchFiles } from './files';

/** A compiled schema, or why it cannot be used. */
export type SchemaResult = { readonly schema: FrontMatterSchema } | { readonly reason: Message };

/** The JSON Schemas that the settings refer to. Each is compiled once, and again when its file changes. */
export class SchemaFiles implements vscode.Disposable {
  /** By the URI of the file. */
  readonly #files = new Map<string, SchemaResult>();
  readonly #inlineSchemas = new WeakMap<object, SchemaResult>();
  readonly #onDidChange: () => void;
  #watcher: vscode.Disposable | undefined;

  /** @param onDidChange Called when one of the files is created, changed or deleted. */
  constructor(onDidChange: () => void) {
    this.#onDidChange = onDidChange;
  }

  dispose(): void {
    this.#watcher?.dispose();
  }

  /** Reads and watches these files, in place of those of the previous call. */
  async read(uris: readonly vscode.Uri[]): Promise<void> {
    const uniqueUris = [...new Map(uris.map(uri => [uri.toString(), uri])).values()];
    this.#watcher?.dispose();
    this.#watcher = watchFiles(uniqueUris, this.#onDidChange);
    const results = await Promise.all(uniqueUris.map(async uri => [uri.toString(), await readSchema(uri)] as const));
    this.#files.clear();
    for (const [id, result] of results) this.#files.set(id, result);
  }

  /** Returns the schema in a file that `read` has read. */
  schemaInFile(uri: vscode.Uri): SchemaResult {
    return this.#files.get(uri.toString()) ?? { reason: l10n.t('The file has not been read yet.') };
  }

  /** Returns a schema that is part of the settings. */
  inlineSchema(schema: object): SchemaResult {
    let result = this.#inlineSchemas.get(schema);
    if (!result) this.#inlineSchemas.set(schema, (result = compileSchema(schema)));
    return result;
  }
}

async function readSchema(uri: vscode.Uri): Promise<SchemaResult> {
  const decoded = await readText(uri);
  if (!('text' in decoded)) return { reason: l10n.t('The file cannot be read: {0}', decoded.skipped) };
  const json = readJson(decoded.text);
  return 'reason' in json ? json : compileSchema(json.value);
}
