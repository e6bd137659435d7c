import type { Rng } from './rng.ts';

/**
 * A draw from the exponential distribution with mean 1.
 *
 * −ln(1 − U) for a uniform U in [0, 1), so between 0 and 36.7.
 *
 * @param rng the only source of chance; one uniform number each.
 * @verified test/model/random/sampleGamma.test.ts: mean, variance and tail counts.
 * @example
 * sampleExponential(createRng(1).stream('doc')) > 0 // true
 */
export function sampleExponential(rng: Rng): number {
  return -Math.log1p(-rng.next());
}
