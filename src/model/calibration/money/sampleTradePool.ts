import { requireInput } from '../../conventions/modelInputError.ts';
import type { Rng } from '../../random/rng.ts';

/** Into so many steps of equal chance the calls of a pool are cut. */
export const TRADE_RANKS = 1024;
/** Luck counts from 0 to one below this: whole numbers are compared without a branch. */
export const LUCK_STEPS = 2 ** 31;

/** What is random in the trades of some traders, whatever their accuracy: how clear each call is among all, and its luck. */
export interface TradePool {
  readonly paths: number;
  readonly trades: number;
  /** Of 1,024 equal steps from the least clear call to the clearest. */
  readonly ranks: Uint16Array;
  /** Uniform from 0 to 2³¹ − 1: a call wins where this is below 2³¹ times its hit rate. */
  readonly luck: Int32Array;
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
  const luck = new Int32Array(paths * trades);
  for (let i = 0; i < ranks.length; i++) {
    ranks[i] = Math.floor(rng.next() * TRADE_RANKS);
    luck[i] = Math.floor(rng.next() * LUCK_STEPS);
  }
  return { paths, trades, ranks, luck };
}
