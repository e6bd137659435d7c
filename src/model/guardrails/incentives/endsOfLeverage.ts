import { requireInput } from '../../conventions/modelInputError.ts';
import type { Multiple, Probability, Years } from '../../conventions/quantities.ts';
import { normalCdf } from '../../normal-distribution/normalCdf.ts';
import { type JumpMarket, requireJumpMarket } from './jumpMarket.ts';

/** How accounts end: four chances that add up to 1. */
export interface LeverageEnds {
  /** One fall took everything. */
  readonly ruined: Probability;
  /** Not ruined, with less than half of the start; with half or more but less than the start; with that or more. */
  readonly lessThanHalf: Probability;
  readonly less: Probability;
  readonly more: Probability;
}

/** Numbers of falls whose chance, all together, is below 1e-15 are left out. */
const FARTHEST = 12;

/**
 * Where accounts stand after some years at a leverage that is kept all the time: the hundred dots behind what a
 * model is paid for.
 *
 * ln M = (ℓμ − ℓ²σ²/2)·T + ℓσ√T·Z + N·ln(1 − ℓd), N Poisson with mean λT: a sum over N.
 *
 * @param years above 0.
 * @throws ModelInputError outside the ranges of JumpMarket, for years not above 0 or more than 1,000 falls.
 * @verified incentives.test.ts: simulated accounts; adds up to 1.
 * @example
 * endsOfLeverage(0, { mean: 0.3, volatility: 0.6, jumps: 0.5, jumpSize: 0.2 }, 3).more // 1
 */
export function endsOfLeverage(leverage: Multiple, market: JumpMarket, years: Years): LeverageEnds {
  requireJumpMarket(market, leverage, 'endsOfLeverage');
  requireInput(years > 0 && years < Infinity, 'endsOfLeverage', 'years above 0', years);
  const { mean, volatility, jumps, jumpSize } = market;
  const falls = jumps * years;
  requireInput(falls <= 1000, 'endsOfLeverage', 'at most 1,000 falls', falls);
  if (leverage === 0) return { ruined: 0, lessThanHalf: 0, less: 0, more: 1 };
  const isDeadly = leverage * jumpSize >= 1;
  const spread = leverage * volatility * Math.sqrt(years);
  const centre = leverage * mean * years - (leverage * volatility) ** 2 * (years / 2);
  const perFall = isDeadly ? 0 : Math.log1p(-leverage * jumpSize);
  const most = isDeadly ? 0 : Math.ceil(falls + FARTHEST * Math.sqrt(falls) + FARTHEST);
  let [logWeight, lessThanHalf, belowStart] = [-falls, 0, 0];
  for (let count = 0; count <= most; count++) {
    if (count > 0) logWeight += Math.log(falls / count);
    const weight = Math.exp(logWeight);
    const middle = centre + count * perFall;
    lessThanHalf += weight * normalCdf((-Math.LN2 - middle) / spread);
    belowStart += weight * normalCdf(-middle / spread);
    if (falls === 0) break;
  }
  const ruined = isDeadly ? -Math.expm1(-falls) : 0;
  // Differences of shares: rounding may leave one a hair below nothing.
  const [less, more] = [belowStart - lessThanHalf, 1 - ruined - belowStart].map(share => Math.max(0, share));
  return { ruined, lessThanHalf, less: less!, more: more! };
}
