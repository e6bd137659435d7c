import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * What is left of a Sharpe ratio after paying for the knobs that were fitted to the same data.
 *
 * SR − k/(T·SR), with k free parameters that leave the scale alone (weights of a portfolio, say) and T years;
 * unbiased for the out-of-sample ratio when the covariance is known (Stein's lemma). It can be negative.
 *
 * @param question annual Sharpe ratio, number of fitted parameters ≥ 0, years > 0.
 * @returns the annual ratio to expect on new data; null for a Sharpe ratio of 0 or below, where the rule says
 *   nothing.
 * @throws ModelInputError for a negative number of parameters or years ≤ 0.
 * @see Paulsen and Söhl (2016), "Noise fit, estimation error and a Sharpe information criterion", arXiv
 *   1602.06186.
 * @verified golden/realityGapSharpe.json.
 * @example
 * noiseFitSharpe({ annualSharpe: 2, parameters: 6, years: 3 }) // 1
 */
export function noiseFitSharpe(question: {
  readonly annualSharpe: number;
  readonly parameters: number;
  readonly years: number;
}): number | null {
  const { annualSharpe, parameters, years } = question;
  requireInput(parameters >= 0, 'noiseFitSharpe', 'parameters ≥ 0', parameters);
  requireInput(years > 0, 'noiseFitSharpe', 'years > 0', years);
  return annualSharpe > 0 ? annualSharpe - parameters / (years * annualSharpe) : null;
}
