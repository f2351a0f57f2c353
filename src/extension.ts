import * as vscode from 'vscode';
import { registerCommands } from './commands/index';
import { createApi, type Api } from './features/api';
import { registerDiagnostics } from './features/diagnostics';
import { registerMeetingsTree } from './features/meetingsTree';
import { registerQuickFixes } from './features/quickFixes';
import { NoteStore } from './host/notes';

export function activate(context: vscode.ExtensionContext): Api {
  const start = performance.now();
  const log = vscode.window.createOutputChannel('Hangout Notes', { log: true });
  const notes = new NoteStore(log);
  context.subscriptions.push(
    log,
    notes,
    registerMeetingsTree(notes),
    registerDiagnostics(notes),
    registerQuickFixes(notes),
    registerCommands(notes, log),
  );
  const { duration } = performance.measure('hangout-notes.activate', { start });
  log.info(`activated in ${duration.toFixed(1)} ms`);
  return createApi(notes);
}
