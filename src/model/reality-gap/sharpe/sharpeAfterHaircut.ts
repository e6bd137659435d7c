import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';

/** An annual Sharpe ratio and the p-value it is left with. */
export interface AdjustedSharpe {
  readonly annualSharpe: number;
  readonly years: number;
  readonly adjustedPValue: number;
}

/**
 * The annual Sharpe ratio that has a given two-sided p-value over the same years, with the sign of the
 * original.
 *
 * Φ⁻¹(1 − p/2)/√years; 0 when p is 1. A p-value that underflowed to 0 leaves the ratio as it was.
 *
 * @verified through haircutSharpeRatio.
 */
export function sharpeAfterHaircut({ annualSharpe, years, adjustedPValue }: AdjustedSharpe): number {
  if (adjustedPValue === 0) return annualSharpe;
  return (Math.sign(annualSharpe) * Math.max(0, -normalQuantile(adjustedPValue / 2))) / Math.sqrt(years);
}
