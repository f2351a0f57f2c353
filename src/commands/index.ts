import * as vscode from 'vscode';
import { reportError } from '../host/log';
import type { NoteStore } from '../host/notes';
import type { Command } from './command';
import { newNotes } from './new';
import { refresh } from './refresh';

/** Every command. */
const commands = (notes: NoteStore): Command[] => [newNotes(notes), refresh(notes)];

export function registerCommands(notes: NoteStore, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(...commands(notes).map(command =>
    vscode.commands.registerCommand(command.id, async (...args: unknown[]) => {
      try {
        return await command.execute(...args);
      } catch (error) {
        reportError(log, command.id, error);
        return undefined;
      }
    })));
}
