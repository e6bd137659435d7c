import { requireInput } from '../conventions/modelInputError.ts';
import type { Probability } from '../conventions/quantities.ts';
import { hitProbability } from './firstPassage.kernel.ts';

/**
 * The chance of liquidation once the total variance of the holding time is known, whatever path volatility
 * took.
 *
 * Long (b < 0): Φ((b + V/2)/√V) + e^(−b)·Φ((b − V/2)/√V); short (b > 0): Φ((−b − V/2)/√V) + e^(−b)·Φ((−b +
 * V/2)/√V). Given V the log price is one Brownian motion with drift −V/2 (arithmetic drift 0), watched
 * continuously.
 *
 * @param logBarrier b, see {@link logBarrier}; its sign tells the side, 0 means liquidated at once.
 * @param totalVariance V ≥ 0; 0 gives 0, ∞ the limit 1 for long and e^(−b) for short.
 * @throws ModelInputError for a logBarrier that is not finite or a negative variance.
 * @see field-standard reflection principle, e.g. Karatzas, Shreve, Brownian Motion and Stochastic Calculus,
 *   3.5.C.
 * @verified golden/leverage.json to 1e-12 of its own size, down to 1e-300.
 * @example
 * liquidationProbabilityGivenVariance({ logBarrier: -0.05, totalVariance: 0.0025 }) // 0.32528987652568303
 */
export function liquidationProbabilityGivenVariance({
  logBarrier,
  totalVariance,
}: {
  readonly logBarrier: number;
  readonly totalVariance: number;
}): Probability {
  const name = 'liquidationProbabilityGivenVariance';
  requireInput(Number.isFinite(logBarrier), name, 'a finite logBarrier', logBarrier);
  requireInput(totalVariance >= 0, name, 'totalVariance ≥ 0', totalVariance);
  if (logBarrier === 0) return 1;
  if (totalVariance === 0) return 0;
  const root = Math.sqrt(totalVariance);
  return hitProbability(Math.abs(logBarrier) / root, logBarrier < 0 ? -root / 2 : root / 2, -logBarrier);
}
