import { requireInput } from '../../conventions/modelInputError.ts';
import type { Rng } from '../../random/rng.ts';
import { alphaForAccuracy } from '../generator/alphaForAccuracy.ts';
import { integrateOverLogOdds } from '../generator/integrateOverLogOdds.ts';
import { logistic } from '../recalibration/logistic.ts';
import type { SampledTrades } from './sampleTrades.ts';

/** Into so many steps of equal chance the calls of a pool are cut. */
const RANKS = 2048;

/** What is random in the trades of some traders, whatever their accuracy: how clear each call is among all, and its luck. */
export interface TradePool {
  readonly paths: number;
  readonly trades: number;
  /** Of 2,048 equal steps from the least clear call to the clearest. */
  readonly ranks: Uint16Array;
  /** Uniform in [0, 1): a call wins where this is below its hit rate. */
  readonly luck: Float32Array;
}

/**
 * Draws the chance in the trades of many traders once, for every accuracy.
 *
 * @throws ModelInputError unless paths and trades are positive whole numbers.
 * @verified tradePool.test.ts.
 * @example
 * sampleTradePool({ paths: 2, trades: 3 }, createRng(1)).luck.length // 6
 */
export function sampleTradePool({ paths, trades }: Pick<TradePool, 'paths' | 'trades'>, rng: Rng): TradePool {
  for (const count of [paths, trades])
    requireInput(Number.isInteger(count) && count >= 1, 'sampleTradePool', 'a positive number', count);
  const ranks = new Uint16Array(paths * trades);
  const luck = new Float32Array(paths * trades);
  for (let i = 0; i < ranks.length; i++) {
    ranks[i] = Math.floor(rng.next() * RANKS);
    luck[i] = rng.next();
  }
  return { paths, trades, ranks, luck };
}

/**
 * The trades of a pool at an accuracy: each call has the log-odds in the middle of its step, from quadrature and
 * interpolation. Some thirty times cheaper than `sampleTrades`, and coarser: the clearest call in 4,000 is the clearest.
 *
 * @throws ModelInputError on an impossible accuracy.
 * @verified tradePool.test.ts: the steps against the tail of the law; share won is the accuracy; the chance of losing
 *   half within its error of the exact one.
 * @example
 * tradesOfPool(sampleTradePool({ paths: 2, trades: 3 }, createRng(1)), 0.8).won.length // 6
 */
export function tradesOfPool({ paths, trades, ranks, luck }: TradePool, accuracy: number): SampledTrades {
  const steps = logOddsByRank(alphaForAccuracy(accuracy));
  const hitRates = steps.map(logistic);
  const logOdds = new Float64Array(ranks.length);
  const won = new Uint8Array(ranks.length);
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i]!;
    logOdds[i] = steps[rank]!;
    won[i] = luck[i]! < hitRates[rank]! ? 1 : 0;
  }
  return { paths, trades, logOdds, won, steps: { logOdds: steps, places: ranks } };
}

/** The log-odds below which (rank + ½)/2,048 of the calls lie. */
export function logOddsByRank(alpha: number): Float64Array {
  const steps = new Float64Array(RANKS);
  let rank = 0;
  let reached = 0;
  let [lowerShare, lower] = [0, 0];
  integrateOverLogOdds({ alpha }, (logOdds, weight) => {
    const share = reached + weight / 2;
    for (; rank < RANKS && (rank + 0.5) / RANKS <= share; rank++) {
      const across = ((rank + 0.5) / RANKS - lowerShare) / (share - lowerShare);
      steps[rank] = lower + across * (logOdds - lower);
    }
    reached += weight;
    [lowerShare, lower] = [share, logOdds];
  });
  steps.fill(lower, rank);
  return steps;
}
