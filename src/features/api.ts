import type * as vscode from 'vscode';
import { meetingToJson, type MeetingJson } from '../core/toJson';
import type { NoteStore } from '../host/noteStore';

/** A meeting in the form of `hangout-notes list --json`, with the URI of its note. */
export interface ApiMeeting extends MeetingJson {
  readonly uri: string;
}

/** The API for other extensions. `activate` returns it. */
export interface Api {
  readonly version: 1;
  /** Returns all meetings in the workspace, newest first. */
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
