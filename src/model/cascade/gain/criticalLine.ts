import { requireInput } from '../../conventions/modelInputError.ts';
import type { CascadeAxis } from '../cliff/cascadeSweep.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { nearestToRunaway } from './runawayGauge.ts';

export interface CriticalLineQuestion {
  /** Everything that the two axes do not set. */
  readonly scenario: CascadeScenario;
  readonly across: CascadeAxis;
  /** Rising values, along which the distance to runaway shrinks (leverage, own money, share of models). */
  readonly up: CascadeAxis;
}

/**
 * The line of a map above which selling can run away: for each value of `across`, where along `up` the gain
 * first reaches its critical value (a ratio of 1 of runawayGauge), found by halving between the values of
 * `up` and drawn straight between two of them.
 *
 * @returns one value for each of `across`; null where the ratio stays below 1, the first value of `up`
 *   where it is reached from the start. Yields the share done after each ratio. All null for a square-root impact.
 * @throws ModelInputError for an axis without values, or as requireCascadeScenario when it comes to a value out
 *   of range.
 * @verified cascade.gain.test.ts: ratios of 1 at the line, as far as straight pieces go; the same place by
 *   trying every value.
 * @example
 * criticalLine({ scenario: DEFAULT_CASCADE, across: { key: 'similarity', values: [1] }, up: { key: 'leverage', values: [2, 20] } }).next().value // 0
 */
export function* criticalLine({
  scenario,
  across,
  up,
}: CriticalLineQuestion): Generator<number, readonly (number | null)[]> {
  requireInput(across.values.length > 0 && up.values.length > 0, 'criticalLine', 'values on both axes', 0);
  const line: (number | null)[] = [];
  for (const value of across.values) {
    const ratioAt = (place: number) =>
      nearestToRunaway({ ...scenario, [across.key]: value, [up.key]: up.values[place]! })?.gauge.ratio ?? 0;
    const search = crossing(up.values, ratioAt);
    let next = search.next();
    while (!next.done) {
      yield line.length / across.values.length;
      next = search.next();
    }
    line.push(next.value);
  }
  return line;
}

/** Where the ratio crosses 1 between two neighbouring values; pauses after each ratio. */
function* crossing(
  values: readonly number[],
  ratioAt: (place: number) => number,
): Generator<undefined, number | null> {
  let high = values.length - 1;
  let above = ratioAt(high);
  if (above < 1) return null;
  yield;
  let low = 0;
  let below = ratioAt(low);
  if (below >= 1) return values[low]!;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const ratio = ratioAt(middle);
    if (ratio < 1) [low, below] = [middle, ratio];
    else [high, above] = [middle, ratio];
    yield;
  }
  return values[low]! + ((1 - below) / (above - below)) * (values[high]! - values[low]!);
}
