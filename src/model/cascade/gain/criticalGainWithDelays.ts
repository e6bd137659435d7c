import { requireInput } from '../../conventions/modelInputError.ts';
import { answeredShare, type DelayedSeller, requireSellers } from './delayedSellers.ts';

/** Growth rates a second that are tried, as powers of ten, and how many on the way. */
const SLOWEST = -9;
const FASTEST = 9;
const TRIED = 720;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const REFINEMENTS = 80;

/**
 * A lower bound of the gain from which selling runs away, for sellers with different delays:
 * the least over z > 0 of (z + 1/τ)/(ŵ(z)·(z + φ/τ)), ŵ(z) = Σ w·e^(−δ·z)/(1 + τr·z).
 *
 * Exact for clones; for others lower than what a simulation finds, because a wave that has passed sells
 * nothing twice (2.538 against 2.837 at similarity 0.5).
 *
 * @param sellers at least one with weight > 0; delays and seconds ≥ 0.
 * @param book resilience > 0, permanentShare in [0, 1].
 * @returns at most 1/permanentShare, its value at z → 0, and one over the share of those who need no time,
 *   its value at z → ∞.
 * @throws ModelInputError for values out of range.
 * @verified cascade.gain.test.ts: five published values; equal to criticalGain without delays.
 * @example
 * criticalGainWithDelays([{ weight: 1, delay: 2, sellingSeconds: 5 }], { resilience: 120, permanentShare: 0.25 }) // 1.4552153920
 */
export function criticalGainWithDelays(
  sellers: readonly DelayedSeller[],
  { resilience, permanentShare }: { readonly resilience: number; readonly permanentShare: number },
): number {
  requireSellers(sellers, 'criticalGainWithDelays');
  requireInput(
    resilience > 0 && permanentShare >= 0 && permanentShare <= 1,
    'criticalGainWithDelays',
    'resilience > 0 and permanentShare in [0, 1]',
    `${resilience}, ${permanentShare}`,
  );
  const needed = (exponent: number) => {
    const growth = 10 ** exponent;
    return (
      (growth + 1 / resilience) / (answeredShare(sellers, growth) * (growth + permanentShare / resilience))
    );
  };
  const slowest = permanentShare > 0 ? 1 / permanentShare : Number.POSITIVE_INFINITY;
  return Math.min(leastOf(needed), slowest, 1 / answeredShare(sellers, Number.MAX_VALUE));
}

/** Least value over the tried exponents, refined by golden section around the best of them. */
function leastOf(needed: (exponent: number) => number): number {
  const step = (FASTEST - SLOWEST) / TRIED;
  let best = SLOWEST;
  let least = needed(best);
  for (let place = 1; place <= TRIED; place++) {
    const exponent = SLOWEST + place * step;
    const value = needed(exponent);
    if (value < least) {
      least = value;
      best = exponent;
    }
  }
  let low = best - step;
  let high = best + step;
  for (let round = 0; round < REFINEMENTS; round++) {
    const left = high - GOLDEN * (high - low);
    const right = low + GOLDEN * (high - low);
    if (needed(left) < needed(right)) high = right;
    else low = left;
  }
  return Math.min(least, needed((low + high) / 2));
}
