import * as vscode from 'vscode';
import { registerCommands } from './commands/index';
import { createApi, type Api } from './features/api';
import { registerDiagnostics } from './features/diagnostics';
import { registerFrontMatterHelp } from './features/frontMatterHelp';
import { registerMeetingsTree } from './features/meetingsTree';
import { registerQuickFixes } from './features/quickFixes';
import { registerWorkspaceProblems } from './features/workspaceProblems';
import { NoteChecker } from './host/noteChecker';
import { NoteSettings } from './host/noteSettings';
import { NoteStore } from './host/noteStore';
import { ProblemList } from './host/problemList';

export function activate(context: vscode.ExtensionContext): Api {
  const start = performance.now();
  const log = vscode.window.createOutputChannel('Hangout Notes', { log: true });
  const settings = new NoteSettings();
  const notes = new NoteStore(log, settings);
  const checker = new NoteChecker(notes, settings);
  const problems = new ProblemList();
  const services = { notes, settings, checker, problems, log };
  context.subscriptions.push(
    log,
    settings,
    notes,
    checker,
    problems,
    registerMeetingsTree(notes),
    registerDiagnostics(services),
    registerWorkspaceProblems(services),
    registerQuickFixes(services),
    registerFrontMatterHelp(services),
    registerCommands(services),
  );
  const { duration } = performance.measure('hangout-notes.activate', { start });
  log.info(`Activated in ${duration.toFixed(1)} ms`);
  return createApi(notes);
}
