import { type VolatilityStart, volatilityRegimes, volatilityStart } from '../../model/price-paths/index.ts';
import type { LeverageValues, Regime } from './params.ts';

/** Where volatility starts for these values; a typed volatility takes the place of the market. */
export function startOf(values: LeverageValues): VolatilityStart {
  const { asset, volatility, regime } = values;
  if (volatility !== null) return volatilityStart({ asset, trailingVolatility: volatility });
  if (asset === 'other') return volatilityStart({ asset, trailingVolatility: trailingVolatilityOf(values) });
  return volatilityStart({ asset, regime });
}

/**
 * The range of usual volatilities that a typed one lies outside of, of another coin bitcoin's, whose shape it is given; null
 * within it, and where none is typed.
 */
export function extrapolatedFrom({ asset, volatility }: LeverageValues): readonly [number, number] | null {
  if (volatility === null) return null;
  const [lowest, highest] = volatilityRegimes[asset === 'other' ? 'btc' : asset].usualVolatility;
  return volatility < lowest || volatility > highest ? [lowest, highest] : null;
}

/** Whether the market is that of the last year of the data. */
export function isLastYear({
  asset,
  regime,
  volatility,
}: Pick<LeverageValues, 'asset' | 'regime' | 'volatility'>): boolean {
  return asset !== 'other' && regime === 'lastyear' && volatility === null;
}

/** The start in another market of the same coin, or null where the coin has no history. */
export function startInRegime(values: LeverageValues, regime: Regime): VolatilityStart | null {
  return values.asset === 'other' ? null : volatilityStart({ asset: values.asset, regime });
}

/**
 * The trailing 30-day volatility that these values stand for; an unmeasured coin without one stands where
 * bitcoin does.
 */
export function trailingVolatilityOf({ asset, volatility, regime }: LeverageValues): number {
  if (volatility !== null) return volatility;
  return volatilityRegimes[asset === 'other' ? 'btc' : asset].regimes[regime].trailingVolatility;
}
