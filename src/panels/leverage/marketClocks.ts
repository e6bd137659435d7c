import type { Clocks, VolatilityStart } from '../../model/price-paths/index.ts';
import type { ComputeContext, DrawRequest, Work } from '../defineComputation.ts';
import { betOf } from './bet.ts';
import { clocksFor, STANDARD_HOURS, tableRequest } from './clocks.ts';
import type { MarketHistory } from './history.ts';
import { isLastYear, startInRegime, startOf } from './market.ts';
import type { LeverageValues } from './params.ts';

export type LeverageContext = ComputeContext<{ readonly history: MarketHistory }>;

/** The reader's market, and those beside it. */
export type Role = 'own' | 'calm' | 'normal' | 'stressed' | 'lastYear';

/** What the numbers of a market stand beside: the boxes of the first screen, whose clocks they then share to the last digit. */
export type Beside = 'boxes' | 'nothing';

/** The draws that make previews exact: the clocks of the reader's market and of the range beside it. */
export function marketDraws(values: LeverageValues): readonly DrawRequest[] {
  if (values.model === 'constant') return [];
  const starts = startsOf(values);
  return [starts.own, starts.calm, starts.normal, starts.stressed, starts.lastYear]
    .filter(start => start !== null)
    .map(start => tableRequest(start, values.seed));
}

/** Clocks of all markets: of the reader's own for the hours that are shown, of the others for the reader's own hour. */
export function* fullClocks(
  values: LeverageValues,
  { draws }: LeverageContext,
  hours: readonly number[],
  beside: Beside,
): Work<Readonly<Record<Role, readonly Clocks[]>>> {
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
  return range;
}

/** The clocks that serve an hour. */
export function clocksOf(sets: readonly Clocks[], hour: number): Clocks {
  return sets.find(set => set.hours.includes(hour))!;
}

/** What is asked of the clocks of the reader's own market, for the reader's own hour and leverage. */
export function* ownQuestion(values: LeverageValues, context: LeverageContext, beside: Beside = 'boxes') {
  const { leverage, horizon } = values;
  const { own } = yield* fullClocks(values, context, [horizon], beside);
  const clocks = clocksOf(own, horizon);
  const { medianVolatility } = startOf(values);
  return { ...betOf(values), hours: horizon, clocks, medianVolatility, leverage };
}

export function startsOf(values: LeverageValues): {
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
