import { previewMedianVolatility, type VolatilityStart } from '../../model/price-paths/index.ts';
import type { Work } from '../defineComputation.ts';
import { betOf } from './bet.ts';
import { coarseClocks, peekTable } from './clocks.ts';
import { startInRegime, startOf } from './market.ts';
import { clockMarket, constantMarket, type MarketChances } from './marketChances.ts';
import {
  type Beside,
  clocksOf,
  fullClocks,
  type LeverageContext,
  type Role,
  startsOf,
} from './marketClocks.ts';
import type { LeverageValues } from './params.ts';

/**
 * The reader's market beside a calm and a stressed one of the same coin and its last year; a coin without history has
 * only its own.
 */
export interface Markets {
  readonly own: MarketChances;
  readonly calm: MarketChances | null;
  /** Only beside the last year. */
  readonly normal: MarketChances | null;
  readonly stressed: MarketChances | null;
  readonly lastYear: MarketChances | null;
}

/** Markets for an answer within a frame, for the hours that are shown. */
export function previewMarkets(
  values: LeverageValues,
  context: LeverageContext,
  hours: readonly number[],
): Markets {
  if (values.model === 'constant') return constantMarkets(values);
  return marketsOf(values, start => previewMarket(values, start, context, hours));
}

/**
 * Markets on all clocks, drawn for exactly the hours that are shown; the range only for the reader's own
 * hour.
 */
export function* fullMarkets(
  values: LeverageValues,
  context: LeverageContext,
  hours: readonly number[],
  beside: Beside = 'boxes',
): Work<Markets> {
  if (values.model === 'constant') return constantMarkets(values);
  const clocks = yield* fullClocks(values, context, hours, beside);
  return marketsOf(values, (start, role) =>
    clockMarket(
      betOf(values),
      hour => clocksOf(clocks[role], hour),
      () => start.medianVolatility,
    ),
  );
}

function constantMarkets(values: LeverageValues): Markets {
  return marketsOf(values, start => constantMarket(betOf(values), start.trailingVolatility, values.drift));
}

function marketsOf(
  values: LeverageValues,
  marketOf: (start: VolatilityStart, role: Role) => MarketChances,
): Markets {
  const { own, calm, normal, stressed, lastYear } = startsOf(values);
  return {
    own: marketOf(own, 'own'),
    calm: calm && marketOf(calm, 'calm'),
    normal: normal && marketOf(normal, 'normal'),
    stressed: stressed && marketOf(stressed, 'stressed'),
    lastYear: lastYear && marketOf(lastYear, 'lastYear'),
  };
}

/**
 * A market on the condensed clocks of its own start; while these are not there, on rescaled ones of another
 * start; before any are there, on a few drawn at once.
 */
function previewMarket(
  values: LeverageValues,
  start: VolatilityStart,
  { draws }: LeverageContext,
  hours: readonly number[],
): MarketChances {
  const bet = betOf(values);
  const own = peekTable(draws, start, values.seed);
  if (own)
    return clockMarket(
      bet,
      () => own,
      () => start.medianVolatility,
    );
  const stand = standIn(values, draws);
  const clocks = stand ?? coarseClocks(draws, startOf(values), hours, values.seed);
  return clockMarket(
    bet,
    () => clocks,
    hour => previewMedianVolatility({ from: clocks.start, to: start, hours: hour }),
  );
}

/** Any clocks that are at hand: of this coin's markets, or those used last. */
function standIn(values: LeverageValues, draws: LeverageContext['draws']) {
  for (const regime of ['normal', 'calm', 'stressed', 'lastyear', 'longrun'] as const) {
    const start = startInRegime(
      { ...values, asset: values.asset === 'other' ? 'btc' : values.asset },
      regime,
    )!;
    const table = peekTable(draws, start, values.seed);
    if (table) return table;
  }
  return null;
}
