import * as vscode from 'vscode';
import { formatMessage, type Message } from '../core/text/message';

/** Returns the text of a message in the display language of VS Code. */
export const localize = (message: Message): string => formatMessage(message, vscode.l10n.t);
