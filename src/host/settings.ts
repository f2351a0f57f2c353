// Reads the settings of the editor.
import * as vscode from 'vscode';
import type { Levels } from '../core/linter/checkNote';
import { levels } from '../core/rules/helpers/rule';
import type { SettingsInFolder } from '../core/settings/settingsChain';
import { checkSettings } from '../core/settings/settingsFile';
import type { Message } from '../core/text/message';
import { SettingId } from './ids';

/** Glob patterns that select the notes in a workspace folder. */
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

/** The editor's settings for a note. Patterns and paths are relative to the workspace folder. */
export interface EditorSettings extends SettingsInFolder {
  /** Why the schemas in the settings cannot be used. Undefined if they can. */
  readonly reason?: Message;
}

export function editorSettings(scope: vscode.Uri): EditorSettings {
  const settings = vscode.workspace.getConfiguration(undefined, scope);
  const folder = vscode.workspace.getWorkspaceFolder(scope);
  const rules = Object.fromEntries(
    Object.entries(settings.get<Levels>(SettingId.rules, {})).filter(([, level]) => levels.includes(level)),
  );
  // VS Code returns a new proxy on each call. A copy gives each schema an identity under which it can be cached.
  const schemas = JSON.parse(JSON.stringify(folder ? settings.get(SettingId.schemas, {}) : {})) as unknown;
  const checked = checkSettings({ schemas });
  const folderPath = folder?.uri.path.replace(/\/$/, '') ?? '';
  return 'reason' in checked
    ? { folder: folderPath, settings: { rules }, reason: checked.reason }
    : { folder: folderPath, settings: { rules, ...checked } };
}

/** Whether the problems of all notes are shown, or only those of open ones. */
export const problemsScope = (): 'openNotes' | 'workspace' =>
  vscode.workspace.getConfiguration().get(SettingId.problems, 'openNotes');

/** Calls `callback` when one of the settings changes. */
export function onDidChangeSettings(ids: readonly string[], callback: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (ids.some(id => event.affectsConfiguration(id))) callback();
  });
}
