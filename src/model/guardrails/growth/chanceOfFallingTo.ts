import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction, Probability } from '../../conventions/quantities.ts';

/**
 * The chance that money ever falls to a share of what it is now, at c times the leverage that grows fastest.
 *
 * a^(2/c − 1) for c < 2, else 1: money's logarithm is a Brownian motion with drift over ever so long a time.
 *
 * @param share a in (0, 1]; 1 is reached at once.
 * @param kellyMultiple c ≥ 0; at 0 nothing is at stake and nothing falls.
 * @throws ModelInputError outside these ranges.
 * @see Thorp (2006), 7.3.
 * @verified growth.test.ts: ten printed values; simulated Brownian motions within their standard errors.
 * @example
 * chanceOfFallingTo(0.5, 0.5) // 0.125
 */
export function chanceOfFallingTo(share: Fraction, kellyMultiple: number): Probability {
  requireInput(share > 0 && share <= 1, 'chanceOfFallingTo', 'a share in (0, 1]', share);
  requireInput(kellyMultiple >= 0, 'chanceOfFallingTo', 'a multiple of Kelly ≥ 0', kellyMultiple);
  if (share === 1 || kellyMultiple >= 2) return 1;
  return kellyMultiple === 0 ? 0 : share ** (2 / kellyMultiple - 1);
}
