import * as vscode from 'vscode';
import { inferSchema } from '../core/series/inferSchema';
import { SeriesFacts } from '../core/series/seriesFacts';
import { settingsFileName } from '../core/settings/settingsFile';
import { exists } from '../host/files';
import { CommandId } from '../host/ids';
import type { Services } from '../host/services';
import type { Command } from './command';
import { createFile } from './createFile';
import { loadNotes } from './loadNotes';
import { pickSchemaSource } from './schemaSource';
import { useSchema } from './useSchema';

/** The arguments of `hangoutNotes.makeSchema`. The command asks the user for what is missing. */
interface MakeSchemaArguments {
  /** The folder of the series. */
  readonly folder?: vscode.Uri;
  /** Whether to add the schema to the settings file. */
  readonly use?: boolean;
}

/**
 * "Make a Schema from These Notes…": creates a JSON Schema from the front matter of a series. Returns the URI of the
 * schema.
 */
export const makeSchema = ({ notes }: Services): Command => ({
  id: CommandId.makeSchema,
  async execute(value): Promise<vscode.Uri | undefined> {
    const { folder, use } = readArguments(value);
    await loadNotes(notes);
    const source = await pickSchemaSource(notes.collection, folder);
    if (!source) return undefined;
    const schema = inferSchema(new SeriesFacts(source.series.notes).frontMatterUsage);
    const uri = await firstFreeUri(source.folder);
    await createFile(uri, `${JSON.stringify(schema, null, 2)}\n`);
    await vscode.window.showTextDocument(uri);
    if (use ?? (await askWhetherToUse(source.noteCount))) await useSchema(uri, source);
    return uri;
  },
});

/** Ignores values of a wrong type. The Explorer's menus pass the URI of the selected file. */
function readArguments(value: unknown): MakeSchemaArguments {
  if (typeof value !== 'object' || value === null || value instanceof vscode.Uri) return {};
  const { folder, use } = value as Record<string, unknown>;
  return { ...(folder instanceof vscode.Uri && { folder }), ...(typeof use === 'boolean' && { use }) };
}

async function firstFreeUri(folder: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, number === 1 ? 'notes.schema.json' : `notes-${number}.schema.json`);
    if (!(await exists(uri))) return uri;
  }
}

/** @param noteCount At least `minNotes`, so a singular text is not needed. */
async function askWhetherToUse(noteCount: number): Promise<boolean> {
  const use = vscode.l10n.t('Use This Schema');
  const text = vscode.l10n.t(
    'The schema describes the front matter of {0} notes. Use it in {1} to check these notes?',
    noteCount,
    settingsFileName,
  );
  return (await vscode.window.showInformationMessage(text, use)) === use;
}
