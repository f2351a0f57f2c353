import type { Page } from 'playwright-core';

export interface SessionOptions {
  /** A folder of the project, copied for this session; null opens none. */
  folder?: string | null;
  /** A `.code-workspace` in that folder, to be opened in its place. */
  workspaceFile?: string;
  theme?: 'light' | 'dark';
  /** Added to VS Code's settings. */
  settings?: Record<string, unknown>;
  /** With it, a folder opens in Restricted Mode until it is trusted. */
  workspaceTrust?: boolean;
  size?: { width: number; height: number };
}

export interface Session {
  page: Page;
  /** Errors on the page's console that name the extension. */
  errors: string[];
  /** The opened folder on disk; empty where none is. */
  workspace: string;
  close(): Promise<void>;
}

export function startSession(options?: SessionOptions): Promise<Session>;
export function endBrowser(): Promise<void>;
