import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction, Multiple } from '../../conventions/quantities.ts';

/**
 * The leverage of a model that aims at a volatility: target over stated spread.
 *
 * What the calm hides is the spread, and through it the leverage. No limit stands in this function: that is the
 * cap's place.
 *
 * @param target volatility of a day that the account shall have, above 0; @param spread stated, above 0.
 * @throws ModelInputError unless both are above 0.
 * @verified statements.test.ts: an account at this leverage has the target volatility.
 * @example
 * spreadLeverage(0.06, 0.02) // 3
 */
export function spreadLeverage(target: Fraction, spread: Fraction): Multiple {
  requireInput(target > 0, 'spreadLeverage', 'a target above 0', target);
  requireInput(spread > 0, 'spreadLeverage', 'a spread above 0', spread);
  return target / spread;
}
