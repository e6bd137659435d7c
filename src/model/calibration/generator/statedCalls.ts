import { requireInput } from '../../conventions/modelInputError.ts';
import { logistic } from '../recalibration/logistic.ts';
import type { SampledForecasts } from './sampleForecasts.ts';

/** Nothing is certain: a call that would round to it says a little less. */
const SUREST = 1 - 2 ** -53;

/**
 * What a model says about calls whose true log-odds are known, and whether they were right.
 *
 * p = 1/(1 + e^(−z/r)), at most 1 − 2⁻⁵³, with r the share of the stated log-odds that is real.
 *
 * @param calls true log-odds z and hits; @param realConfidence r, above 0.
 * @throws ModelInputError unless realConfidence is above 0.
 * @verified test: by hand; log-odds of what is said times r give back z.
 * @example
 * statedCalls({ logOdds: Float64Array.of(0), won: Uint8Array.of(1) }, 0.5).probabilities[0] // 0.5
 */
export function statedCalls(
  { logOdds, won }: { readonly logOdds: Float64Array; readonly won: Uint8Array },
  realConfidence: number,
): SampledForecasts {
  requireInput(realConfidence > 0, 'statedCalls', 'realConfidence above 0', realConfidence);
  const stated = (z: number) => Math.min(SUREST, logistic(z / realConfidence));
  return { probabilities: logOdds.map(stated), outcomes: won };
}
