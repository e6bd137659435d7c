import { arithmeticExp } from './arithmeticExp.ts';

/*
 * One hidden layer, weights in one row: A (unit after unit), a, u, b, v, c; see network.ts. All numbers come from
 * additions, multiplications, divisions and square roots in this order, so that they are the same to the bit in
 * every engine.
 */

/**
 * What the weights state for one window, scaled: writes mean and ln(spread) to `answer`, the hidden units and
 * their slopes to `units`.
 *
 * @verified golden/guardrailsNetwork.json.
 */
export function runNetwork(
  weights: Float64Array,
  windows: Float64Array,
  from: number,
  inputs: number,
  hidden: number,
  units: Float64Array,
  answer: Float64Array,
): void {
  const biases = hidden * inputs;
  const toMean = biases + hidden;
  const toSpread = toMean + hidden + 1;
  let mean = weights[toMean + hidden]!;
  let logSpread = weights[toSpread + hidden]!;
  for (let unit = 0; unit < hidden; unit++) {
    let sum = weights[biases + unit]!;
    const row = unit * inputs;
    for (let i = 0; i < inputs; i++) sum += weights[row + i]! * windows[from + i]!;
    const root = Math.sqrt(1 + sum * sum);
    const value = sum / root;
    units[unit] = value;
    units[hidden + unit] = 1 / (root * root * root);
    mean += weights[toMean + unit]! * value;
    logSpread += weights[toSpread + unit]! * value;
  }
  answer[0] = mean;
  answer[1] = logSpread;
}

/**
 * The mean loss of the weights on all windows, and its gradient: ln s + (y − m)²/(2s²), less ln √(2π), plus
 * decay/2 times the squares of all weights but the biases.
 *
 * @param gradient is overwritten.
 * @verified golden/guardrailsNetwork.json: complex steps through the loss in NumPy, no backward pass.
 */
export function lossAndGradient(
  weights: Float64Array,
  windows: Float64Array,
  outcomes: Float64Array,
  inputs: number,
  hidden: number,
  decay: number,
  gradient: Float64Array,
): number {
  const biases = hidden * inputs;
  const toMean = biases + hidden;
  const toSpread = toMean + hidden + 1;
  const count = outcomes.length;
  const units = new Float64Array(2 * hidden);
  const answer = new Float64Array(2);
  gradient.fill(0);
  let loss = 0;
  for (let place = 0; place < count; place++) {
    const from = place * inputs;
    runNetwork(weights, windows, from, inputs, hidden, units, answer);
    const off = outcomes[place]! - answer[0]!;
    const precision = arithmeticExp(-2 * answer[1]!);
    const square = off * off * precision;
    loss += answer[1]! + square / 2;
    const byMean = -off * precision;
    const bySpread = 1 - square;
    gradient[toMean + hidden]! += byMean;
    gradient[toSpread + hidden]! += bySpread;
    for (let unit = 0; unit < hidden; unit++) {
      const value = units[unit]!;
      gradient[toMean + unit]! += byMean * value;
      gradient[toSpread + unit]! += bySpread * value;
      const bySum =
        (byMean * weights[toMean + unit]! + bySpread * weights[toSpread + unit]!) * units[hidden + unit]!;
      gradient[biases + unit]! += bySum;
      const row = unit * inputs;
      for (let i = 0; i < inputs; i++) gradient[row + i]! += bySum * windows[from + i]!;
    }
  }
  let squares = 0;
  for (let i = 0; i < gradient.length; i++) {
    const isBias = (i >= biases && i < toMean) || i === toMean + hidden || i === toSpread + hidden;
    const weight = isBias ? 0 : weights[i]!;
    squares += weight * weight;
    gradient[i] = gradient[i]! / count + decay * weight;
  }
  return loss / count + (decay * squares) / 2;
}

/**
 * One step of Adam on weights and its two running means, in place.
 *
 * @param corrections 1 − β₁ᵗ and 1 − β₂ᵗ of this step.
 * @see Kingma, Ba, Adam: a method for stochastic optimization (2015), algorithm 1.
 * @verified golden/guardrailsNetwork.json: weights after 1, 10 and 50 steps to 1e-12.
 */
export function adamStep(
  weights: Float64Array,
  gradient: Float64Array,
  means: Float64Array,
  squares: Float64Array,
  corrections: readonly [number, number],
  rate: number,
): void {
  for (let i = 0; i < weights.length; i++) {
    const slope = gradient[i]!;
    const mean = 0.9 * means[i]! + 0.1 * slope;
    const square = 0.999 * squares[i]! + 0.001 * slope * slope;
    means[i] = mean;
    squares[i] = square;
    weights[i]! -= (rate * (mean / corrections[0])) / (Math.sqrt(square / corrections[1]) + 1e-8);
  }
}
