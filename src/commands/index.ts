import * as vscode from 'vscode';
import { reportError } from '../host/errors';
import type { Services } from '../host/services';
import { checkWorkspace } from './checkWorkspace';
import type { Command } from './command';
import { fixWorkspace } from './fixWorkspace';
import { makeSchema } from './makeSchema';
import { newNotes } from './newNotes';
import { refresh } from './refresh';
import { reportMisread } from './reportMisread';

const allCommands = (services: Services): Command[] => [
  newNotes(services),
  refresh(services),
  checkWorkspace(services),
  fixWorkspace(services),
  makeSchema(services),
  reportMisread(services),
];

export function registerCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    ...allCommands(services).map(command =>
      vscode.commands.registerCommand(command.id, async (...args: unknown[]) => {
        try {
          return await command.execute(...args);
        } catch (error) {
          reportError(services.log, command.id, error);
          return undefined;
        }
      }),
    ),
  );
}
