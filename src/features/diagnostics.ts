import * as vscode from 'vscode';
import { isChecked, type Checks } from '../host/checks';
import { Debouncer } from '../host/debounce';
import type { NoteSettings } from '../host/noteSettings';
import type { NoteStore } from '../host/notes';
import type { ProblemList } from '../host/problemList';
import { TypedLine } from './typedLine';

/** A pause in typing: short enough that marks come at once, long enough that fast typing is not checked letter by letter. */
const pauseMilliseconds = 15;
/** What other notes have to say may wait. */
const othersMilliseconds = 300;

/** Shows what the rules find in every open note, while it is edited. */
export function registerDiagnostics(services: {
  notes: NoteStore;
  settings: NoteSettings;
  checks: Checks;
  problems: ProblemList;
}): vscode.Disposable {
  const { notes, settings, checks, problems } = services;
  const pause = new Debouncer(pauseMilliseconds);
  const others = new Debouncer(othersMilliseconds);
  const typed = new TypedLine(document => show(document));
  const show = (document: vscode.TextDocument): void => {
    if (!isChecked(document)) return;
    const checked = checks.document(document);
    problems.show(document.uri, checked, typed.quiet(document, checked));
  };
  const showSoon = (document: vscode.TextDocument): void =>
    pause.schedule(document.uri.toString(), () => show(document));
  const open = async (document: vscode.TextDocument): Promise<void> => {
    if (!isChecked(document)) return;
    await settings.ready();
    show(document);
    // Rules that compare notes follow once all have been read.
    if (notes.open(document).note.mayBeMeeting && vscode.workspace.getWorkspaceFolder(document.uri)) void notes.load();
  };
  vscode.workspace.textDocuments.forEach(document => void open(document));
  return vscode.Disposable.from(
    pause,
    others,
    typed,
    vscode.workspace.onDidOpenTextDocument(document => void open(document)),
    vscode.workspace.onDidChangeTextDocument(event => {
      if (event.contentChanges.length === 0 || !isChecked(event.document)) return;
      typed.changed(event);
      showSoon(event.document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => pause.cancel(uri.toString())),
    checks.onDidChange(() => others.schedule('all', () => vscode.workspace.textDocuments.forEach(show))),
  );
}
