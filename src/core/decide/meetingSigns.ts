import type { Features } from './logistic';

/**
 * Signs that are enough by themselves in a short note, about which the model says little: an agenda and a date, or the
 * people who met and when. The numbers are added.
 */
const signs: Readonly<Record<string, number>> = {
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
const enough = 4;

/**
 * Tests whether nothing in a note shows that it is about a meeting: neither a label nor parallel entries, and no name
 * that has a date or a number.
 */
export function hasNoSigns(features: Features): boolean {
  if (labels.some(label => features[label]) || features['divided']! >= minDivided) return false;
  return features['unnamed'] === 1 || (features['anyDate'] === 0 && features['numberedTitle'] === 0);
}

/** From this probability on, a document seems to have several entries. */
const minDivided = 0.3;

/** Tests whether the labels of a note, with its date and title, show that it is about a meeting. */
export function hasClearSigns(features: Features): boolean {
  if (!labels.some(label => features[label])) return false;
  return Object.entries(signs).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), 0) >= enough;
}
