import assert from 'node:assert/strict';
import { headingKind } from '../../../src/core/vocabulary/headingKind';
import type { SectionKind } from '../../../src/core/vocabulary/sectionKind';

function assertKind(kind: SectionKind | null, ...headings: string[]): void {
  for (const heading of headings)
    it(`${heading} → ${kind ?? 'no label'}`, () => assert.equal(headingKind(heading), kind));
}

describe('Kinds of headings', () => {
  assertKind('agenda', 'Agenda');
  assertKind('when', 'Time: 3/30/20, 8:00');
  assertKind('next', 'Next meeting: May 5');
  assertKind('people', 'June 13th meeting attendees', 'Anwesende der Sitzung');
  assertKind('links', 'Working group contacts');
  assertKind('actions', 'Action items for Mara', 'Pier action items');
  assertKind(null, 'Review of the action items', 'Agenda: tides', 'Tides');
});
