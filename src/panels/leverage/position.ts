import {
  adverseMove,
  atLeastOnce,
  FUNDING_RATES,
  fundingPaid,
  positionAmounts,
  stakesPerPosition,
} from '../../model/leverage/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { STANDARD_HOURS } from './clocks.ts';
import { type LeverageContext, marketDraws } from './marketClocks.ts';
import { fullMarkets, type Markets, previewMarkets } from './markets.ts';
import type { BeyondTheStake, PositionOutcome } from './outcomes.ts';
import type { LeverageValues } from './params.ts';
import { priceLevels } from './priceLevels.ts';

/** A week and a month. */
const RANGE_HOURS: readonly number[] = [168, 720];
const DAY_HOURS = 24;
const MONTH_HOURS = 720;
const DAYS_OF_A_MONTH = 30;
/** Money behind a position where the reader's own is not known, in stakes. */
const STAKES_BEHIND_IT = 10;
const MIDDLE_EIGHT_OF_TEN = { low: 0.1, high: 0.9 };

/**
 * The reader's own amounts: what is at stake, at which price it is gone, where the price goes, and what share of
 * everything that is.
 */
export const position: ViewComputation<LeverageValues, PositionOutcome, LeverageContext['assets']> = {
  draws: marketDraws,
  preview: (values, context) => positionOutcome(values, previewMarkets(values, context, hoursOf(values))),
  *compute(values, context): Work<PositionOutcome> {
    return positionOutcome(values, yield* fullMarkets(values, context, hoursOf(values)));
  },
};

/** Those of the boxes, so that the same clocks serve both. */
function hoursOf({ horizon }: LeverageValues): readonly number[] {
  return STANDARD_HOURS.includes(horizon) ? STANDARD_HOURS : [...STANDARD_HOURS, horizon];
}

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
    ranges: RANGE_HOURS.map(hours => ({
      hours,
      low: markets.own.priceQuantile(MIDDLE_EIGHT_OF_TEN.low, hours),
      high: markets.own.priceQuantile(MIDDLE_EIGHT_OF_TEN.high, hours),
    })),
    chances: markets.own.chances(leverage, horizon),
    beyond: beyondTheStake(values, markets),
  };
}

function beyondTheStake(
  { leverage, stake, wealth, horizon, fee }: LeverageValues,
  { own }: Markets,
): BeyondTheStake {
  const behindIt = wealth ?? STAKES_BEHIND_IT * stake;
  const amounts = positionAmounts({ stake, leverage, feePerTrade: fee, wealth: behindIt });
  const leverageOnIt = amounts.leverageOnWealth!;
  const computedAt = Math.max(1, leverageOnIt);
  const back = own.stakesBack(leverage, horizon);
  const funding = (rate: number) => fundingPaid({ rate, notional: amounts.notional, hours: horizon });
  return {
    allBehindIt: {
      isKnown: wealth !== null,
      leverage: leverageOnIt,
      computedAt,
      wipedOut: own.probability(computedAt, MONTH_HOURS).value,
    },
    afresh: atLeastOnce(own.probability(leverage, DAY_HOURS).value, DAYS_OF_A_MONTH),
    back: back && stakesPerPosition(back),
    funding: { usual: funding(FUNDING_RATES.usual), measured: funding(FUNDING_RATES.measured) },
  };
}
