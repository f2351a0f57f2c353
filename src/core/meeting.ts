import { readActions } from './actions';
import type { Block } from './blocks';
import type { IsoDate, Meeting, Place } from './model';
import { readParts } from './parts';
import { readPeople } from './people';
import { readReferences } from './references';
import type { SourceText } from './sourceText';
import { readSubjects } from './topics';

/** Reads one meeting out of the blocks that are its own. */
export function readMeeting(
  source: SourceText, blocks: readonly Block[], { date, title, place }: { date: IsoDate | null; title: string; place: Place },
): Meeting {
  const root = readParts(source, blocks);
  return {
    ...place, date, title, ...readSubjects(source, root),
    actions: readActions(source, root), people: readPeople(source, root), references: readReferences(source, blocks),
  };
}
