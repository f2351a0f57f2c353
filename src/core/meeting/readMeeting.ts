import { readActions } from './actions';
import type { Block } from '../markdown/block';
import type { NoteDocument } from '../noteDocument';
import type { IsoDate, Meeting, LocatedSpan } from '../model';
import { readDecisions } from './decisions';
import { allSections, readSections } from '../outline/sections';
import { readPeople } from './people';
import { readReferences } from './references';
import { readTopics } from './topics/readTopics';

/** Reads one meeting out of the blocks that are its own. */
export function readMeeting(
  { source, archive }: NoteDocument,
  blocks: readonly Block[],
  { date, title, place, heading }: { date: IsoDate | null; title: string; place: LocatedSpan; heading?: LocatedSpan },
): Meeting {
  const root = readSections(source, blocks, heading);
  const sections = allSections(root);
  const people = readPeople(source, sections);
  return {
    ...place,
    date,
    title,
    ...readTopics(source, root),
    people: people.present,
    actions: readActions(source, sections, people.listedNames),
    decisions: readDecisions(source, sections),
    references: readReferences(source, blocks, archive.repository),
  };
}
