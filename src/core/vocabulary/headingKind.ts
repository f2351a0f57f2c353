import { labelKind, maxLabelLength, parseLabeledValue } from './labelKind';
import { normalizeLabel } from './normalizeLabel';
import type { SectionKind } from './sectionKind';

/** Headings that introduce a section by one of their words: "June 13th meeting attendees", "Working group contacts". */
const headingPatterns: readonly (readonly [pattern: RegExp, kind: SectionKind])[] = [
  [/\b(?:attendees|participants|attendance|apologies|regrets|observers)$/, 'people'],
  [
    new RegExp(
      `^(?:${[
        'anwesende|aanwezigen?|asistentes|participantes|presentes|presents|uczestnicy|obecni|присутствовали|ucastnici',
      ].join('|')})(?: \\p{L}+){1,4}$`,
      'u',
    ),
    'people',
  ],
  [/\b(?:contacts|logistics|dial-in|recordings?)$/, 'links'],
  [
    /^(?:(?:team|group|board|committee)\b.* )?members in attendance\b|^(?:team|group|board|committee)\b.* members$/,
    'people',
  ],
  [/^action items? for /, 'actions'],
  [/^(?!.*\b(?:and|of)\b).*\b(?:action items|action points|to-?do'?s)$/, 'actions'],
];

/** A fast test for words that occur in the patterns above. */
const headingWords = new RegExp(
  [
    'attend|observers|participan|apolog|regrets|contacts|logistics|dial-in|recording|action|to-?do|members',
    'anwesend|aanwezig|asistentes|presentes|présents|uczestnicy|obecni|присутствовали|účastníci',
  ].join('|'),
  'i',
);

/** The kinds of headings that can contain their value: "Time: 3/30/20, 8:00", "Next meeting: May 5". */
const kindsWithValue: ReadonlySet<SectionKind> = new Set<SectionKind>(['when', 'next', 'people', 'roles']);

/**
 * Returns the kind of section that a heading introduces, or null for all other headings. A heading can be a label, a
 * label with a value, or contain a word that indicates the kind.
 */
export function headingKind(text: string): SectionKind | null {
  const labeled = parseLabeledValue(text)?.kind;
  if (labeled && kindsWithValue.has(labeled)) return labeled;
  if (text.length > maxLabelLength) return null;
  return labelKind(text) ?? (headingWords.test(text) ? kindOfHeadingWord(text) : null);
}

function kindOfHeadingWord(text: string): SectionKind | null {
  const normalized = normalizeLabel(text);
  return headingPatterns.find(([pattern]) => pattern.test(normalized))?.[1] ?? null;
}
