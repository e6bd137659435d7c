import { requireInput } from '../conventions/modelInputError.ts';
import type { Multiple, Probability } from '../conventions/quantities.ts';
import { greatestWhere } from './greatestWhere.ts';

/** The answer to "how much leverage keeps the chance at or below my target?". */
export type HighestLeverage =
  | { readonly status: 'ok'; readonly leverage: Multiple }
  /** Even the highest leverage allowed stays within the target. */
  | { readonly status: 'atLimit'; readonly leverage: Multiple }
  /** Even the lowest leverage exceeds the target. */
  | { readonly status: 'none'; readonly leverage: null };

/**
 * The highest leverage at which the chance of liquidation stays at or below a target, for any model.
 *
 * Halves [lowest, highest] until no double lies between; the chance must not fall with leverage.
 *
 * @param targetProbability in [0, 1].
 * @param lowest and highest leverage to consider, 1 ≤ lowest ≤ highest.
 * @param probabilityAt the chance at a leverage, about 50 times asked.
 * @throws ModelInputError outside these ranges.
 * @verified test/model/leverage/inverses.golden.test.ts: the printed table for constant volatility.
 * @example
 * highestLeverageWithin({ targetProbability: 0.5, lowest: 1, highest: 125, probabilityAt: leverage => leverage / 100 }) // { status: 'ok', leverage: 50 }
 */
export function highestLeverageWithin({
  targetProbability,
  lowest,
  highest,
  probabilityAt,
}: {
  readonly targetProbability: Probability;
  readonly lowest: Multiple;
  readonly highest: Multiple;
  readonly probabilityAt: (leverage: Multiple) => Probability;
}): HighestLeverage {
  const name = 'highestLeverageWithin';
  requireInput(
    targetProbability >= 0 && targetProbability <= 1,
    name,
    'targetProbability in [0, 1]',
    targetProbability,
  );
  requireInput(
    lowest >= 1 && lowest <= highest && highest < Infinity,
    name,
    '1 ≤ lowest ≤ highest',
    `${lowest} and ${highest}`,
  );
  const within = (leverage: number) => probabilityAt(leverage) <= targetProbability;
  if (!within(lowest)) return { status: 'none', leverage: null };
  const leverage = greatestWhere(within, lowest, highest);
  return { status: leverage === highest ? 'atLimit' : 'ok', leverage };
}
