import { candidateDivisions, chooseDivision, type Division } from '../decide/divide';
import type { FileEvidence } from '../decide/meetingFeatures';
import { readDayMonthOrder } from '../meeting/date/dayMonthOrder';
import { fieldText, firstLineAfter, type NoteDocument } from '../noteDocument';
import { readUnits } from '../outline/readUnits';
import { getOrInsertComputed } from '../text/getOrInsertComputed';

/** The evidence for meetings in a document, collected before they are read. */
export interface DocumentEvidence extends FileEvidence {
  /** Every candidate for the lines that divide the document, the most probable first. */
  readonly divisions: readonly Division[];
  /** The lines that each start a meeting; null if the document is not divided. */
  readonly division: Division | null;
}

const cache = new WeakMap<NoteDocument, DocumentEvidence>();

/** The evidence in a document; collected when it is first requested. */
export const evidenceOf = (document: NoteDocument): DocumentEvidence =>
  getOrInsertComputed(cache, document, collectEvidence);

/** Keys whose values classify a file. */
const classifyingKeys = new Set(['tags', 'categories', 'category', 'type', 'layout']);

/** How far down the first heading may be the title, in units. */
const maxUnitsToTitle = 8;

function collectEvidence(document: NoteDocument): DocumentEvidence {
  const { path, archive, source, frontMatter } = document;
  const units = readUnits(source, firstLineAfter(frontMatter, source));
  const fields = frontMatter?.fields ?? [];
  const firstHeading = units.slice(0, maxUnitsToTitle).find(({ form }) => form === 'heading');
  const title = fieldText(document, 'title') ?? firstHeading?.text ?? '';
  const divisions = candidateDivisions(units, { path, title }, () => readDayMonthOrder(document));
  return {
    path,
    title,
    units,
    divisions,
    division: chooseDivision(divisions) ?? null,
    divisionProbability: divisions[0]?.probability ?? 0,
    archiveName: archive.name,
    frontMatterKeys: fields.map(({ key }) => key),
    tags: fields
      .filter(({ key }) => classifyingKeys.has(key))
      .map(({ valueSpan }) => source.slice(valueSpan))
      .join(' '),
  };
}
