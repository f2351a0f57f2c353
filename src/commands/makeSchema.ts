import * as vscode from 'vscode';
import { inferSchema } from '../core/series/inferSchema';
import { minNotes, countNotesWithFrontMatter } from '../core/series/frontMatterUsage';
import { directoryOf } from '../core/paths/paths';
import { plural } from '../core/text/plural';
import type { Series } from '../core/series/series';
import { SeriesFacts } from '../core/series/seriesFacts';
import { addSchema } from '../core/settings/settingsEdit';
import { settingsFileName } from '../core/settings/settingsFile';
import { formatMessage } from '../core/text/message';
import { SourceText } from '../core/text/sourceText';
import { relativePath, workspaceEdit } from '../host/convert';
import { exists } from '../host/files';
import { CommandId } from '../host/ids';
import { HumanError } from '../host/log';
import type { NoteStore } from '../host/notes';
import type { Command } from './command';

/** What `hangoutNotes.makeSchema` may be called with; what is missing is asked for. */
interface MakeSchemaArguments {
  /** The folder of the series. */
  readonly folder?: vscode.Uri;
  /** Whether the notes are held to the schema from now on. */
  readonly use?: boolean;
}

/** "Make a Schema from These Notes…": writes what a series has in its front matter as a JSON Schema. Returns the file's Uri. */
export const makeSchema = (notes: NoteStore): Command => ({
  id: CommandId.makeSchema,
  async execute(given): Promise<vscode.Uri | undefined> {
    const args = readArguments(given);
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: 'Reading meeting notes…' },
      () => notes.load(),
    );
    const source = await pickSource(sourcesIn(notes), args.folder);
    if (!source) return undefined;
    const schema = inferSchema(new SeriesFacts(source.series.notes).frontMatterUsage);
    const uri = await writeNew(source.folder, `${JSON.stringify(schema, null, 2)}\n`);
    await vscode.window.showTextDocument(uri);
    if (args.use ?? (await isToBeUsed(source))) await use(uri, source);
    return uri;
  },
});

function readArguments(given: unknown): MakeSchemaArguments {
  if (typeof given !== 'object' || given === null || given instanceof vscode.Uri) return {};
  const { folder, use: isUsed } = given as Record<string, unknown>;
  return { ...(folder instanceof vscode.Uri && { folder }), ...(typeof isUsed === 'boolean' && { use: isUsed }) };
}

/** A series whose front matter shows habits, with the folder that holds all its notes. */
interface Source {
  readonly series: Series;
  readonly root: vscode.WorkspaceFolder;
  readonly folder: vscode.Uri;
  /** How many of its notes have front matter. */
  readonly count: number;
}

function sourcesIn({ collection }: NoteStore): Source[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap(root =>
    collection.series(root.uri.toString()).flatMap((series): Source[] => {
      const count = countNotesWithFrontMatter(new SeriesFacts(series.notes).frontMatterUsage);
      return count < minNotes
        ? []
        : [{ series, root, folder: vscode.Uri.joinPath(root.uri, commonFolder(series)), count }];
    }),
  );
}

/** The deepest folder that all notes of a series lie in. */
function commonFolder({ notes: [first, ...others] }: Series): string {
  const parts = directoryOf(first!.path).split('/');
  const shared = others.reduce((length, { path }) => {
    const own = directoryOf(path).split('/');
    const differs = parts.findIndex((part, index) => part !== own[index]);
    return differs < 0 ? length : Math.min(length, differs);
  }, parts.length);
  return parts.slice(0, shared).join('/');
}

/** The one that is asked for, or that alone is there; where there are several, the one the person picks, that of the open note first. */
async function pickSource(sources: readonly Source[], folder: vscode.Uri | undefined): Promise<Source | undefined> {
  const wanted = folder ? sources.filter(source => source.folder.toString() === folder.toString()) : sources;
  if (wanted.length === 0)
    throw new HumanError(
      `A schema is made of the front matter of at least ${minNotes} notes that lie together; there is no such series here.`,
    );
  if (wanted.length === 1) return wanted[0];
  const active = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
  const items = wanted.map(source => ({
    label: `$(notebook) ${source.series.name ?? source.root.name}`,
    description: relativePath(source.folder, source.root),
    detail: `${plural(source.count, 'note')} with front matter`,
    source,
    isActive: active.startsWith(`${source.folder.toString()}/`),
  }));
  const picked = await vscode.window.showQuickPick(
    items.sort((a, b) => Number(b.isActive) - Number(a.isActive)),
    {
      title: 'Make a Schema',
      placeHolder: 'Which notes is the schema to be made from?',
      matchOnDescription: true,
    },
  );
  return picked?.source;
}

/** Under the first name that is free. */
async function writeNew(folder: vscode.Uri, text: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, number === 1 ? 'notes.schema.json' : `notes-${number}.schema.json`);
    if (await exists(uri)) continue;
    await createFile(uri, text);
    return uri;
  }
}

async function createFile(uri: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new HumanError(`${vscode.workspace.asRelativePath(uri)} could not be written. Is the folder read-only?`);
}

async function isToBeUsed({ count }: Source): Promise<boolean> {
  const yes = 'Hold the Notes to It';
  const answer = await vscode.window.showInformationMessage(
    `This schema says what ${plural(count, 'note')} have in their front matter. ${settingsFileName} can hold them to it.`,
    yes,
  );
  return answer === yes;
}

/** Names the schema in the nearest settings file, or in a new one beside the notes. */
async function use(schema: vscode.Uri, { root, folder, series }: Source): Promise<void> {
  const endings = [...new Set(series.notes.map(({ path }) => path.split('.').at(-1)!))].sort();
  const isFlat = series.notes.every(
    ({ path }) => vscode.Uri.joinPath(root.uri, directoryOf(path)).path === folder.path,
  );
  const glob = `${isFlat ? '' : '**/'}*.${endings.length === 1 ? endings[0]! : `{${endings.join(',')}}`}`;
  const file = await nearestSettings(folder, root);
  if (!file)
    return createFile(
      vscode.Uri.joinPath(folder, settingsFileName),
      `${JSON.stringify({ schemas: { [glob]: relativeTo(folder, schema) } }, null, 2)}\n`,
    );
  const document = await vscode.workspace.openTextDocument(file);
  const place = vscode.Uri.joinPath(file, '..');
  const below = relativeTo(place, folder);
  const named = addSchema(document.getText(), below === '' ? glob : `${below}/${glob}`, relativeTo(place, schema));
  if ('reason' in named)
    throw new HumanError(
      `${vscode.workspace.asRelativePath(file)} was not changed. ${formatMessage(named.reason, vscode.l10n.t)}`,
    );
  await vscode.workspace.applyEdit(workspaceEdit(file, new SourceText(document.getText()), named.edits));
  await document.save();
}

async function nearestSettings(folder: vscode.Uri, root: vscode.WorkspaceFolder): Promise<vscode.Uri | undefined> {
  for (let at = folder; ; at = vscode.Uri.joinPath(at, '..')) {
    const file = vscode.Uri.joinPath(at, settingsFileName);
    if (await exists(file)) return file;
    if (at.path === root.uri.path || at.path === '/') return undefined;
  }
}

/** The path of something in a folder or below, with forward slashes. */
const relativeTo = (folder: vscode.Uri, uri: vscode.Uri): string =>
  uri.path.slice(folder.path.replace(/\/?$/, '/').length);
