import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * Slippage by the volume-share rule that popular backtest programs ship: a fraction of the price.
 *
 * priceImpact·min(share, limit)². With the usual 0.1 and 2.5 % it never exceeds 0.625 basis points, where the
 * square-root law says 32 at 3 % daily volatility: shown as a warning, not used by the simulation.
 *
 * @throws ModelInputError for negative input.
 * @see quantopian/zipline, zipline/finance/slippage.py, VolumeShareSlippage; its defaults are the defaults
 *   here.
 * @verified golden/realityGapCosts.json.
 * @example
 * volumeShareSlippage({ shareOfVolume: 0.5 }) // 0.0000625
 */
export function volumeShareSlippage(question: {
  readonly shareOfVolume: number;
  readonly priceImpact?: number;
  readonly shareLimit?: number;
}): number {
  const { shareOfVolume, priceImpact = 0.1, shareLimit = 0.025 } = question;
  requireInput(shareOfVolume >= 0, 'volumeShareSlippage', 'shareOfVolume ≥ 0', shareOfVolume);
  requireInput(priceImpact >= 0, 'volumeShareSlippage', 'priceImpact ≥ 0', priceImpact);
  requireInput(shareLimit >= 0, 'volumeShareSlippage', 'shareLimit ≥ 0', shareLimit);
  return priceImpact * Math.min(shareOfVolume, shareLimit) ** 2;
}
