import * as vscode from 'vscode';
import { isoDate, localIsoDate } from '../core/dates/calendar';
import { composeNote, numberedPath, type NewNote } from '../core/compose/compose';
import type { IsoDate } from '../core/model';
import { exists } from '../host/files';
import { CommandId } from '../host/ids';
import { HumanError } from '../host/log';
import type { NoteStore } from '../host/notes';
import type { Command } from './command';
import { findDestination } from './newDestination';
import { pickDate } from './newDate';
import type { NewNotesArguments } from './newNotesArguments';

/** "New Hangout Notes": asks only what it cannot know, writes the note and opens it. Returns its Uri. */
export const newNotes = (notes: NoteStore): Command => ({
  id: CommandId.new,
  async execute(given): Promise<vscode.Uri | undefined> {
    const args = readArguments(given);
    if (!vscode.workspace.workspaceFolders?.length && !args.folder) return offerOpenFolder();
    if (!notes.isLoaded) await vscode.window.withProgress(reading, () => notes.load());
    const destination = await findDestination(notes.collection, args);
    if (!destination) return undefined;
    const date = args.date ?? (await pickDate(destination.series, localIsoDate(new Date())));
    if (!date) return undefined;
    const note = composeNote(date, destination.series, destination.folder);
    const uri = vscode.Uri.joinPath(destination.root, note.path);
    return (await exists(uri)) ? openOrMakeSecond(note, destination.root, args) : write(note, uri, args);
  },
});

const reading = { location: vscode.ProgressLocation.Window, title: 'Reading meeting notes…' };

/** Takes what another extension or a keybinding calls with; a date that is none is refused. */
function readArguments(given: unknown): NewNotesArguments {
  // A menu calls with the thing it was opened on: a Uri in the explorer is a folder or a file, not our object.
  if (typeof given !== 'object' || given === null || given instanceof vscode.Uri) return {};
  const { date, series, folder, carryOver, open } = given as Record<string, unknown>;
  if (date !== undefined && !isDay(date))
    throw new HumanError(`${JSON.stringify(date)} is not a day written as YYYY-MM-DD.`);
  return {
    ...(isDay(date) && { date }),
    ...(typeof series === 'string' && { series }),
    ...(folder instanceof vscode.Uri && { folder }),
    ...(typeof carryOver === 'boolean' && { carryOver }),
    ...(typeof open === 'boolean' && { open }),
  };
}

function isDay(date: unknown): date is IsoDate {
  const match = typeof date === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  return Boolean(match && isoDate(Number(match[1]), Number(match[2]), Number(match[3])));
}

async function offerOpenFolder(): Promise<undefined> {
  const open = 'Open Folder';
  const answer = await vscode.window.showInformationMessage(
    'Meeting notes are files in a folder: open the folder that is to hold them first.',
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
}

/** The file is there already and stays as it is. Who has said everything is not asked: they get the note that is there. */
async function openOrMakeSecond(
  note: NewNote,
  root: vscode.Uri,
  args: NewNotesArguments,
): Promise<vscode.Uri | undefined> {
  const uri = vscode.Uri.joinPath(root, note.path);
  const existing = { label: '$(go-to-file) Open the existing note', isSecond: false };
  const second = { label: '$(new-file) Make a second note', isSecond: true };
  const complete = args.date && (args.series !== undefined || args.folder);
  const answer = complete
    ? existing
    : await vscode.window.showQuickPick([existing, second], {
        title: 'New Hangout Notes',
        placeHolder: `${note.path} exists already and is never overwritten`,
      });
  if (!answer) return undefined;
  if (answer.isSecond) return writeSecond(note, root, args);
  if (args.open !== false) await vscode.window.showTextDocument(uri);
  return uri;
}

async function writeSecond(note: NewNote, root: vscode.Uri, args: NewNotesArguments): Promise<vscode.Uri> {
  for (let number = 2; ; number++) {
    const uri = vscode.Uri.joinPath(root, numberedPath(note.path, number));
    if (!(await exists(uri))) return write(note, uri, args);
  }
}

/** Writes the whole note in one undoable edit, then opens it with the cursor in its first agenda item. */
async function write(note: NewNote, uri: vscode.Uri, { open }: NewNotesArguments): Promise<vscode.Uri> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(note.text) });
  const written = await vscode.workspace.applyEdit(edit);
  if (!written)
    throw new HumanError(`${vscode.workspace.asRelativePath(uri)} could not be written. Is the folder read-only?`);
  if (open !== false) await openForWriting(note, uri);
  return uri;
}

async function openForWriting(note: NewNote, uri: vscode.Uri): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  const { document } = editor;
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.insertSnippet(asSnippet(note), whole);
}

/** The note with a tab stop wherever the person writes next. */
function asSnippet({ text, cursorOffsets: stops }: NewNote): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  let from = 0;
  for (const stop of stops) {
    snippet.appendText(text.slice(from, stop)).appendTabstop();
    from = stop;
  }
  return snippet.appendText(text.slice(from));
}
