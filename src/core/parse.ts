import { readBlocks } from './markdown/blocks';
import { readFrontMatter } from './frontMatter/read';
import { expandHtmlBlocks } from './markdown/htmlOutline';
import { layouts } from './layouts/index';
import { mayBeMeeting } from './layouts/classify';
import type { NoteDocument } from './noteDocument';
import type { Meeting, Note } from './model';
import { readMentions } from './meeting/mentions';
import { readNoteDates } from './meeting/noteDates';
import type { SourceText } from './text/sourceText';
import { readTomlFrontMatter } from './frontMatter/toml';
import { emptyArchiveContext } from './noteDocument';
import { type ArchiveContext } from './noteDocument';

/**
 * Reads a note: text → blocks → parts → items → Note. Never throws on text.
 *
 * @param path Relative to the folder that was opened, with forward slashes: it says what the text leaves unsaid.
 * @param archive What the archive tells beyond that.
 */
export const parseNote = (source: SourceText, path: string, archive = emptyArchiveContext): Note =>
  readNote(source, path, archive).note;

/** The same, with the document that it was read from. */
export function readNote(source: SourceText, path: string, archive = emptyArchiveContext): ReadNote {
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

/** A note and what it was read from: its text, its blocks. */
export interface ReadNote {
  readonly document: NoteDocument;
  readonly note: Note;
}

/** The meetings of a note alone, for whoever asks for nothing else of it. */
export const parseMeetings = (source: SourceText, path: string, archive = emptyArchiveContext): Meeting[] =>
  readMeetings(readDocument(source, path, archive));

function readDocument(source: SourceText, path: string, archive: ArchiveContext): NoteDocument {
  const frontMatter = readFrontMatter(source) ?? readTomlFrontMatter(source);
  const blocks = expandHtmlBlocks(source, readBlocks(source, frontMatter ? source.lineAt(frontMatter.end) + 1 : 0));
  return { source, path, archive, frontMatter, blocks };
}

/** By the first layout that the note has; the last has every note. */
function readMeetings(document: NoteDocument): Meeting[] {
  for (const layout of layouts) {
    const meetings = layout.read(document);
    if (meetings) return meetings;
  }
  return [];
}
