import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction, Multiple } from '../../conventions/quantities.ts';

/** What was seen, and what was believed before. */
export interface PosteriorQuestion {
  /** Mean of the returns seen; not used if none was. */
  readonly mean: Fraction;
  readonly observations: number;
  /** Standard deviation of a return, above 0. */
  readonly volatility: Fraction;
  /** Standard deviation of the mean before anything was seen, τ₀ above 0. */
  readonly priorSpread: Fraction;
}

export interface PosteriorLeverage {
  /** Mean of the next return, as far as it is known. */
  readonly mean: Fraction;
  /** How far that mean may be off, one standard deviation. */
  readonly spread: Fraction;
  /** Never below 0: nothing is sold short. */
  readonly leverage: Multiple;
}

/**
 * The leverage that grows money fastest once it counts that the mean is only estimated.
 *
 * μ = x̄·τ₀²/(τ₀² + σ²/n), s² = 1/(1/τ₀² + n/σ²), ℓ = max(0, μ)/(σ² + s²). With n → ∞ it is the Kelly leverage.
 *
 * @param question returns per day (or any one span), all of the same span.
 * @throws ModelInputError unless volatility and priorSpread are above 0, observations whole and mean finite.
 * @see field-standard: normal mean with known variance and a normal prior, e.g. Gelman et al., Bayesian Data
 *   Analysis, 2.5.
 * @verified golden/guardrailsPolicies.json: moments of the posterior by quadrature on a grid (NumPy).
 * @example
 * posteriorLeverage({ mean: 0.005, observations: 40, volatility: 0.02, priorSpread: 0.005 }).leverage // 8.771929824561404
 */
export function posteriorLeverage({
  mean,
  observations,
  volatility,
  priorSpread,
}: PosteriorQuestion): PosteriorLeverage {
  const name = 'posteriorLeverage';
  requireInput(volatility > 0 && volatility < Infinity, name, 'a volatility above 0', volatility);
  requireInput(priorSpread > 0 && priorSpread < Infinity, name, 'a prior spread above 0', priorSpread);
  requireInput(Number.isInteger(observations) && observations >= 0, name, 'whole observations', observations);
  requireInput(Number.isFinite(mean), name, 'a finite mean', mean);
  const variance = volatility * volatility;
  const prior = priorSpread * priorSpread;
  const believed = (mean * prior * observations) / (prior * observations + variance);
  const doubt = (prior * variance) / (variance + observations * prior);
  return {
    mean: believed,
    spread: Math.sqrt(doubt),
    leverage: Math.max(0, believed) / (variance + doubt),
  };
}
