import { contributions, type Features, type LogisticModel } from '../decide/logistic';
import { dividerModel } from '../decide/dividerModel';
import { meetingFeatures } from '../decide/meetingFeatures';
import { meetingModel } from '../decide/meetingModel';
import { classify, meetingProbability, type Classification } from '../layouts/classify';
import { evidenceOf } from '../layouts/evidence';
import { readDayMonthOrder } from '../meeting/date/dayMonthOrder';
import { dateCandidates } from '../meeting/date/dateCandidates';
import type { Note } from '../model';
import type { NoteDocument } from '../noteDocument';
import { unitClass, type UnitClass } from '../outline/unitClass';
import type { Unit } from '../outline/unit';

/** How a note was read: what it consists of, and each decision with its evidence. Lines are 1-based. */
export interface NoteExplanation {
  readonly units: readonly UnitJson[];
  readonly decisions: readonly Decision[];
}

export interface UnitJson {
  readonly line: number;
  readonly endLine: number;
  readonly form: Unit['form'];
  readonly level: number;
  readonly class: UnitClass;
  readonly text: string;
  /** Index of the enclosing unit; null at the top level. */
  readonly parent: number | null;
}

/** What a feature adds to the log-odds of a decision: more than 0 is for it, less than 0 against it. */
export interface Evidence {
  readonly feature: string;
  readonly contribution: number;
}

export type Decision =
  | {
      readonly decision: 'Is the file about a meeting?';
      readonly probability: number;
      readonly isMeeting: boolean;
      /** What decided it. The probability decides only if this is `evidence`. */
      readonly reason: Classification['reason'];
      readonly evidence: readonly Evidence[];
    }
  | {
      readonly decision: 'Which lines start a meeting?';
      /** Index of the candidate that was chosen; null if the whole file is one meeting or none. */
      readonly chosen: number | null;
      readonly candidates: readonly {
        readonly form: string;
        readonly kind: string;
        readonly lines: readonly number[];
        readonly probability: number;
        readonly evidence: readonly Evidence[];
      }[];
    }
  | {
      readonly decision: 'What is the date of each meeting?';
      readonly meetings: readonly { readonly line: number; readonly date: string | null }[];
      /** The dates that a file with one meeting can have, the most reliable first. */
      readonly candidates: readonly {
        readonly date: string | null;
        readonly source: string;
        readonly confidence: number;
        readonly text: string;
      }[];
    };

/** How many pieces of evidence and candidates are listed, the strongest first. */
const maxEvidence = 12;
const maxCandidates = 10;

/** Explains how a document is read. */
export function explainNote(document: NoteDocument, { meetings }: Note): NoteExplanation {
  const evidence = evidenceOf(document);
  const classification = classify(document);
  const isDivided = classification.isMeeting && evidence.division !== null;
  return {
    units: evidence.units.map(toJson),
    decisions: [
      {
        decision: 'Is the file about a meeting?',
        probability: round(meetingProbability(document)),
        ...classification,
        evidence: strongest(meetingModel, meetingFeatures(evidence)),
      },
      {
        decision: 'Which lines start a meeting?',
        chosen: isDivided ? evidence.divisions.indexOf(evidence.division) : null,
        candidates: evidence.divisions.slice(0, maxCandidates).map(({ form, kind, lines, probability, features }) => ({
          form,
          kind,
          lines: lines.map(({ unit }) => unit.line + 1),
          probability: round(probability),
          evidence: strongest(dividerModel, features),
        })),
      },
      {
        decision: 'What is the date of each meeting?',
        meetings: meetings.map(({ line, date }) => ({ line: line + 1, date })),
        candidates: (isDivided
          ? []
          : [...dateCandidates(document, () => readDayMonthOrder(document))].slice(0, maxCandidates)
        ).map(({ date, source, confidence, text }) => ({ date: date.iso, source, confidence, text })),
      },
    ],
  };
}

const toJson = (unit: Unit): UnitJson => ({
  line: unit.line + 1,
  endLine: unit.endLine + 1,
  form: unit.form,
  level: unit.level,
  class: unitClass(unit),
  text: unit.text,
  parent: unit.parent,
});

const strongest = (model: LogisticModel, features: Features): Evidence[] =>
  contributions(model, features)
    .slice(0, maxEvidence)
    .map(([feature, contribution]) => ({ feature, contribution: round(contribution) }));

const round = (value: number): number => Number(value.toFixed(3));
