import { findDates } from '../dates/findDates';
import type { PartialDate } from '../dates/partialDates';
import type { DayMonthOrder, IsoDate, WrittenDate } from '../model';
import type { Unit } from '../outline/unit';
import { datesInFileName } from '../paths/pathDates';
import { dividerModel } from './dividerModel';
import { probability, type Features } from './logistic';
import { parallelLineFeatures, type NoteNames } from './parallelLineFeatures';
import { findParallelLines, type ParallelLines } from './parallelLines';

/** Lines that may divide a note into meetings, with the evidence and the probability that they do. */
export interface Division extends ParallelLines {
  readonly features: Features;
  readonly probability: number;
}

/** The minimum probability for lines that divide a note. */
const minProbability = 0.5;

/** The minimum probability for a wider candidate that contains all lines of the best one and replaces it. */
const minWiderProbability = 0.3;

/** Every candidate, the most probable first. */
export function candidateDivisions(units: readonly Unit[], names: NoteNames, order: () => DayMonthOrder): Division[] {
  const dates = datesInNames(names);
  // If the title has a date, repeated titles without one are content: see `isOneMeeting`.
  return findParallelLines(units, order, { withTitles: dates.inTitle === null })
    .map(withoutTrailingDates)
    .filter(candidate => !isOutline(candidate) && !isOneMeeting(candidate, names, dates))
    .map(candidate => {
      const features = parallelLineFeatures(candidate, units, names);
      return { ...candidate, features, probability: probability(dividerModel, features) };
    })
    .sort((a, b) => b.probability - a.probability);
}

/** If most lines start with their date, a line whose date is not at its start is content. */
function withoutTrailingDates(candidate: ParallelLines): ParallelLines {
  const leading = candidate.lines.filter(({ leadsWithDate }) => leadsWithDate);
  return leading.length >= candidate.lines.length * minShareOfLeading ? { ...candidate, lines: leading } : candidate;
}

const minShareOfLeading = 0.75;

/** Section numbers look like dates: "1.1.", "1.2.", "2.1." */
function isOutline({ kind, lines }: ParallelLines): boolean {
  if (kind !== 'dates' || lines.some(({ date }) => date!.year !== null)) return false;
  const steps = lines.slice(1).filter(({ date }, index) => isNextSection(lines[index]!.date!, date!));
  return steps.length * 2 > lines.length - 1;
}

const isNextSection = (before: PartialDate, date: PartialDate): boolean =>
  before.first === date.first
    ? date.second === before.second + 1
    : date.first === before.first + 1 && date.second === 1;

/** The dates in the names of a file. */
interface DatesInNames {
  readonly inFileName: IsoDate | null;
  readonly inTitle: IsoDate | null;
}

const datesInNames = ({ path, title }: NoteNames): DatesInNames => ({
  inFileName: firstDay(datesInFileName(path)),
  inTitle: firstDay(findDates(title)),
});

/**
 * A file with a date in its name is a single meeting, unless its lines have that date and at least two others. A note
 * with a date in its title is a single meeting, unless some of its lines have dates with a year.
 */
function isOneMeeting({ kind, lines }: ParallelLines, { title }: NoteNames, dates: DatesInNames): boolean {
  if (kind !== 'dates' || lines.every(({ date }) => date!.year === null)) {
    return dates.inTitle !== null && lines[0]!.unit.text !== title;
  }
  if (dates.inFileName === null) return false;
  const days = new Set(lines.map(({ date }) => date!.iso));
  return !days.has(dates.inFileName) || days.size < 3;
}

const firstDay = (dates: readonly WrittenDate[]): IsoDate | null => dates.find(({ iso }) => iso !== null)?.iso ?? null;

/** The division that was chosen among the candidates; undefined if the note is not divided. */
export function chooseDivision(candidates: readonly Division[]): Division | undefined {
  const [best] = candidates;
  if (!best || best.probability < minProbability) return undefined;
  const wider = candidates.filter(
    candidate =>
      candidate.probability >= minWiderProbability &&
      candidate.lines.length > best.lines.length &&
      includesAll(candidate, best),
  );
  return wider.reduce((widest, one) => (one.lines.length > widest.lines.length ? one : widest), best);
}

function includesAll(wider: Division, { lines }: Division): boolean {
  const units = new Set(wider.lines.map(({ unit }) => unit));
  return lines.every(({ unit }) => units.has(unit));
}
