import { gammaHalfRatio } from './gammaHalfRatio.ts';

/**
 * The mean distance between two true chances drawn independently from Beta(α, α) (Gini's mean difference).
 *
 * G = (2/α) B(2α, 2α)/B(α, α)² = r(α)²/(2√π r(2α)), r(x) = Γ(x + ½)/Γ(x + 1). It gives AUROC in closed form:
 * ½ + G for events, ½ + G_π/(4A(1 − A)) for calls, with G_π = 1 + 2G − 2A for the chances of the likelier
 * side, because the larger of |a| and |b| is half of |a − b| + |a + b|.
 *
 * @verified calibrationGenerator.json against mpmath double quadrature; α = 1: ⅓.
 * @example
 * rankSpread(1) // 1 / 3
 */
export function rankSpread(alpha: number): number {
  return gammaHalfRatio(alpha) ** 2 / (2 * Math.sqrt(Math.PI) * gammaHalfRatio(2 * alpha));
}
