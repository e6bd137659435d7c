import { requireInput } from '../conventions/modelInputError.ts';
import type { Probability } from '../conventions/quantities.ts';
import { touchedThenBeyond } from './firstPassage.kernel.ts';

/**
 * The chance to be wiped out although the price ends on the side that was bet on, once the total variance is
 * known.
 *
 * Long (b < 0): e^(−b)·Φ(2b/√V − √V/2); short (b > 0): e^(−b)·Φ(−2b/√V + √V/2): the reflection principle. A part of
 * {@link liquidationProbabilityGivenVariance}; fees do not count, only whether the price ends beyond entry.
 *
 * @param logBarrier b, see {@link logBarrier}; its sign tells the side. 0, liquidated at once, gives 0: nothing
 *   was held.
 * @param totalVariance V ≥ 0; 0 gives 0, ∞ the limit 0 for long and e^(−b) for short.
 * @throws ModelInputError for a logBarrier that is not finite or a negative variance.
 * @see Karatzas, Shreve, Brownian Motion and Stochastic Calculus, 2.8.A (joint law of end and minimum).
 * @verified golden/rightAndWipedOut.json to 1e-12 of its own size; rightAndWipedOut.test.ts: simulated ends and
 *   minima.
 * @example
 * rightAndWipedOutGivenVariance({ logBarrier: -0.05, totalVariance: 0.0025 }) // 0.022532610495520793
 */
export function rightAndWipedOutGivenVariance({
  logBarrier,
  totalVariance,
}: {
  readonly logBarrier: number;
  readonly totalVariance: number;
}): Probability {
  const name = 'rightAndWipedOutGivenVariance';
  requireInput(Number.isFinite(logBarrier), name, 'a finite logBarrier', logBarrier);
  requireInput(totalVariance >= 0, name, 'totalVariance ≥ 0', totalVariance);
  if (logBarrier === 0 || totalVariance === 0) return 0;
  if (totalVariance === Infinity) return logBarrier < 0 ? 0 : Math.exp(-logBarrier);
  const root = Math.sqrt(totalVariance);
  return touchedThenBeyond(
    Math.abs(logBarrier) / root,
    0,
    logBarrier < 0 ? -root / 2 : root / 2,
    -logBarrier,
  );
}
