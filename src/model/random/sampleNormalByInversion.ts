import { normalQuantile } from '../normal-distribution/normalQuantile.ts';
import type { Rng } from './rng.ts';

/** A chance of exactly 0 or 1 has no quantile. */
const SMALLEST = Number.EPSILON / 2;

/**
 * A draw from the standard normal distribution that takes exactly one number from the generator, so that draws
 * further on stay as they are.
 *
 * Φ⁻¹(u), u kept 2⁻⁵³ away from 0 and 1: within ±8.3. `sampleNormal` is quicker and reaches further out.
 *
 * @param rng the only source of chance.
 * @verified test/model/random/sampleNormal.test.ts: moments, and back through Φ.
 * @example
 * sampleNormalByInversion(createRng(1).stream('doc')) === sampleNormalByInversion(createRng(1).stream('doc')) // true
 */
export function sampleNormalByInversion(rng: Rng): number {
  return normalQuantile(Math.min(1 - SMALLEST, Math.max(SMALLEST, rng.next())));
}
