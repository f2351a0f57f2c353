import type { Decision, Evidence, NoteExplanation, UnitJson } from './explainNote';

/** Formats a text of the note. */
export type FormatText = (text: string) => string;

/** Returns the decisions as lines of English text. The lines below a decision are indented by two spaces. */
export const formatDecisions = (
  { decisions }: NoteExplanation,
  formatText: FormatText = text => text,
): readonly string[] =>
  decisions.flatMap(decision => [decision.decision, ...linesOf(decision, formatText).map(line => `  ${line}`), '']);

/** Returns a unit as a line of text: `12: heading 2 agenda: Topics`. */
export const formatUnit = (
  { line, form, level, class: unitClass, text }: UnitJson,
  formatText: FormatText = text => text,
): string => `${line}: ${form} ${level} ${unitClass}: ${formatText(text)}`;

function linesOf(decision: Decision, formatText: FormatText): string[] {
  switch (decision.decision) {
    case 'Is the file about a meeting?':
      return [
        `${decision.isMeeting ? 'Yes' : 'No'} (${reasons[decision.reason]}; probability ${decision.probability})`,
        ...evidenceLines(decision.evidence),
      ];
    case 'Which lines start a meeting?':
      if (decision.candidates.length === 0) return ['No lines that look alike'];
      return decision.candidates.flatMap(({ form, kind, lines, probability, evidence }, index) => [
        `${index === decision.chosen ? 'Chosen' : 'Candidate'}: ${form} with ${kind} on lines ${lines.join(', ')} ` +
          `(probability ${probability})`,
        ...evidenceLines(evidence),
      ]);
    case 'What is the date of each meeting?':
      return [
        ...decision.meetings.map(({ line, date }) => `line ${line}: ${date ?? 'unknown'}`),
        ...decision.candidates.map(
          ({ date, source, confidence, text }) =>
            `${date ?? 'without a year'} (${source}, confidence ${confidence}): ${formatText(text)}`,
        ),
      ];
  }
}

/** What decided whether a file is about a meeting. */
const reasons: Readonly<Record<Extract<Decision, { isMeeting: boolean }>['reason'], string>> = {
  template: 'it is a template',
  'project file': 'its name is that of a file about the project',
  'file name': 'the file name is enough',
  empty: 'it has only a title',
  'no evidence': 'nothing indicates a meeting',
  evidence: 'the evidence adds up to the probability',
  labels: 'in a short note, these labels are enough',
};
const evidenceLines = (evidence: readonly Evidence[]): string[] =>
  evidence.map(({ feature, contribution }) => `  ${contribution > 0 ? '+' : ''}${contribution} ${feature}`);
