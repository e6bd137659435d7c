import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * The annual Sharpe ratio of a rule whose signal has a given correlation with the next return.
 *
 * Sign rule (always one unit long or short): ρ·√(2/π)/√(1 − 2ρ²/π)·√A. Linear rule (position = signal): ρ/√(1
 * + ρ²)·√A, a quarter more for the same signal.
 *
 * @param rule which rule; @param correlation ρ in (−1, 1); @param periodsPerYear A > 0.
 * @throws ModelInputError for input outside these ranges.
 * @verified golden/realityGapClosedForms.json: 0.7005 and 0.8764; the simulation within 4 standard errors.
 * @example
 * ruleSharpe('linear', 0, 365) // 0
 */
export function ruleSharpe(rule: 'sign' | 'linear', correlation: number, periodsPerYear: number): number {
  requireInput(Math.abs(correlation) < 1, 'ruleSharpe', 'correlation in (-1, 1)', correlation);
  requireInput(periodsPerYear > 0, 'ruleSharpe', 'periodsPerYear > 0', periodsPerYear);
  const perBar =
    rule === 'sign'
      ? (correlation * Math.sqrt(2 / Math.PI)) / Math.sqrt(1 - (2 * correlation * correlation) / Math.PI)
      : correlation / Math.sqrt(1 + correlation * correlation);
  return perBar * Math.sqrt(periodsPerYear);
}
