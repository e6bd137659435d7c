import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction, Multiple, Years } from '../../conventions/quantities.ts';
import { type JumpMarket, requireJumpMarket } from './jumpMarket.ts';

/** What a platform takes, and for how long. */
export interface FeePlan {
  /** Fee a year as a share of the position: rate per trade times how often the position is turned over. */
  readonly feePerYear: Fraction;
  /** Years that an account stays if it is not ruined, above 0. */
  readonly years: Years;
}

/**
 * What a platform expects to take from an account over the years, as a share of the account: what counts for
 * whoever is paid by turnover.
 *
 * φ·ℓ·(expected time until ruin, at most T): T while a fall does not ruin, (1 − e^(−λT))/λ from ℓ·d = 1 on. The
 * account is held at its size: gains are taken out, losses refilled, until it is ruined.
 *
 * @throws ModelInputError outside the ranges of JumpMarket, for a fee below 0 or years not above 0.
 * @verified incentives.test.ts: simulated times until the first fall.
 * @example
 * platformFees(4, { mean: 0.3, volatility: 0.6, jumps: 0.5, jumpSize: 0.2 }, { feePerYear: 0.05, years: 3 }) // 0.6
 */
export function platformFees(leverage: Multiple, market: JumpMarket, { feePerYear, years }: FeePlan): number {
  requireJumpMarket(market, leverage, 'platformFees');
  requireInput(feePerYear >= 0 && feePerYear < Infinity, 'platformFees', 'a fee ≥ 0', feePerYear);
  requireInput(years > 0 && years < Infinity, 'platformFees', 'years above 0', years);
  const { jumps, jumpSize } = market;
  const stays = leverage * jumpSize < 1 || jumps === 0 ? years : -Math.expm1(-jumps * years) / jumps;
  return feePerYear * leverage * stays;
}
