// Logistic regression with L2 regularization, fitted by gradient descent with momentum.
const steps = 500;
const rate = 0.5;
const momentum = 0.9;

/** The regularization weighs as much as this many examples. */
const regularizationScale = 50;

/**
 * @param {{ features: Record<string, number>, isPositive: boolean, weight: number }[]} rows
 * @returns {{ bias: number, weights: Record<string, number> }}
 */
export function fitLogistic(rows, regularization) {
  const names = Object.keys(rows[0].features);
  const scales = names.map(name => scaleOf(rows.map(({ features }) => features[name])));
  const inputs = rows.map(({ features }) =>
    names.map((name, index) => (features[name] - scales[index].mean) / scales[index].deviation),
  );
  const totalWeight = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = names.map(() => 0);
  const speeds = names.map(() => 0);
  let bias = 0;
  let biasSpeed = 0;
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map(weight => (regularization * weight * regularizationScale) / totalWeight);
    let biasGradient = 0;
    inputs.forEach((input, index) => {
      const { isPositive, weight } = rows[index];
      const error = ((sigmoid(bias + dot(weights, input)) - (isPositive ? 1 : 0)) * weight) / totalWeight;
      for (let feature = 0; feature < input.length; feature++) gradient[feature] += error * input[feature];
      biasGradient += error;
    });
    for (let feature = 0; feature < weights.length; feature++) {
      speeds[feature] = momentum * speeds[feature] - rate * gradient[feature];
      weights[feature] += speeds[feature];
    }
    biasSpeed = momentum * biasSpeed - rate * biasGradient;
    bias += biasSpeed;
  }
  const raw = weights.map((weight, index) => weight / scales[index].deviation);
  return {
    bias: bias - raw.reduce((sum, weight, index) => sum + weight * scales[index].mean, 0),
    weights: Object.fromEntries(names.map((name, index) => [name, raw[index]])),
  };
}

export const predict = ({ bias, weights }, features) =>
  sigmoid(Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, bias));

const sigmoid = logOdds => 1 / (1 + Math.exp(-logOdds));

const dot = (a, b) => {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index] * b[index];
  return sum;
};

function scaleOf(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
