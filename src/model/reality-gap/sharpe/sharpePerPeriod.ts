import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * A yearly Sharpe ratio as a ratio per period, in which most formulas are written.
 *
 * SR/√periods a year.
 *
 * @param annualSharpe of any sign; @param periodsPerYear above 0.
 * @throws ModelInputError unless periodsPerYear is above 0.
 * @verified test: hand-computed; the golden records of realityGapSharpe.json are made by it.
 * @example
 * sharpePerPeriod(2, 16) // 0.5
 */
export function sharpePerPeriod(annualSharpe: number, periodsPerYear: number): number {
  requireInput(periodsPerYear > 0, 'sharpePerPeriod', 'periodsPerYear above 0', periodsPerYear);
  return annualSharpe / Math.sqrt(periodsPerYear);
}
