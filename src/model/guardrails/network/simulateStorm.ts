import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction } from '../../conventions/quantities.ts';
import { volatilityStart } from '../../price-paths/volatilityStart.ts';
import type { Rng } from '../../random/rng.ts';
import { simulateDays } from './simulateDays.ts';

export interface StormQuestion {
  /** Share by which the price falls on the first day, in [0, 1). */
  readonly crash: Fraction;
  /** Days of the storm, the crash included; at least 1. */
  readonly days: number;
  /** Annual volatility of the days after the crash, as one would look it up; above 0. */
  readonly volatility: Fraction;
}

/** March 2020: hourly bitcoin volatility 180 % a year (docs of the market data); a fall of 20 % and four weeks. */
export const STORM: StormQuestion = { crash: 0.2, days: 28, volatility: 1.8 };

/**
 * Daily returns of a storm: a crash, then days of high volatility.
 *
 * @param storm crash in [0, 1), days from 1, volatility above 0.
 * @throws ModelInputError outside these ranges.
 * @verified networkDays.test.ts: first day, and the spread of the others.
 * @example
 * simulateStorm({ crash: 0.25, days: 1, volatility: 1.8 }, createRng(1)) // [-0.25]
 */
export function simulateStorm({ crash, days, volatility }: StormQuestion, rng: Rng): Float64Array {
  requireInput(crash >= 0 && crash < 1, 'simulateStorm', 'a crash in [0, 1)', crash);
  requireInput(Number.isInteger(days) && days >= 1, 'simulateStorm', 'whole days from 1', days);
  const start = volatilityStart({ asset: 'other', trailingVolatility: volatility });
  const after = days > 1 ? simulateDays({ start, days: days - 1 }, rng) : [];
  return Float64Array.of(-crash, ...after);
}
