import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction, Multiple, Probability } from '../../conventions/quantities.ts';
import { type TailLaw, tailQuantile } from '../tails/tailQuantile.ts';

export interface CalmQuestion {
  /** Standard deviation of a day in the window, above 0. */
  readonly volatility: Fraction;
  /** Share of the own money that may be lost on the worst of so many days, above 0. */
  readonly budget: Fraction;
  /** Share of days that shall lose less, in [0.5, 1). */
  readonly probability: Probability;
  /** How the days are believed to scatter. */
  readonly law: TailLaw;
}

/**
 * The leverage that a calm window seems to allow: the loss of all but a few days stays within a budget.
 *
 * ℓ = budget/(z·σ), z from tailQuantile. A fall by d then takes the share ℓ·d of the own money, above 1 more
 * than all of it.
 *
 * @throws ModelInputError for a volatility or budget not above 0, and as tailQuantile; for probability 0.5.
 * @verified calmWindow.test.ts: the printed case of 10.7× and a loss of 215 %.
 * @example
 * calmLeverage({ volatility: 0.02, budget: 0.5, probability: 0.99, law: { kind: 'normal' } }) // 10.746458119094063
 */
export function calmLeverage({ volatility, budget, probability, law }: CalmQuestion): Multiple {
  requireInput(volatility > 0, 'calmLeverage', 'a volatility above 0', volatility);
  requireInput(budget > 0, 'calmLeverage', 'a budget above 0', budget);
  requireInput(probability > 0.5, 'calmLeverage', 'a probability above 0.5', probability);
  return budget / (tailQuantile(law, probability) * volatility);
}
