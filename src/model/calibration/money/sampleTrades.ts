import { requireInput } from '../../conventions/modelInputError.ts';
import type { Rng } from '../../random/rng.ts';
import { alphaForAccuracy } from '../generator/alphaForAccuracy.ts';
import type { ForecasterDials } from '../generator/forecasterDials.ts';
import { hitRateOf } from '../generator/hitRateOf.ts';
import { requireDials } from '../generator/requireDials.ts';
import { drawTrades } from './drawTrades.kernel.ts';

/**
 * The trades of many traders, path after path: what was known and whether it won. Nothing here depends on
 * confidence.
 */
export interface SampledTrades {
  readonly paths: number;
  readonly trades: number;
  /** Log-odds z ≥ 0 of each call before any change of the world. */
  readonly logOdds: Float64Array;
  readonly won: Uint8Array;
  /**
   * Where the log-odds are few: which, and of each trade twice its place among them, one more if it won; `logOdds` and `won` are
   * then made when they are asked for.
   */
  readonly steps?: { readonly logOdds: Float64Array; readonly results: Uint16Array };
}

/**
 * Draws the trades of many traders once, so that every confidence, payoff and stake is tried on the same hits
 * and misses.
 *
 * @throws ModelInputError on impossible dials or unless paths and trades are positive whole numbers.
 * @verified money.test.ts: share won is the accuracy; same trades for every kappa.
 * @example
 * sampleTrades({ accuracy: 0.8, paths: 2, trades: 3 }, createRng(1)).won.length // 6
 */
export function sampleTrades(
  { paths, trades, ...world }: Omit<ForecasterDials, 'kappa'> & { paths: number; trades: number },
  rng: Rng,
): SampledTrades {
  const dials = { ...world, kappa: 1 };
  requireDials('sampleTrades', dials);
  requireInput(Number.isInteger(paths) && paths >= 1, 'sampleTrades', 'a positive number of paths', paths);
  requireInput(
    Number.isInteger(trades) && trades >= 1,
    'sampleTrades',
    'a positive number of trades',
    trades,
  );
  const logOdds = new Float64Array(paths * trades);
  const won = new Uint8Array(paths * trades);
  drawTrades(alphaForAccuracy(dials.accuracy), hitRateOf(dials), rng, logOdds, won);
  return { paths, trades, logOdds, won };
}
