import { requireInput } from '../../conventions/modelInputError.ts';
import type { Probability } from '../../conventions/quantities.ts';
import { type CashNeed, type CashNeedChances, needChances } from './cashNeed.ts';

/**
 * The chance that money needed on a date is not there, once the variance until then is known.
 *
 * P(miss) = P(liquidated) + P(never liquidated, X < k), k = ln(1 − (1 − s)/L), s the share of the stake that is
 * needed after the ring-fenced sum; X a Brownian motion with drift −V/2, watched continuously.
 *
 * @param question totalVariance V ≥ 0: σ²·T for a constant volatility.
 * @returns missed is exactly 0 if the ring-fenced sum covers the need, whatever the market does.
 * @throws ModelInputError outside the ranges of CashNeed, for leverage below 1 or a negative variance.
 * @see reflection principle, e.g. Karatzas, Shreve, Brownian Motion and Stochastic Calculus, 3.5.C.
 * @verified golden/guardrailsPublished.json: six printed rows to ten digits; golden/guardrailsCashNeed.json:
 *   quadrature over the end of the price and the chance of a touch on the way (SciPy).
 * @example
 * cashNeedGivenVariance({ leverage: 5, maintenanceMargin: 0.005, need: 0.8, ringFenced: 0.8, totalVariance: 0.0296 }).missed // 0
 */
export function cashNeedGivenVariance({
  totalVariance,
  ...need
}: CashNeed & { readonly totalVariance: number }): CashNeedChances<Probability> {
  const name = 'cashNeedGivenVariance';
  const isVariance = totalVariance >= 0 && totalVariance < Infinity;
  requireInput(isVariance, name, 'a finite totalVariance ≥ 0', totalVariance);
  const { liquidated, below } = needChances(need, name).given(Math.sqrt(totalVariance));
  return { liquidated, missed: below };
}
