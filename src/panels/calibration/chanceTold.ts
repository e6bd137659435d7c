import { wilsonInterval } from '../../model/statistics/index.ts';
import type { MoneyEstimate } from './outcomes.ts';

/** So sure a counted chance lies in its range. */
const SURE = 0.99;
const BASE = 100;

/**
 * A chance as it may be told: a number, or, of counted traders whose number leaves it open, the whole hundredths between
 * which it lies.
 */
export interface ToldChance {
  readonly value: number;
  /** Null where the number itself may stand. */
  readonly range: readonly [from: number, to: number] | null;
  /** False where nothing is ever staked, so that nothing can be lost. */
  readonly canHappen: boolean;
}

/** A chance found by arithmetic is told as it is, a counted one within the range that 99 of 100 such counts keep. */
export function chanceTold({ value, method }: MoneyEstimate, canHappen = true): ToldChance {
  if (method.kind !== 'traders' || !canHappen) return { value, range: null, canHappen };
  const { lower, upper } = wilsonInterval({
    successes: Math.round(value * method.traders),
    trials: method.traders,
    confidence: SURE,
  });
  const [from, to] = [Math.floor(lower * BASE) / BASE, Math.ceil(upper * BASE) / BASE];
  return { value, range: [from, to], canHappen };
}
