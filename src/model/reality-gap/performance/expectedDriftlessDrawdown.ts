import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * The worst fall that pure chance is expected to bring: mean maximum drawdown of a driftless random walk.
 *
 * E[MDD] = √(π/2)·σ·√T, in units of the starting value (a sum of returns, not compounded).
 *
 * @param volatility a year, a fraction ≥ 0.
 * @param years ≥ 0.
 * @throws ModelInputError for negative input.
 * @see Magdon-Ismail, Atiya, Pratap and Abu-Mostafa (2004), the case of zero drift.
 * @verified golden/realityGapSharpe.json: σ = 50 %, one year gives 62.7 %.
 * @example
 * expectedDriftlessDrawdown(0.5, 1) // 0.6266570686577501
 */
export function expectedDriftlessDrawdown(volatility: number, years: number): number {
  requireInput(volatility >= 0, 'expectedDriftlessDrawdown', 'volatility ≥ 0', volatility);
  requireInput(years >= 0, 'expectedDriftlessDrawdown', 'years ≥ 0', years);
  return Math.sqrt(Math.PI / 2) * volatility * Math.sqrt(years);
}
