import { logistic } from '../recalibration/logistic.ts';
import type { ForecasterDials } from './forecasterDials.ts';
import { hitRateOf } from './hitRateOf.ts';

/** Where to look for crossings: log-odds from 1e-6 to 1e3, 40 a decade. */
const SEARCH_FROM = 1e-6;
const SEARCH_STEPS = 360;
const SEARCH_RATIO = 10 ** (1 / 40);

/**
 * The log-odds at which stated confidence and hit rate agree by accident, so that the gap changes its sign
 * there.
 *
 * None without a change of the world, because σ(kappa z) lies on one side of σ(z) for all z > 0.
 *
 * @verified through the exact ECE (generator.golden.test.ts).
 * @example
 * honestyCrossings({ accuracy: 0.8, kappa: 2 }) // []
 */
export function honestyCrossings(dials: ForecasterDials): number[] {
  if ((dials.rho ?? 1) === 1) return [];
  const hitRateAt = hitRateOf(dials);
  const gapAt = (logOdds: number) => logistic(dials.kappa * logOdds) - hitRateAt(logOdds);
  const crossings: number[] = [];
  let low = SEARCH_FROM;
  for (let step = 0; step < SEARCH_STEPS; step++) {
    const high = low * SEARCH_RATIO;
    if (gapAt(low) > 0 !== gapAt(high) > 0) crossings.push(zeroBetween(gapAt, low, high));
    low = high;
  }
  return crossings;
}

function zeroBetween(gapAt: (logOdds: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  const positiveAtLow = gapAt(low) > 0;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (gapAt(middle) > 0 === positiveAtLow) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
