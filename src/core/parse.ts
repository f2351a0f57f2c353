import { readFrontMatter } from './frontMatter/read';
import { readTomlFrontMatter } from './frontMatter/toml';
import { mayBeMeeting } from './layouts/classify';
import { layouts } from './layouts/index';
import { readBlocks } from './markdown/blocks';
import { expandHtmlBlocks } from './markdown/htmlOutline';
import { readMentions } from './meeting/mentions';
import { readNoteDates } from './meeting/date/noteDates';
import type { Meeting, Note } from './model';
import { emptyArchiveContext, firstLineAfter, type ArchiveContext, type NoteDocument } from './noteDocument';
import type { SourceText } from './text/sourceText';

/** A note and the document that it was read from. */
export interface ParsedNote {
  readonly document: NoteDocument;
  readonly note: Note;
}

/**
 * Reads a note. Never throws, whatever the text contains.
 *
 * @param path The path of the note relative to the opened folder, with forward slashes. It can contain the date and the
 * name of the meeting.
 * @param archive The information that the folder and the other notes reveal.
 */
export const parseNote = (source: SourceText, path: string, archive = emptyArchiveContext): Note =>
  readNote(source, path, archive).note;

/** Does the same as `parseNote`, and also returns the document. */
export function readNote(source: SourceText, path: string, archive = emptyArchiveContext): ParsedNote {
  const document = readDocument(source, path, archive);
  const meetings = readMeetings(document);
  const note = {
    frontMatter: document.frontMatter,
    meetings,
    mayBeMeeting: meetings.length > 0 || mayBeMeeting(document),
    dates: readNoteDates(document),
    mentions: readMentions(document),
  };
  return { document, note };
}

/** Returns only the meetings of a note, which is faster than `parseNote`. */
export const parseMeetings = (source: SourceText, path: string, archive = emptyArchiveContext): Meeting[] =>
  readMeetings(readDocument(source, path, archive));

/** Reads the front matter and the blocks of a note, but no meetings. */
export function readDocument(source: SourceText, path: string, archive: ArchiveContext): NoteDocument {
  const frontMatter = readFrontMatter(source) ?? readTomlFrontMatter(source);
  const blocks = expandHtmlBlocks(source, readBlocks(source, firstLineAfter(frontMatter, source)));
  return { source, path, archive, frontMatter, blocks };
}

/** Uses the first layout that fits. The last one fits every note. */
function readMeetings(document: NoteDocument): Meeting[] {
  for (const layout of layouts) {
    const meetings = layout.read(document);
    if (meetings) return meetings;
  }
  return [];
}
