import type * as vscode from 'vscode';
import { meetingToJson, type MeetingJson } from '../core/toJson';
import { meetingRecords } from '../core/series/meetingRecords';
import type { MeetingEntry } from '../core/series/noteCollection';
import { groupBy } from '../core/text/groupBy';
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
      const meetings = notes.collection.meetings();
      const records = recordsByRoot(meetings);
      return meetings.map(({ entry: { id, root, path }, meeting, series }) => ({
        ...meetingToJson(meeting, { file: path, series, partOf: records.get(root)?.get(path) ?? null }),
        uri: id,
      }));
    },
    onDidChangeMeetings: notes.onDidChange,
  };
}

/** The records of meetings with several files, by the URI of the workspace folder. */
const recordsByRoot = (meetings: readonly MeetingEntry[]): Map<string, ReadonlyMap<string, string>> =>
  new Map(
    [...groupBy(meetings, ({ entry }) => entry.root)].map(([root, entries]) => [
      root,
      meetingRecords([...new Set(entries.map(({ entry }) => entry.path))]),
    ]),
  );
