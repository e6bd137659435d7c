import { requireInput } from '../../conventions/modelInputError.ts';
import { minBacktestYears } from './minBacktestYears.ts';

const MOST_TRIALS = 2 ** 40;

/**
 * How many independent rules may be tried on so many years before luck alone is expected to show a Sharpe
 * ratio.
 *
 * The largest N with minBacktestYears ≤ years, by bisection on the published formula.
 *
 * @returns a whole number ≥ 1; `MOST_TRIALS` (2^40) at the top.
 * @throws ModelInputError for years or target ≤ 0.
 * @see Bailey, Borwein, López de Prado and Zhu (2014), ssrn 2308659: "5 years, at most 45 variants".
 * @verified golden/realityGapSharpe.json.
 * @example
 * trialsAllowed(5, 1) // 45
 */
export function trialsAllowed(years: number, targetSharpe: number): number {
  requireInput(years > 0, 'trialsAllowed', 'years > 0', years);
  let allowed = 1;
  let tooMany = MOST_TRIALS + 1;
  const fits = (trials: number) => minBacktestYears({ trials, targetSharpe }).years <= years;
  while (tooMany - allowed > 1) {
    const middle = Math.floor((allowed + tooMany) / 2);
    if (fits(middle)) allowed = middle;
    else tooMany = middle;
  }
  return allowed;
}
