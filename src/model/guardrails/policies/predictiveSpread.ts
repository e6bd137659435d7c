import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction } from '../../conventions/quantities.ts';

/** With fewer the next return has no finite variance. */
const FEWEST = 4;

/**
 * How far the next return may lie from the mean of a few, once it counts that mean and volatility are only estimated.
 *
 * √(s²·(1 + 1/n)·(n − 1)/(n − 3)): the standard deviation of the Student-t predictive with n − 1 degrees of freedom.
 * A target volatility over it is the size that shrinks where little was seen.
 *
 * @param spread s ≥ 0, the sample standard deviation (with n − 1); @param observations n, at least 4.
 * @throws ModelInputError outside these ranges.
 * @see Gelman et al., Bayesian Data Analysis (2013), 3.2: normal data, no prior knowledge of mean and variance.
 * @verified policies.test.ts: draws of volatility, mean and return in turn.
 * @example
 * predictiveSpread({ spread: 0.02, observations: 5 }) // 0.030983866769659335
 */
export function predictiveSpread({
  spread,
  observations,
}: {
  readonly spread: Fraction;
  readonly observations: number;
}): Fraction {
  const isCount = Number.isInteger(observations) && observations >= FEWEST;
  requireInput(isCount, 'predictiveSpread', 'at least 4 observations', observations);
  requireInput(spread >= 0 && spread < Infinity, 'predictiveSpread', 'a spread ≥ 0', spread);
  return spread * Math.sqrt(((1 + 1 / observations) * (observations - 1)) / (observations - 3));
}
