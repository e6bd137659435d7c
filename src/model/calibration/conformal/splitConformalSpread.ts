import { requireInput } from '../../conventions/modelInputError.ts';

/** How often a split conformal range holds, over the sets of past calls that it may be set from. */
export interface SplitConformalSpread {
  readonly mean: number;
  /** Standard deviation from set to set. */
  readonly deviation: number;
}

/**
 * What the promise of a split conformal range means: it is kept on average, and a range set from n calls holds more or less
 * often than that.
 *
 * Without ties the coverage given the n calls is Beta(k, n + 1 − k) with k = ⌈(n + 1)·level⌉: mean k/(n + 1), variance
 * k(n + 1 − k)/((n + 1)²(n + 2)). Where k exceeds n the range holds always.
 *
 * @param calls n, a whole number from 1.
 * @param level the promise, in (0, 1).
 * @throws ModelInputError outside these ranges.
 * @see Vovk 2012, Conditional validity of inductive conformal predictors, ACML; Angelopoulos & Bates 2023, section 3.2.
 * @verified calibrationMoney.golden.test.ts against SciPy’s beta law (calibrationMoney.json).
 * @example
 * splitConformalSpread(9, 0.9) // { mean: 0.9, deviation: 0.0904534033733291 }
 */
export function splitConformalSpread(calls: number, level: number): SplitConformalSpread {
  requireInput(Number.isInteger(calls) && calls >= 1, 'splitConformalSpread', 'a number of calls', calls);
  requireInput(level > 0 && level < 1, 'splitConformalSpread', 'a level in (0, 1)', level);
  // Rounding of the product must not take a whole number one up.
  const place = Math.ceil((calls + 1) * level - 1e-9);
  if (place > calls) return { mean: 1, deviation: 0 };
  const all = calls + 1;
  return { mean: place / all, deviation: Math.sqrt((place * (all - place)) / (calls + 2)) / all };
}
