import { adverseMove, positionAmounts } from '../../model/leverage/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { fullMarkets, type LeverageContext, type Markets, marketDraws, previewMarkets } from './markets.ts';
import { priceLevels } from './odds.ts';
import type { PositionOutcome } from './outcomes.ts';
import type { LeverageValues } from './params.ts';

/**
 * The reader's own amounts: what is at stake, at which price it is gone, and what share of everything that
 * is.
 */
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
  const amounts = positionAmounts({ stake, leverage, feePerTrade: fee, wealth });
  return {
    hours: horizon,
    stake,
    notional: amounts.notional,
    fees: amounts.fees,
    levels,
    liquidationPrice:
      entryPrice !== null && levels.liquidationPrice !== null ? entryPrice * levels.liquidationPrice : null,
    adverseMove: adverseMove(levels.liquidationPrice),
    shareOfWealth: amounts.shareOfWealth,
    leverageOnWealth: amounts.leverageOnWealth,
    chances: markets.own.chances(leverage, horizon),
  };
}
