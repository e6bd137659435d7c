import type { ViewComputation, Work } from '../defineComputation.ts';
import { fullMarkets, type LeverageContext, type Markets, marketDraws, previewMarkets } from './markets.ts';
import { priceLevels } from './odds.ts';
import type { PositionOutcome } from './outcomes.ts';
import type { LeverageValues } from './params.ts';

/** The reader's own amounts: what is at stake, at which price it is gone, and what share of everything that is. */
export const position: ViewComputation<LeverageValues, PositionOutcome, LeverageContext['assets']> = {
  draws: marketDraws,
  preview: (values, context) => positionOutcome(values, previewMarkets(values, context, [values.horizon])),
  *compute(values, context): Work<PositionOutcome> {
    return positionOutcome(values, yield* fullMarkets(values, context, [values.horizon]));
  },
};

function positionOutcome(values: LeverageValues, markets: Markets): PositionOutcome {
  const { stake, leverage, wealth, entryPrice, fee, horizon } = values;
  const levels = priceLevels(values);
  const notional = stake * leverage;
  return {
    hours: horizon,
    stake,
    notional,
    fees: 2 * fee * notional,
    levels,
    liquidationPrice:
      entryPrice !== null && levels.liquidationPrice !== null ? entryPrice * levels.liquidationPrice : null,
    adverseMove: levels.liquidationPrice === null ? null : Math.abs(levels.liquidationPrice - 1),
    shareOfWealth: wealth === null ? null : stake / wealth,
    leverageOnWealth: wealth === null ? null : notional / wealth,
    chances: markets.own.chances(leverage, horizon),
  };
}
