import type { BettingPlan } from './bettingPlan.ts';
import { exactGrowth } from './exactGrowth.ts';

/** The overconfidence at which growth is exactly zero, or that none reaches it. */
export type BreakEvenKappa =
  | { readonly kind: 'value'; readonly kappa: number }
  /** Even near-certainty in every call still grows at this rate. */
  | { readonly kind: 'never'; readonly growthAtLargest: number };

const LARGEST_KAPPA = 1000;

/**
 * How much overconfidence a plan survives: the smallest kappa above 1 at which the money stops to grow.
 *
 * The zero of exactGrowth in kappa, by steps of a fifth and bisection. Full Kelly always has one; half Kelly
 * at 80 % accuracy and even money has none, because it never stakes more than half. In the limit of small
 * edges it is 2/multiplier. `never` if growth stays positive up to kappa = 1,000.
 *
 * @throws ModelInputError on impossible dials or plan.
 * @verified generator.golden.test.ts: twelve values to all printed digits.
 * @example
 * breakEvenKappa(0.8, { payoff: 1, stake: { kind: 'kelly', multiplier: 0.5 } }).kind // 'never'
 */
export function breakEvenKappa(accuracy: number, plan: BettingPlan): BreakEvenKappa {
  const growthAt = (kappa: number) => exactGrowth({ accuracy, kappa }, plan).growth;
  let low = 1;
  let high = 1;
  while (growthAt(high) > 0) {
    if (high >= LARGEST_KAPPA) return { kind: 'never', growthAtLargest: growthAt(high) };
    low = high;
    high *= 1.2;
  }
  for (let step = 0; step < 60 && high - low > 1e-14 * high; step++) {
    const middle = (low + high) / 2;
    if (growthAt(middle) > 0) low = middle;
    else high = middle;
  }
  return { kind: 'value', kappa: (low + high) / 2 };
}
