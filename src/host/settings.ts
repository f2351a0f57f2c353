import * as vscode from 'vscode';
import type { Levels } from '../core/linter/checkNote';
import { levels } from '../core/rules/helpers/rule';
import type { PlacedSettings } from '../core/settings/settingsChain';
import { checkSettings } from '../core/settings/settingsFile';
import type { Message } from '../core/text/message';
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

/** The editor's own settings for a note; their patterns and paths count from its workspace folder. */
export interface EditorSettings extends PlacedSettings {
  /** Why the schemas are not used, in a sentence; undefined where they are. */
  readonly reason?: Message;
}

export function editorSettings(scope: vscode.Uri): EditorSettings {
  const settings = vscode.workspace.getConfiguration(undefined, scope);
  const folder = vscode.workspace.getWorkspaceFolder(scope);
  const rules = Object.fromEntries(
    Object.entries(settings.get<Levels>(SettingId.rules, {})).filter(([, level]) => levels.includes(level)),
  );
  // VS Code hands out views of its settings, new ones each time; what is compiled of a schema is kept by the schema itself.
  const checked = checkSettings({
    schemas: JSON.parse(JSON.stringify(folder ? settings.get(SettingId.schemas, {}) : {})) as unknown,
  });
  const place = folder?.uri.path.replace(/\/$/, '') ?? '';
  return 'reason' in checked
    ? { folder: place, settings: { rules }, reason: checked.reason }
    : { folder: place, settings: { rules, ...checked } };
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
