import { dayDeviation } from '../../model/leverage/index.ts';
import { nearestPlace } from '../../model/statistics/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { STANDARD_HOURS } from './clocks.ts';
import { historyOf } from './history.ts';
import { extrapolatedFrom, isLastYear, trailingVolatilityOf } from './market.ts';
import { type LeverageContext, marketDraws } from './marketClocks.ts';
import { fullMarkets, type Markets, previewMarkets } from './markets.ts';
import type { OddsOutcome } from './outcomes.ts';
import type { LeverageValues } from './params.ts';
import { priceLevels } from './priceLevels.ts';
import { sizeRemark } from './size.ts';

/** The first screen: four holding times, the range from calm to stressed, and what the prices of the past did. */
export const odds: ViewComputation<LeverageValues, OddsOutcome, LeverageContext['assets']> = {
  draws: marketDraws,
  preview: (values, context) =>
    oddsOutcome(values, previewMarkets(values, context, shownHours(values.horizon)), context),
  *compute(values, context): Work<OddsOutcome> {
    return oddsOutcome(values, yield* fullMarkets(values, context, shownHours(values.horizon)), context);
  },
};

/** The four holding times: the standard ones, with the reader's own in the place of the nearest. */
export function shownHours(horizon: number): readonly number[] {
  if (STANDARD_HOURS.includes(horizon)) return STANDARD_HOURS;
  const nearest = nearestPlace(STANDARD_HOURS, horizon, 'ratio');
  return STANDARD_HOURS.with(nearest, horizon);
}

function oddsOutcome(values: LeverageValues, markets: Markets, { assets }: LeverageContext): OddsOutcome {
  const { leverage, horizon, target } = values;
  return {
    hours: horizon,
    times: shownHours(horizon).map(hours => ({
      hours,
      chances: markets.own.chances(leverage, hours),
      rightAndWipedOut: markets.own.rightAndWipedOut(leverage, hours),
    })),
    calm: markets.calm?.probability(leverage, horizon) ?? null,
    normal: markets.normal?.probability(leverage, horizon) ?? null,
    stressed: markets.stressed?.probability(leverage, horizon) ?? null,
    lastYear: markets.lastYear?.probability(leverage, horizon) ?? null,
    history: historyOf(values, horizon, assets.history),
    historyOfNormal: isLastYear(values)
      ? historyOf({ ...values, regime: 'normal' }, horizon, assets.history)
      : null,
    levels: priceLevels(values),
    size: sizeRemark(values),
    highestLeverage: markets.own.highestLeverage(target, horizon),
    extrapolatedFrom: values.model === 'changing' ? extrapolatedFrom(values) : null,
    trailingVolatility: trailingVolatilityOf(values),
    dayDeviation: dayDeviation(trailingVolatilityOf(values)),
  };
}
