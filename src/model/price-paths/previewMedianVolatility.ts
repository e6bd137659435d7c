import type { Fraction } from '../conventions/quantities.ts';
import { requireHours } from './clockBlock.ts';
import { HOURLY_PERSISTENCE } from './slowDirections.ts';
import type { VolatilityStart } from './volatilityStart.ts';

/**
 * The median volatility with which clocks of one start stand in for those of another, while a volatility is
 * dragged.
 *
 * σ′·e^(Δm₀·ā), ā = (1 − aʰ)/(h·(1 − a)): volatility starts e^(Δm₀) times as high and reverts, so over h
 * hours the mean of its logarithm differs by ā·Δm₀. Exact for one hour with equal spreads, close for a day;
 * the spread of the start is not changed.
 *
 * @param from the start of the clocks at hand; to the wanted start; hours whole, 1 to 720.
 * @returns σ to give to the answers in place of the clocks' own.
 * @throws ModelInputError for other hours.
 * @verified liquidationProbabilityFromClocks.test.ts: against clocks of the wanted start.
 * @example
 * previewMedianVolatility({ from: volatilityStart({ asset: 'btc', trailingVolatility: 0.5 }), to: volatilityStart({ asset: 'btc', trailingVolatility: 1 }), hours: 1 }) // 0.9217526080962868
 */
export function previewMedianVolatility({
  from,
  to,
  hours,
}: {
  readonly from: VolatilityStart;
  readonly to: VolatilityStart;
  readonly hours: number;
}): Fraction {
  requireHours('previewMedianVolatility', hours);
  const meanPersistence = (1 - HOURLY_PERSISTENCE ** hours) / (hours * (1 - HOURLY_PERSISTENCE));
  const offset = to.logVolatilityOffset - from.logVolatilityOffset;
  return to.medianVolatility * Math.exp(offset * meanPersistence);
}
