/** A logistic regression: what each feature adds to the log-odds. Features that it does not name add nothing. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Named evidence about one candidate, as numbers mostly between 0 and 1. */
export type Features = Readonly<Record<string, number>>;

/** A feature that is present or not: 1 or 0. */
export const flag = (value: boolean): number => Number(value);

/** The share of the items for which `holds` is true; 0 for none. */
export function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let count = 0;
  for (const item of items) if (holds(item)) count++;
  return items.length === 0 ? 0 : count / items.length;
}

/** Joins groups of features. Much faster than spreading them into one object, because of the number of names. */
export function joinFeatures(...groups: readonly Features[]): Features {
  const features = Object.create(null) as Record<string, number>;
  for (const group of groups) for (const name in group) features[name] = group[name]!;
  return features;
}

/**
 * Tests whether the probability is at least `min`. Features that are expensive to collect are requested only if they
 * can make the difference.
 *
 * @param expensive The names of these features, all of which are between 0 and 1.
 */
export function isProbable(
  model: LogisticModel,
  features: Features,
  min: number,
  { names: expensive, collect }: { readonly names: readonly string[]; readonly collect: () => Features },
): boolean {
  const logOdds = logOddsOf(model, features);
  const changes = expensive.map(name => model.weights[name] ?? 0);
  const lowest = changes.reduce((sum, change) => sum + Math.min(0, change), logOdds);
  const highest = changes.reduce((sum, change) => sum + Math.max(0, change), logOdds);
  if (toProbability(lowest) >= min) return true;
  return toProbability(highest) >= min && probability(model, joinFeatures(features, collect())) >= min;
}

/** The probability, between 0 and 1, that a candidate with these features is what the model was fitted to recognize. */
export const probability = (model: LogisticModel, features: Features): number =>
  toProbability(logOddsOf(model, features));

const toProbability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

function logOddsOf({ bias, weights }: LogisticModel, features: Features): number {
  let logOdds = bias;
  for (const name in features) logOdds += (weights[name] ?? 0) * features[name]!;
  return logOdds;
}

/** What each feature adds to the log-odds, the strongest first; for explanations. */
export function contributions(
  { weights }: LogisticModel,
  features: Features,
): readonly (readonly [name: string, logOdds: number])[] {
  const all = Object.entries(features).map(([name, value]) => [name, (weights[name] ?? 0) * value] as const);
  return all.filter(([, logOdds]) => logOdds !== 0).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}
