import { requireInput } from '../../conventions/modelInputError.ts';
import { priceStreams, walkPricePath } from '../../price-paths/pricePathWalk.ts';
import type { VolatilityStart } from '../../price-paths/volatilityStart.ts';
import type { Rng } from '../../random/rng.ts';

const HOURS_PER_DAY = 24;
/** About 1e-9: coarser than the last digits in which engines may differ, finer than any return that matters. */
const GRID = 2 ** 30;

/**
 * Daily returns of a coin with changing volatility, on a grid, so that what is learned from them is the same to
 * the bit in every engine.
 *
 * @param question days whole, from 1; a start whose median is that of the calm stays calm on average.
 * @returns simple returns, multiples of 2⁻³⁰, above −1.
 * @throws ModelInputError unless days is whole and at least 1.
 * @verified networkDays.test.ts: variance against the clocks.
 * @example
 * simulateDays({ start: volatilityStart({ asset: 'other', trailingVolatility: 0.4 }), days: 3 }, createRng(1)).length // 3
 */
export function simulateDays(
  { start, days }: { readonly start: VolatilityStart; readonly days: number },
  rng: Rng,
): Float64Array {
  requireInput(Number.isInteger(days) && days >= 1, 'simulateDays', 'whole days from 1', days);
  const returns = new Float64Array(days);
  let before = 0;
  const walk = { start, hours: days * HOURS_PER_DAY, stepsPerHour: 1, side: 'long' } as const;
  walkPricePath(walk, priceStreams(rng), (step, logPrice) => {
    if (step % HOURS_PER_DAY !== 0) return;
    returns[step / HOURS_PER_DAY - 1] = Math.round(Math.expm1(logPrice - before) * GRID) / GRID;
    before = logPrice;
  });
  return returns;
}
