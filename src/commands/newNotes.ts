import * as vscode from 'vscode';
import { composeNote, numberedPath, type NewNote } from '../core/compose/compose';
import { localIsoDate } from '../core/dates/calendar';
import { exists } from '../host/files';
import { CommandId } from '../host/ids';
import type { Services } from '../host/services';
import type { Command } from './command';
import { createFile } from './createFile';
import { findDestination } from './findDestination';
import { loadNotes } from './loadNotes';
import { readNewNotesArguments, type NewNotesArguments } from './newNotesArguments';
import { newNotesTitle, pickDate } from './pickDate';

/** "New Hangout Notes": asks for what is missing, creates the note and opens it. Returns the URI of the note. */
export const newNotes = ({ notes }: Services): Command => ({
  id: CommandId.new,
  async execute(value): Promise<vscode.Uri | undefined> {
    const args = readNewNotesArguments(value);
    if (!vscode.workspace.workspaceFolders?.length && !args.folder) return offerOpenFolder();
    if (!notes.isLoaded) await loadNotes(notes);
    const destination = await findDestination(notes.collection, args);
    if (!destination) return undefined;
    const date = args.date ?? (await pickDate(destination.series, localIsoDate(new Date())));
    if (!date) return undefined;
    const note = composeNote(date, destination.series, destination.folder);
    const uri = vscode.Uri.joinPath(destination.root, note.path);
    return (await exists(uri)) ? handleExisting(note, destination.root, args) : createNote(note, uri, args);
  },
});

async function offerOpenFolder(): Promise<undefined> {
  const openFolder = vscode.l10n.t('Open Folder');
  const text = vscode.l10n.t('To create meeting notes, open a folder first.');
  const answer = await vscode.window.showInformationMessage(text, openFolder);
  if (answer === openFolder) await vscode.commands.executeCommand('vscode.openFolder');
}

/**
 * Handles a note that exists already. It is never overwritten: the user opens it or creates a second one. Calls with
 * complete arguments always get the existing note, because they must not ask anything.
 */
async function handleExisting(
  note: NewNote,
  root: vscode.Uri,
  args: NewNotesArguments,
): Promise<vscode.Uri | undefined> {
  const isComplete = args.date !== undefined && (args.series !== undefined || args.folder !== undefined);
  const answer = isComplete ? 'open' : await askOpenOrCreate(note.path);
  if (!answer) return undefined;
  if (answer === 'create') return createNote(note, await firstFreeUri(note.path, root), args);
  const uri = vscode.Uri.joinPath(root, note.path);
  if (args.open !== false) await vscode.window.showTextDocument(uri);
  return uri;
}

async function askOpenOrCreate(path: string): Promise<'open' | 'create' | undefined> {
  const open = { label: `$(go-to-file) ${vscode.l10n.t('Open the existing note')}`, answer: 'open' as const };
  const create = { label: `$(new-file) ${vscode.l10n.t('Create a second note')}`, answer: 'create' as const };
  const placeHolder = vscode.l10n.t('{0} already exists and will not be overwritten', path);
  const picked = await vscode.window.showQuickPick([open, create], { title: newNotesTitle(), placeHolder });
  return picked?.answer;
}

async function firstFreeUri(path: string, root: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 2; ; number++) {
    const uri = vscode.Uri.joinPath(root, numberedPath(path, number));
    if (!(await exists(uri))) return uri;
  }
}

async function createNote(note: NewNote, uri: vscode.Uri, { open }: NewNotesArguments): Promise<vscode.Uri> {
  await createFile(uri, note.text);
  if (open !== false) await openWithTabStops(note, uri);
  return uri;
}

/** Opens a note and replaces its text with the same text as a snippet, so that Tab moves the cursor. */
async function openWithTabStops(note: NewNote, uri: vscode.Uri): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  const { document } = editor;
  const everything = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.insertSnippet(toSnippet(note), everything);
}

function toSnippet({ text, cursorOffsets }: NewNote): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  let start = 0;
  for (const offset of cursorOffsets) {
    snippet.appendText(text.slice(start, offset)).appendTabstop();
    start = offset;
  }
  return snippet.appendText(text.slice(start));
}
