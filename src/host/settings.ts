import * as vscode from 'vscode';
import type { Levels } from '../core/rules/index';
import { SettingId } from './ids';

/** Which files of a workspace folder are looked at. */
export interface FileSettings {
  readonly include: string;
  readonly exclude: string;
}

export function fileSettings(folder: vscode.WorkspaceFolder): FileSettings {
  const settings = vscode.workspace.getConfiguration(undefined, folder);
  return {
    include: settings.get(SettingId.include, '**/*.{md,markdown}'),
    exclude: settings.get(SettingId.exclude, '**/{node_modules,.git}/**'),
  };
}

export function ruleLevels(scope: vscode.Uri): Levels {
  return vscode.workspace.getConfiguration(undefined, scope).get<Levels>(SettingId.rules, {});
}

/** Of which notes problems are listed. */
export const problemsScope = (): 'openNotes' | 'workspace' =>
  vscode.workspace.getConfiguration().get(SettingId.problems, 'openNotes');

/** Calls back when one of the settings has changed. */
export function onDidChangeSettings(ids: readonly string[], callback: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (ids.some(id => event.affectsConfiguration(id))) callback();
  });
}
