import type * as vscode from 'vscode';
import { meetingToJson, type MeetingJson } from '../core/toJson';
import type { NoteStore } from '../host/notes';

/** A meeting as `hangout-notes list --json` prints it, with the note's URI. */
export interface ApiMeeting extends MeetingJson {
  readonly uri: string;
}

/** What `activate` gives to other extensions. */
export interface Api {
  readonly version: 1;
  /** Every meeting of the workspace, newest first. */
  readonly meetings: () => Promise<ApiMeeting[]>;
  readonly onDidChangeMeetings: vscode.Event<void>;
}

export function createApi(notes: NoteStore): Api {
  return {
    version: 1,
    async meetings() {
      await notes.load();
      return notes.collection
        .meetings()
        .map(({ entry, meeting, series }) => ({ ...meetingToJson(entry.path, series, meeting), uri: entry.id }));
    },
    onDidChangeMeetings: notes.onDidChange,
  };
}
