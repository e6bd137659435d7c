import { finish, type ViewComputation, type Work } from '../defineComputation.ts';
import { historyOf } from './history.ts';
import { type LeverageContext, marketDraws } from './marketClocks.ts';
import { fullMarkets, type Markets, previewMarkets } from './markets.ts';
import type { CurveOutcome } from './outcomes.ts';
import type { LeverageValues } from './params.ts';

/** Whole steps from 10×; half steps below, where a logarithmic axis is wide. */
const CURVE_LEVERAGES: readonly number[] = [
  ...Array.from({ length: 18 }, (_, step) => 1 + step / 2),
  ...Array.from({ length: 116 }, (_, step) => 10 + step),
];

/** Of the work, as a share; a curve on drawn markets is soon read off. */
const MARKETS_DRAWN = 1;

/** Every other of them, and the reader's own: enough for a line that is being dragged. */
function previewLeverages(own: number): readonly number[] {
  return CURVE_LEVERAGES.filter((leverage, place) => place % 2 === 0 || leverage === own);
}

/** One holding time for every leverage, with the range from calm to stressed and history as points. */
export const curve: ViewComputation<LeverageValues, CurveOutcome, LeverageContext['assets']> = {
  draws: marketDraws,
  preview: (values, context) =>
    finish(
      curveOutcome(
        values,
        previewMarkets(values, context, [values.horizon]),
        context,
        previewLeverages(values.leverage),
      ),
    ),
  *compute(values, context): Work<CurveOutcome> {
    const markets = yield* fullMarkets(values, context, [values.horizon]);
    return yield* curveOutcome(values, markets, context, CURVE_LEVERAGES);
  },
};

function* curveOutcome(
  values: LeverageValues,
  markets: Markets,
  { assets }: LeverageContext,
  leverages: readonly number[],
): Work<CurveOutcome> {
  const { horizon, target } = values;
  const own = markets.own.curve(leverages, horizon);
  yield MARKETS_DRAWN;
  const calm = markets.calm?.curve(leverages, horizon);
  yield MARKETS_DRAWN;
  const stressed = markets.stressed?.curve(leverages, horizon);
  yield MARKETS_DRAWN;
  return {
    hours: horizon,
    points: leverages.map((leverage, index) => ({
      leverage,
      probability: own[index]!.value,
      standardError: own[index]!.standardError,
      calm: calm?.[index]?.value ?? null,
      stressed: stressed?.[index]?.value ?? null,
    })),
    history: historyOf(values, horizon, assets.history),
    highestLeverage: markets.own.highestLeverage(target, horizon),
  };
}
