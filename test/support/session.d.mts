import type { Page } from 'playwright-core';

export interface SessionOptions {
  /** A folder of the project, which is copied. Null opens no folder. */
  folder?: string | null;
  /** The name of a `.code-workspace` file in the folder, to be opened instead. */
  workspaceFile?: string;
  theme?: 'light' | 'dark';
  /** Additional settings for VS Code. */
  settings?: Record<string, unknown>;
  /** Whether the folder opens in Restricted Mode until it is trusted. */
  workspaceTrust?: boolean;
  size?: { width: number; height: number };
}

export interface Session {
  page: Page;
  /** The errors of the extension on the console. */
  errors: string[];
  /** The path of the folder, or an empty string. */
  workspace: string;
  close(): Promise<void>;
}

export function startSession(options?: SessionOptions): Promise<Session>;
export function endBrowser(): Promise<void>;
