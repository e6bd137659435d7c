import { requireInput } from '../../conventions/modelInputError.ts';
import { arithmeticExp } from './arithmeticExp.ts';
import { runNetwork } from './network.kernel.ts';
import type { Network, NextReturn } from './network.ts';

/**
 * What a network states about the return after a window.
 *
 * @param window the last returns, the earliest first, as many as the network has inputs, finite.
 * @throws ModelInputError for a window of another length, or with a return that is not finite.
 * @verified golden/guardrailsNetwork.json: NumPy.
 * @example
 * predictNext({ inputs: 1, hidden: 1, scale: 0.02, weights: new Float64Array(6) }, [0.01]) // { mean: 0, spread: 0.02 }
 */
export function predictNext(network: Network, window: ArrayLike<number>): NextReturn {
  const { inputs, hidden, scale, weights } = network;
  requireInput(window.length === inputs, 'predictNext', `${inputs} returns`, window.length);
  const scaled = Float64Array.from(window, value => value / scale);
  const odd = scaled.find(value => !Number.isFinite(value));
  requireInput(odd === undefined, 'predictNext', 'finite returns', odd);
  const answer = new Float64Array(2);
  runNetwork(weights, scaled, 0, inputs, hidden, new Float64Array(2 * hidden), answer);
  return { mean: answer[0]! * scale, spread: arithmeticExp(answer[1]!) * scale };
}
