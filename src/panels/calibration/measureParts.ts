import { accuracy, brierScore, honestShareRange, spiegelhalterTest } from '../../model/calibration/index.ts';
import { mean, wilsonInterval } from '../../model/statistics/index.ts';
import type { GroupSplit, PartMetrics, PeriodSplit } from './ownForecastsOutcomes.ts';

/** Forecasts as the metrics want them: events, or calls with their confidence. */
export interface Forecasts {
  readonly probabilities: Float64Array;
  readonly outcomes: Uint8Array;
}

const MOST_GROUPS = 30;
const MOST_PERIODS = 10;
/** Fewer say next to nothing. */
const FEWEST_IN_PERIOD = 25;
const CONFIDENCE = 0.95;

/** What the forecasts at these places say on their own. */
function measurePart({ probabilities, outcomes }: Forecasts, places: ArrayLike<number>): PartMetrics {
  const stated = Float64Array.from(places, place => probabilities[place]!);
  const happened = Uint8Array.from(places, place => outcomes[place]!);
  const cameTrue = happened.reduce((sum, outcome) => sum + outcome, 0);
  const range = wilsonInterval({ successes: cameTrue, trials: happened.length, confidence: CONFIDENCE });
  const honest = honestShareRange(stated, CONFIDENCE);
  return {
    forecasts: happened.length,
    cameTrue,
    meanForecast: mean(stated),
    happened: cameTrue / happened.length,
    low: range.lower,
    high: range.upper,
    honestLow: honest.lower,
    honestHigh: honest.upper,
    accuracy: accuracy(stated, happened),
    brier: brierScore(stated, happened),
    spiegelhalter: spiegelhalterTest(stated, happened),
  };
}

/** Each group on its own, the largest first; what does not fit is taken together as one. */
export function measureGroups(
  forecasts: Forecasts,
  { codes, names }: { readonly codes: Uint32Array; readonly names: readonly string[] },
): GroupSplit {
  const counts = new Uint32Array(names.length);
  for (const code of codes) counts[code]!++;
  const order = names
    .map((_, code) => code)
    .filter(code => counts[code]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b);
  const shown = order.length > MOST_GROUPS ? order.slice(0, MOST_GROUPS - 1) : order;
  const rest = order.length - shown.length;
  const slots = new Uint32Array(names.length).fill(shown.length);
  for (const [slot, code] of shown.entries()) slots[code] = slot;
  const sizes = new Uint32Array(shown.length + 1);
  for (const code of codes) sizes[slots[code]!]!++;
  const places = Array.from(sizes, size => new Uint32Array(size));
  sizes.fill(0);
  for (let place = 0; place < codes.length; place++) {
    const slot = slots[codes[place]!]!;
    places[slot]![sizes[slot]!++] = place;
  }
  const labels = [...shown.map(code => names[code]!), null];
  return {
    groups: places
      .map((list, slot) => ({ list, name: labels[slot] ?? null }))
      .filter(({ list }) => list.length > 0)
      .map(({ list, name }) => ({ name, ...measurePart(forecasts, list) })),
    merged: rest,
  };
}

/**
 * The forecasts in order of their dates, or of their rows, in parts of equal count; null if there are too
 * few.
 */
export function measurePeriods(forecasts: Forecasts, days: Float64Array | null): PeriodSplit | null {
  const size = forecasts.outcomes.length;
  const all = Uint32Array.from({ length: size }, (_, place) => place);
  const order = days ? all.filter(place => !Number.isNaN(days[place]!)) : all;
  // Rows of one day keep their order.
  if (days) order.sort((a, b) => days[a]! - days[b]! || a - b);
  const count = Math.min(MOST_PERIODS, Math.floor(order.length / FEWEST_IN_PERIOD));
  if (count < 2) return null;
  const edges = Array.from({ length: count + 1 }, (_, part) => Math.round((part * order.length) / count));
  const label = (position: number) => (days ? days[order[position]!]! : position + 1);
  return {
    by: days ? 'date' : 'row',
    periods: edges.slice(1).map((end, part) => {
      const start = edges[part]!;
      return {
        from: label(start),
        to: label(end - 1),
        ...measurePart(forecasts, order.subarray(start, end)),
      };
    }),
  };
}
