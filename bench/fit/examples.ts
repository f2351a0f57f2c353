import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chooseDivision, type Division } from '../../src/core/decide/divide';
import type { Features } from '../../src/core/decide/logistic';
import { meetingFeatures } from '../../src/core/decide/meetingFeatures';
import { evidenceOf } from '../../src/core/layouts/evidence';
import { readDocument } from '../../src/core/parse';
import { emptyArchiveContext } from '../../src/core/noteDocument';
import { decodeText } from '../../src/core/text/decode';
import { groupBy } from '../../src/core/text/groupBy';
import { SourceText } from '../../src/core/text/sourceText';

/** A file with its labels, and the evidence that the product sees. Lines are 1-based. */
export interface Example {
  readonly file: string;
  readonly isMeeting: boolean;
  /** The first lines of its meetings; empty if it has fewer than two. */
  readonly lines: readonly number[];
  readonly optionalLines: readonly number[];
  readonly isWeak: boolean;
  readonly features: Features;
  readonly candidates: readonly Candidate[];
}

interface Candidate {
  readonly division: Division;
  readonly lines: readonly number[];
  readonly features: Features;
}

interface Label {
  readonly file: string;
  readonly isMeeting: boolean;
  /** The labels cover the document up to this line. */
  readonly until?: number;
  readonly meetings: readonly { readonly line: number; readonly optional?: boolean }[];
}

export const labeledExamples = (root: string, labels: readonly Label[]): Example[] =>
  labels.flatMap(label => {
    const isDivided = label.isMeeting && (label.meetings.length > 1 || label.until !== undefined);
    return exampleOf(root, { ...label, meetings: isDivided ? label.meetings : [] }, false);
  });

/** The files of a folder, with the output of `list --json` as their labels. */
export function weakExamples(root: string, found: { meetings: readonly { file: string; line: number }[] }): Example[] {
  const byFile = groupBy(found.meetings, ({ file }) => file);
  return globSync('**/*.{md,markdown}', { cwd: root }).flatMap(file => {
    const meetings = byFile.get(file) ?? [];
    const isDivided = meetings.length > 1 || (meetings[0]?.line ?? 1) > 1;
    return exampleOf(root, { file, isMeeting: meetings.length > 0, meetings: isDivided ? meetings : [] }, true);
  });
}

function exampleOf(root: string, { file, isMeeting, until = Infinity, meetings }: Label, isWeak: boolean): Example[] {
  const decoded = decodeText(readFileSync(path.join(root, file)));
  if (!('text' in decoded)) return [];
  const document = readDocument(new SourceText(decoded.text), file, emptyArchiveContext);
  const evidence = evidenceOf(document);
  return [
    {
      file,
      isMeeting,
      isWeak,
      lines: meetings.map(({ line }) => line),
      optionalLines: meetings.filter(({ optional }) => optional).map(({ line }) => line),
      features: meetingFeatures(evidence),
      candidates: evidence.divisions.map(division => ({
        division,
        features: division.features,
        lines: division.lines.map(({ unit }) => unit.line + 1).filter(line => line < until),
      })),
    },
  ];
}

/** The candidate that the product chooses if candidates have these probabilities. */
export function choose(candidates: readonly (Candidate & { readonly probability: number })[]): Candidate | undefined {
  const divisions = candidates
    .map(candidate => ({ ...candidate.division, probability: candidate.probability, candidate }))
    .sort((a, b) => b.probability - a.probability);
  return (chooseDivision(divisions) as (typeof divisions)[number] | undefined)?.candidate;
}
