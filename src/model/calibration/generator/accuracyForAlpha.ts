import { requireInput } from '../../conventions/modelInputError.ts';
import { gammaHalfRatio } from './gammaHalfRatio.ts';

/**
 * How often the best possible call is right when the true chances follow a symmetric Beta(α, α).
 *
 * A = ½ + 4^(−α)/(α B(α, α)) = ½ + Γ(α + ½)/(2√π Γ(α + 1)). α = 1: every chance is as common as any other, A
 * = ¾; α → 0: certainties, A → 1; α → ∞: coin flips, A → ½.
 *
 * @throws ModelInputError unless α > 0.
 * @verified calibrationGenerator.json against mpmath quadrature.
 * @example
 * accuracyForAlpha(1) // 0.75
 */
export function accuracyForAlpha(alpha: number): number {
  requireInput(alpha > 0 && alpha < Number.POSITIVE_INFINITY, 'accuracyForAlpha', 'a finite α > 0', alpha);
  return 0.5 + gammaHalfRatio(alpha) / (2 * Math.sqrt(Math.PI));
}
