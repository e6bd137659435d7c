import { requireInput } from '../../conventions/modelInputError.ts';
import type { Rng } from '../../random/rng.ts';
import { adamStep, lossAndGradient } from './network.kernel.ts';
import { NETWORK_SHAPE, type Network } from './network.ts';
import { returnWindows } from './returnWindows.ts';
import { startNetwork } from './startNetwork.ts';

export interface TrainingQuestion {
  /** What the network learns from: returns in order, at least 21, not all the same. */
  readonly returns: ArrayLike<number>;
  /** How often it sees all windows; 150 if absent. */
  readonly epochs?: number;
  /** The network to begin with, of twenty inputs; one drawn by chance, of the returns' own scale, if absent. */
  readonly start?: Network;
  /** How far a step goes (0.02 if absent), and how much large weights cost (0.03 if absent). */
  readonly rate?: number;
  readonly decay?: number;
}

/** Where a training stands after an epoch. */
export interface TrainingStep {
  readonly epoch: number;
  /** Share of the epochs that are done. */
  readonly done: number;
  /** Mean loss before this epoch's step: ln(spread/scale) + ½·((outcome − mean)/spread)², lower is better. */
  readonly loss: number;
  /** The network as it is now, a copy of its own. */
  readonly network: Network;
}

const EPOCHS = 150;
const RATE = 0.02;
const DECAY = 0.03;

/**
 * Trains a small network to state mean and spread of the next return from the last twenty, step by step.
 *
 * Gaussian likelihood, all windows in every step, each also with the other sign (what a price did tells how far
 * it may go, hardly where), Adam. Same returns and same seed: same weights to the bit, in every engine, because
 * nothing but + − × ÷ and √ is used, in one order.
 *
 * @param question returns; two years of days take about a second.
 * @param rng draws the first weights; nothing else is left to chance.
 * @returns the trained network; yields after every epoch, can be abandoned at each.
 * @throws ModelInputError at the first step, for too few returns, returns that are all the same, or an epoch
 *   count below 1.
 * @verified golden/guardrailsNetwork.json: weights after 1, 10 and 50 steps by NumPy with complex-step gradients,
 *   to 1e-12; network.test.ts: it learns a spread that depends on the window.
 * @example
 * trainNetwork({ returns: Array.from({ length: 30 }, (_, i) => ((i * 7) % 5) / 100) }, createRng(1)).next().value.epoch // 1
 */
export function* trainNetwork(question: TrainingQuestion, rng: Rng): Generator<TrainingStep, Network> {
  const { returns, epochs = EPOCHS, start, rate = RATE, decay = DECAY } = question;
  requireInput(Number.isInteger(epochs) && epochs >= 1, 'trainNetwork', 'whole epochs from 1', epochs);
  const { windows, outcomes } = returnWindows(returns, NETWORK_SHAPE.inputs);
  const spread = standardDeviation(Float64Array.from(returns));
  requireInput(spread > 0, 'trainNetwork', 'returns that differ', spread);
  let network = start ?? startNetwork({ ...NETWORK_SHAPE, scale: spread }, rng);
  const { inputs, hidden, scale } = network;
  requireInput(inputs === NETWORK_SHAPE.inputs, 'trainNetwork', 'a network of twenty inputs', inputs);
  const scaledWindows = mirrored(windows, scale);
  const scaledOutcomes = mirrored(outcomes, scale);
  const size = network.weights.length;
  const [gradient, means, squares] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let [first, second] = [1, 1];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const weights = network.weights.slice();
    const loss = lossAndGradient(weights, scaledWindows, scaledOutcomes, inputs, hidden, decay, gradient);
    first *= 0.9;
    second *= 0.999;
    adamStep(weights, gradient, means, squares, [1 - first, 1 - second], rate);
    network = { ...network, weights };
    yield { epoch, done: epoch / epochs, loss, network };
  }
  return network;
}

function standardDeviation(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  const centre = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - centre) * (value - centre);
  return Math.sqrt(squares / values.length);
}

/** Values over the scale, and after all of them the same with the other sign. */
function mirrored(values: Float64Array, scale: number): Float64Array {
  return Float64Array.from({ length: 2 * values.length }, (_, i) =>
    i < values.length ? values[i]! / scale : -values[i - values.length]! / scale,
  );
}
