import { requireInput } from '../../conventions/modelInputError.ts';

const SMALLEST_WEIGHT = 1e-18;

/**
 * The in-sample Sharpe ratio that fitting weights is expected to show, even on pure noise.
 *
 * E[χ_n(λ)]/√T with n fitted weights and λ = true SR·√T: a mean of √2·Γ((n+1)/2 + j)/Γ(n/2 + j) over j ~
 * Poisson(λ²/2). Three years of noise: 0.46 with one weight, 1.78 with ten.
 *
 * @param question number of fitted weights (whole, ≥ 1), years > 0, true annual Sharpe ratio of the best
 *   weights (0 if absent).
 * @throws ModelInputError for weights below 1 or not whole, or years ≤ 0.
 * @see Paulsen and Söhl (2016), arXiv 1602.06186; the mean of the noncentral chi distribution.
 * @verified golden/realityGapSharpe.json: 0.46, 1.23, 1.78, 2.55; mpmath for a true edge.
 * @example
 * expectedNoiseFitSharpe({ weights: 1, years: 1 }) // 0.7978845608028654
 */
export function expectedNoiseFitSharpe(question: {
  readonly weights: number;
  readonly years: number;
  readonly trueSharpe?: number;
}): number {
  const { weights, years, trueSharpe = 0 } = question;
  requireInput(
    Number.isInteger(weights) && weights >= 1,
    'expectedNoiseFitSharpe',
    'whole weights ≥ 1',
    weights,
  );
  requireInput(years > 0, 'expectedNoiseFitSharpe', 'years > 0', years);
  const rate = (trueSharpe * trueSharpe * years) / 2;
  const most = Math.ceil(rate + 12 * Math.sqrt(rate) + 40);
  let gammaRatio = halfGammaRatio(weights);
  let logWeight = -rate;
  let mean = 0;
  for (let j = 0; j <= most; j++) {
    const weight = Math.exp(logWeight);
    if (weight > SMALLEST_WEIGHT) mean += weight * gammaRatio;
    gammaRatio *= (weights / 2 + 0.5 + j) / (weights / 2 + j);
    logWeight += rate > 0 ? Math.log(rate / (j + 1)) : -Infinity;
  }
  return (Math.SQRT2 * mean) / Math.sqrt(years);
}

/** Γ((n + 1)/2)/Γ(n/2) by stepping n up in twos from 1/√π (n = 1) or √π/2 (n = 2). */
function halfGammaRatio(weights: number): number {
  const odd = weights % 2 === 1;
  let ratio = odd ? 1 / Math.sqrt(Math.PI) : Math.sqrt(Math.PI) / 2;
  for (let n = odd ? 1 : 2; n < weights; n += 2) ratio *= (n + 1) / n;
  return ratio;
}
