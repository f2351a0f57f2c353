/**
 * The kinds of sections of a note. Sections of the kinds `agenda` and `notes` contain topics. All other kinds are
 * administrative: they are not topics themselves and contain none.
 */
export type SectionKind =
  | 'agenda'
  | 'notes'
  | 'people'
  | 'actions'
  | 'decisions'
  | 'links'
  | 'roles'
  | 'when'
  | 'next'
  | 'summary'
  | 'chat'
  | 'about';

/**
 * The label words of one language. To add a word, add it to one of the strings. To add a language, add a file to this
 * folder and list it in `index.ts`.
 */
export interface LabelWords {
  /**
   * The phrases that are labels, separated by commas, in lower case. A phrase is also recognized together with fillers:
   * "Agenda items", "Notes from the meeting". Labels are compared without accents and without the marks of
   * gender-neutral forms ("Teilnehmer*innen", "présent·e·s").
   *
   * A phrase that ends with a colon is a label only if a colon follows it. Use this for common words, such as
   * "content:".
   */
  readonly labels: Readonly<Partial<Record<SectionKind, string>>>;
  /** Words that do not change what a label means, separated by spaces. */
  readonly fillers?: string;
}
