import * as vscode from 'vscode';
import { explainNote } from '../core/explain/explainNote';
import { composeReport, issueFormUrl, type MisreadNote } from '../core/report/misreadReport';
import type { MeetingEntry } from '../core/series/noteCollection';
import { relativePath } from '../host/convert';
import { UserError } from '../host/errors';
import { CommandId, extensionId } from '../host/ids';
import { isEditableMarkdown } from '../host/noteChecker';
import type { NoteStore } from '../host/noteStore';
import type { Services } from '../host/services';
import type { Command } from './command';
import { loadNotes } from './loadNotes';

/** The arguments of `hangoutNotes.reportMisread`. */
interface ReportMisreadArguments {
  /** The meeting to report. The default is the active note with all its meetings. */
  readonly meeting?: MeetingEntry;
  /** Whether all text is replaced with its length. If it is missing, the user is asked. */
  readonly replaceTitles?: boolean;
}

/**
 * "Report a Misread Note…": shows what was read from a note, copies it, and offers to open the issue form. Nothing is
 * sent. Returns the text of the report, or undefined if the user cancels.
 */
export const reportMisread = ({ notes }: Services): Command => ({
  id: CommandId.reportMisread,
  async execute(given): Promise<string | undefined> {
    const { meeting, ...args } = readArguments(given);
    const note = meeting ? await readMeeting(notes, meeting) : await readActiveNote(notes);
    const redactText = args.replaceTitles ?? (await askToReplaceTitles());
    if (redactText === undefined) return undefined;
    const extensionVersion = installedVersion();
    const report = composeReport(note, { redactText, extensionVersion, editorVersion: vscode.version });
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: report });
    await vscode.window.showTextDocument(document);
    await vscode.env.clipboard.writeText(report);
    void offerIssueForm(extensionVersion);
    return report;
  },
});

/** The Meetings view calls the command with the node of a meeting. Other callers can pass `replaceTitles`. */
function readArguments(given: unknown): ReportMisreadArguments {
  if (typeof given !== 'object' || given === null) return {};
  const { kind, entry, replaceTitles } = given as Record<string, unknown>;
  return {
    ...(kind === 'meeting' && { meeting: entry as MeetingEntry }),
    ...(typeof replaceTitles === 'boolean' && { replaceTitles }),
  };
}

/** Reads the note of a meeting, but reports only this meeting. */
async function readMeeting(notes: NoteStore, { entry, meeting }: MeetingEntry): Promise<MisreadNote> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(entry.id));
  return { ...readNote(notes, document), meetings: [meeting] };
}

/** Reads the active note, with unsaved changes. */
async function readActiveNote(notes: NoteStore): Promise<MisreadNote> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isEditableMarkdown(document))
    throw new UserError(vscode.l10n.t('Open the misread note in an editor first.'));
  // The other notes and the repository can change what is read.
  await loadNotes(notes);
  return readNote(notes, document);
}

function readNote(notes: NoteStore, textDocument: vscode.TextDocument): MisreadNote {
  const { document, note } = notes.readDocument(textDocument);
  return { path: relativePath(textDocument.uri), meetings: note.meetings, explanation: explainNote(document, note) };
}

/** Returns undefined if the user cancels. */
async function askToReplaceTitles(): Promise<boolean | undefined> {
  const withTitles = {
    label: vscode.l10n.t('With Titles'),
    detail: vscode.l10n.t('The report contains text and names from the note, and its path.'),
    replaceTitles: false,
  };
  const withLengths = {
    label: vscode.l10n.t('Replace Titles with Their Length'),
    detail: vscode.l10n.t("Text is replaced with its length. Line numbers, dates and the path's shape remain."),
    replaceTitles: true,
  };
  const answer = await vscode.window.showQuickPick([withTitles, withLengths], {
    title: vscode.l10n.t('Report a Misread Note'),
    placeHolder: vscode.l10n.t('Select what the report contains. Nothing is sent automatically.'),
  });
  return answer?.replaceTitles;
}

async function offerIssueForm(extensionVersion: string): Promise<void> {
  const openForm = vscode.l10n.t('Open Issue Form');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('The report has been copied. Paste it into the issue form.'),
    openForm,
  );
  if (answer === openForm) await vscode.env.openExternal(vscode.Uri.parse(issueFormUrl(extensionVersion)));
}

function installedVersion(): string {
  const manifest: unknown = vscode.extensions.getExtension(extensionId)?.packageJSON;
  return (manifest as { readonly version: string }).version;
}
