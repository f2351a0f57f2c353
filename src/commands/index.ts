import * as vscode from 'vscode';
import type { Checks } from '../host/checks';
import { reportError } from '../host/log';
import type { NoteStore } from '../host/notes';
import type { ProblemList } from '../host/problemList';
import { checkWorkspace } from './checkWorkspace';
import type { Command } from './command';
import { fixWorkspace } from './fixWorkspace';
import { makeSchema } from './makeSchema';
import { newNotes } from './new';
import { refresh } from './refresh';

/** Every command. */
const commands = (services: Services): Command[] => [
  newNotes(services.notes),
  refresh(services.notes),
  checkWorkspace(services),
  fixWorkspace(services),
  makeSchema(services.notes),
];

interface Services {
  readonly notes: NoteStore;
  readonly checks: Checks;
  readonly problems: ProblemList;
}

export function registerCommands(services: Services, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands(services).map(command =>
      vscode.commands.registerCommand(command.id, async (...args: unknown[]) => {
        try {
          return await command.execute(...args);
        } catch (error) {
          reportError(log, command.id, error);
          return undefined;
        }
      }),
    ),
  );
}
