import { foldCaseAndAccents } from '../text/foldCase';
import { languages } from './labels/index';
import { normalizePhrase } from './normalizeLabel';
import type { SectionKind } from './sectionKind';

/** The kind of section of each label phrase, without accents. Phrases that need a colon end with one. */
export const kindByPhrase: ReadonlyMap<string, SectionKind> = readPhrases();

/** Words that do not change what a label means. */
export const fillerWords: ReadonlySet<string> = new Set(
  languages.flatMap(({ fillers }) => (fillers ? foldCaseAndAccents(fillers).trim().split(/\s+/) : [])),
);

/** Words that, next to a label, refer to the next meeting. */
export const upcomingWords: ReadonlySet<string> = new Set(['next', 'upcoming', 'future', 'following']);

/** Words between two labels that are one heading: "Dagsorden og referat". */
export const labelConjunctions = ['and', 'und', 'et', 'y', 'e', 'i', 'en', 'och', 'og', 'и', 've', 'a'];

/** If a phrase occurs in several languages, the first language decides. */
function readPhrases(): Map<string, SectionKind> {
  const result = new Map<string, SectionKind>();
  for (const { labels } of languages) {
    for (const [kind, phrases] of Object.entries(labels) as [SectionKind, string][]) {
      for (const phrase of phrases.split(',')) {
        const key = normalizePhrase(phrase);
        if (!result.has(key)) result.set(key, kind);
      }
    }
  }
  return result;
}
