import type { Features } from './logistic';

/**
 * The scores of labels, dates and names in a short note, for which the model has too little evidence. An agenda is
 * enough if the title or a line such as "Date:" contains a date, and so is a list of people.
 */
const shortNoteScores: Readonly<Record<string, number>> = {
  agenda: 3,
  people: 2,
  when: 2,
  notes: 1,
  actions: 1,
  decisions: 1,
  roles: 1,
  peopleAndDate: 1,
  titleDated: 1,
  fileOfMeeting: 1,
  titleOfMeeting: 2,
};

const labels = ['agenda', 'people', 'when', 'notes', 'actions', 'decisions', 'roles'];
const minScore = 4;

/**
 * Tests whether a note has neither a label of a meeting nor parallel entries, and either no name of a meeting or
 * neither a date nor a running number.
 */
export function lacksEvidence(features: Features): boolean {
  if (labels.some(label => features[label])) return false;
  if (features['unnamed'] === 0 && features['divided']! >= minDivided) return false;
  return features['unnamed'] === 1 || (features['anyDate'] === 0 && features['numberedTitle'] === 0);
}

/** The minimum probability for several entries. */
const minDivided = 0.3;

/** Tests whether the labels of a note, with its date and title, show that it is about a meeting. */
export function hasEnoughLabels(features: Features): boolean {
  if (!labels.some(label => features[label])) return false;
  return (
    Object.entries(shortNoteScores).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), 0) >= minScore
  );
}
