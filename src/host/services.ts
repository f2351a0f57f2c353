import type { LogOutputChannel } from 'vscode';
import type { NoteChecker } from './noteChecker';
import type { NoteSettings } from './noteSettings';
import type { NoteStore } from './noteStore';
import type { ProblemList } from './problemList';

/** What features and commands share. Created in extension.ts. */
export interface Services {
  readonly notes: NoteStore;
  readonly settings: NoteSettings;
  readonly checker: NoteChecker;
  readonly problems: ProblemList;
  readonly log: LogOutputChannel;
}
