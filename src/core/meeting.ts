import { readActions } from './actions';
import type { Block } from './blocks';
import type { NoteDocument } from './layouts/layout';
import type { IsoDate, Meeting, Place } from './model';
import { readDecisions } from './decisions';
import { allParts, readParts } from './parts';
import { readPeople } from './people';
import { readReferences } from './references';
import { readSubjects } from './topics';

/** Reads one meeting out of the blocks that are its own. */
export function readMeeting(
  { source, surroundings }: NoteDocument, blocks: readonly Block[], { date, title, place, heading }: { date: IsoDate | null; title: string; place: Place; heading?: Place },
): Meeting {
  const root = readParts(source, blocks, heading);
  const parts = allParts(root);
  const people = readPeople(source, parts);
  return {
    ...place, date, title, ...readSubjects(source, root),
    people: people.present, actions: readActions(source, parts, people.names), decisions: readDecisions(source, parts), references: readReferences(source, blocks, surroundings.repository),
  };
}
