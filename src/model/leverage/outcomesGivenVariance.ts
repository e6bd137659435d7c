import { requireInput } from '../conventions/modelInputError.ts';
import { CERTAINLY, type Outcomes, outcomesOf } from './outcomes.ts';
import type { Side } from './position.ts';

/**
 * The chances to be wiped out, to end with less and to end with more, once the total variance is known.
 *
 * More (long) = Φ(−(k + V/2)/√V) − e^(−b)·Φ((2b − k − V/2)/√V), by the reflection principle; wiped out as in
 * {@link liquidationProbabilityGivenVariance}; less is what remains. Short mirrors the signs of b and k.
 *
 * @param logBarrier b, negative for long, positive for short; 0 = liquidated at once, null = never
 *   liquidated.
 * @param logBreakEven k, see {@link logBreakEven}: at least 0 for long, at most 0 for short.
 * @param side long or short.
 * @param totalVariance V ≥ 0; at 0 the price stays where it is: nobody ends with more.
 * @returns three chances that add up to 1 within 3e-16.
 * @throws ModelInputError if a sign contradicts the side, or for values that are not finite or a negative
 *   variance.
 * @verified golden/leverage.json; test/model/leverage/outcomes.test.ts: simulated ends and minima.
 * @example
 * outcomesGivenVariance({ logBarrier: -0.05, logBreakEven: 0, side: 'long', totalVariance: 0.0025 }).wipedOut // 0.32528987652568303
 */
export function outcomesGivenVariance({
  logBarrier,
  logBreakEven,
  side,
  totalVariance,
}: {
  readonly logBarrier: number | null;
  readonly logBreakEven: number;
  readonly side: Side;
  readonly totalVariance: number;
}): Outcomes {
  const name = 'outcomesGivenVariance';
  const toward = side === 'long' ? -1 : 1;
  const distance = logBarrier === null ? Number.POSITIVE_INFINITY : toward * logBarrier;
  const threshold = -toward * logBreakEven;
  requireInput(distance >= 0, name, `logBarrier on the losing side of a ${side}`, logBarrier);
  requireInput(threshold >= 0, name, `logBreakEven on the winning side of a ${side}`, logBreakEven);
  requireInput(
    totalVariance >= 0 && totalVariance < Infinity,
    name,
    'a finite totalVariance ≥ 0',
    totalVariance,
  );
  if (distance === 0) return CERTAINLY.wipedOut;
  if (totalVariance === 0) return CERTAINLY.endedWithLess;
  const root = Math.sqrt(totalVariance);
  return outcomesOf(distance / root, threshold / root, (toward * root) / 2, -toward * distance);
}
