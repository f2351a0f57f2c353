// Numbers of things in the display language of VS Code. Singular and plural are separate texts.
import * as vscode from 'vscode';

export const topicCount = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 topic') : vscode.l10n.t('{0} topics', count);

export const meetingCount = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 meeting') : vscode.l10n.t('{0} meetings', count);
