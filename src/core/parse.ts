import { readBlocks } from './blocks';
import { readFrontMatter } from './frontMatter';
import { withHtmlStructure } from './htmlStructure';
import { layouts } from './layouts/index';
import { mayBeMeeting } from './layouts/notAMeeting';
import type { NoteDocument } from './layouts/layout';
import type { Meeting, Note } from './model';
import { readMentions } from './mentions';
import { readNoteDates } from './noteDates';
import type { SourceText } from './sourceText';
import { readTomlFrontMatter } from './tomlFrontMatter';
import { noSurroundings, type Surroundings } from './surroundings';

/**
 * Reads a note: text → blocks → parts → items → Note. Never throws on text.
 *
 * @param path Relative to the folder that was opened, with forward slashes: it says what the text leaves unsaid.
 * @param surroundings What the archive tells beyond that.
 */
export const parseNote = (source: SourceText, path: string, surroundings = noSurroundings): Note => readNote(source, path, surroundings).note;

/** The same, with the document that it was read from. */
export function readNote(source: SourceText, path: string, surroundings = noSurroundings): ReadNote {
  const document = readDocument(source, path, surroundings);
  const meetings = readMeetings(document);
  const note = {
    frontMatter: document.frontMatter, meetings, mayBeMeeting: meetings.length > 0 || mayBeMeeting(document), dates: readNoteDates(document), mentions: readMentions(document),
  };
  return { document, note };
}

/** A note and what it was read from: its text, its blocks. */
export interface ReadNote {
  readonly document: NoteDocument;
  readonly note: Note;
}

/** The meetings of a note alone, for whoever asks for nothing else of it. */
export const parseMeetings = (source: SourceText, path: string, surroundings = noSurroundings): Meeting[] =>
  readMeetings(readDocument(source, path, surroundings));

function readDocument(source: SourceText, path: string, surroundings: Surroundings): NoteDocument {
  const frontMatter = readFrontMatter(source) ?? readTomlFrontMatter(source);
  const blocks = withHtmlStructure(source, readBlocks(source, frontMatter ? source.lineAt(frontMatter.end) + 1 : 0));
  return { source, path, surroundings, frontMatter, blocks };
}

/** By the first layout that the note has; the last has every note. */
function readMeetings(document: NoteDocument): Meeting[] {
  for (const layout of layouts) {
    const meetings = layout.read(document);
    if (meetings) return meetings;
  }
  return [];
}
