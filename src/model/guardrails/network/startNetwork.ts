import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction } from '../../conventions/quantities.ts';
import type { Rng } from '../../random/rng.ts';
import { type Network, type NetworkShape, requireShape, weightCount } from './network.ts';

/**
 * Where the bend of a unit lies at first. Around 0 units would answer a rise and a fall with opposite signs, and none
 * could tell a quiet window from a wild one.
 */
const FARTHEST_START = 2;

/**
 * A network that knows nothing yet: small weights by chance, nothing added to its answers.
 *
 * Each weight is uniform within ±√(6/(in + out)) of its layer, the units' own biases within ±2, so that the first answers are near a mean of 0 and
 * a spread of `scale`. Uniform draws, unlike normal ones, are the same to the bit in every engine.
 *
 * @param shape counts from 1; scale above 0: the standard deviation of the returns it will see.
 * @throws ModelInputError outside these ranges.
 * @see Glorot, Bengio, Understanding the difficulty of training deep feedforward neural networks (2010).
 * @verified network.test.ts: ranges, zeros, same seed same bits.
 * @example
 * startNetwork({ inputs: 20, hidden: 16, scale: 0.02 }, createRng(1)).weights.length // 370
 */
export function startNetwork(
  { inputs, hidden, scale }: NetworkShape & { readonly scale: Fraction },
  rng: Rng,
): Network {
  requireShape({ inputs, hidden }, 'startNetwork');
  requireInput(scale > 0 && scale < Infinity, 'startNetwork', 'a scale above 0', scale);
  const weights = new Float64Array(weightCount({ inputs, hidden }));
  const fill = (from: number, count: number, width: number) => {
    for (let i = from; i < from + count; i++) weights[i] = (2 * rng.next() - 1) * width;
  };
  const biases = hidden * inputs;
  fill(0, biases, Math.sqrt(6 / (inputs + hidden)));
  fill(biases, hidden, FARTHEST_START);
  fill(biases + hidden, hidden, Math.sqrt(6 / (hidden + 1)));
  fill(biases + 2 * hidden + 1, hidden, Math.sqrt(6 / (hidden + 1)));
  return { inputs, hidden, scale, weights };
}
