import { type Clocks, previewMedianVolatility, type VolatilityStart } from '../../model/price-paths/index.ts';
import type { ComputeContext, DrawRequest, Work } from '../defineComputation.ts';
import { clocksFor, coarseClocks, peekTable, STANDARD_HOURS, tableRequest } from './clocks.ts';
import type { MarketHistory } from './history.ts';
import { isLastYear, startInRegime, startOf } from './market.ts';
import { betOf, clockMarket, constantMarket, type MarketChances } from './marketChances.ts';
import type { LeverageValues } from './params.ts';

export type LeverageContext = ComputeContext<{ readonly history: MarketHistory }>;

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

type Role = keyof Markets;

/** The draws that make previews exact: the clocks of the reader's market and of the range beside it. */
export function marketDraws(values: LeverageValues): readonly DrawRequest[] {
  if (values.model === 'constant') return [];
  const starts = startsOf(values);
  return [starts.own, starts.calm, starts.normal, starts.stressed, starts.lastYear]
    .filter(start => start !== null)
    .map(start => tableRequest(start, values.seed));
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
 *
 * @param beside what the numbers stand beside: the boxes of the first screen, whose clocks they then share to
 *   the last digit.
 */
export function* fullMarkets(
  values: LeverageValues,
  { draws }: LeverageContext,
  hours: readonly number[],
  beside: 'boxes' | 'nothing' = 'boxes',
): Work<Markets> {
  if (values.model === 'constant') return constantMarkets(values);
  const { seed, horizon } = values;
  const starts = startsOf(values);
  const sets: Clocks[] = [];
  const shared = beside === 'boxes' && hours.some(hour => STANDARD_HOURS.includes(hour));
  if (shared) sets.push(yield* clocksFor(draws, starts.own, STANDARD_HOURS, seed));
  if (!shared || !STANDARD_HOURS.includes(horizon))
    sets.push(yield* clocksFor(draws, starts.own, [horizon], seed));
  const range: Record<Role, readonly Clocks[]> = {
    own: sets,
    calm: [],
    normal: [],
    stressed: [],
    lastYear: [],
  };
  for (const role of ['calm', 'normal', 'stressed', 'lastYear'] as const) {
    const start = starts[role];
    if (start) range[role] = [yield* clocksFor(draws, start, [horizon], seed)];
  }
  return marketsOf(values, (start, role) =>
    clockMarket(
      betOf(values),
      hour => range[role].find(set => set.hours.includes(hour))!,
      () => start.medianVolatility,
    ),
  );
}

function startsOf(values: LeverageValues): {
  own: VolatilityStart;
  calm: VolatilityStart | null;
  normal: VolatilityStart | null;
  stressed: VolatilityStart | null;
  lastYear: VolatilityStart | null;
} {
  return {
    own: startOf(values),
    calm: startInRegime(values, 'calm'),
    normal: isLastYear(values) ? startInRegime(values, 'normal') : null,
    stressed: startInRegime(values, 'stressed'),
    lastYear: startInRegime(values, 'lastyear'),
  };
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
