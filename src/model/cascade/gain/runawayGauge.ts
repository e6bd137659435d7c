import type { CascadeBench } from '../run/cascadeBench.ts';
import { createCascadeBench } from '../run/createCascadeBench.ts';
import { layOutCascade } from '../run/layOutCascade.ts';
import { reachedDensity } from '../run/stepCascade.kernel.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { criticalGainWithDelays } from './criticalGainWithDelays.ts';
import type { DelayedSeller } from './delayedSellers.ts';
import { type Doubling, doublingTime } from './doublingTime.ts';
import { depthAt, gainAt } from './gainAt.ts';
import { peakGain } from './peakGain.ts';

/** Log falls that are looked at: 0.5 to 60 %, in steps of 0.5 %, and where the gain is greatest. */
const STEP = 0.005;
const FALLS = 120;

/** How far a scenario is from running away, at the fall where it is nearest to that. */
export interface RunawayGauge {
  /** Log fall at which gain/criticalGain is greatest. */
  readonly fall: number;
  /** The gain there, with the depth that is left. */
  readonly gain: number;
  /** Lower bound of the critical gain there; null if nobody ever sells. */
  readonly criticalGain: number | null;
  /** gain/criticalGain; 0 if nobody ever sells. */
  readonly ratio: number;
  /** How fast selling would grow there; null below the edge. */
  readonly doubling: Doubling | null;
}

/**
 * How far a scenario is from running away: the greatest gain over critical gain, of exactly those who sell
 * at a fall, with their delays.
 *
 * The critical gain is a lower bound and holds for a book that goes on as steep as it is there: above 1
 * selling can feed on itself once the price is there and while the stretch is that steep. Below 1 it dies
 * out, but a single pass can still multiply the dip (at a share of 20 % the ratio is 0.98, and a dip of 4 %
 * falls 16 %): it is a distance, no promise.
 *
 * @returns null where impact is a square root.
 * @throws ModelInputError as requireCascadeScenario.
 * @verified cascade.gain.test.ts: the parts at its fall by gainProfile and criticalGainWithDelays; 0 without
 *   positions; less with slower models.
 * @example
 * runawayGauge({ ...DEFAULT_CASCADE, equity: 0 }).ratio // 0
 */
export function runawayGauge(scenario: CascadeScenario): RunawayGauge | null {
  const nearest = nearestToRunaway(scenario);
  return nearest && { ...nearest.gauge, doubling: doublingAt(scenario, nearest.gauge, nearest.sellers) };
}

/** The gauge without its doubling time, and who sells at its fall. */
export function nearestToRunaway(
  scenario: CascadeScenario,
): { readonly gauge: RunawayGauge; readonly sellers: readonly DelayedSeller[] } | null {
  const peak = peakGain(scenario);
  if (peak === null) return null;
  const bench = createCascadeBench();
  layOutCascade(bench, scenario);
  const places = [...Array.from({ length: FALLS }, (_, place) => (place + 1) * STEP), peak.fall]
    .map(fall => ({ fall, gain: gainAt(bench, fall) / depthAt(scenario, fall) }))
    .sort((one, other) => other.gain - one.gain);
  let worst: RunawayGauge = { fall: peak.fall, gain: 0, criticalGain: null, ratio: 0, doubling: null };
  for (const { fall, gain } of places) {
    // No critical gain is below 1, so no ratio is above its gain.
    if (gain <= worst.ratio) break;
    const critical = criticalGainWithDelays(sellersAt(bench, fall), scenario);
    if (gain / critical <= worst.ratio) continue;
    worst = { fall, gain, criticalGain: critical, ratio: gain / critical, doubling: null };
  }
  return { gauge: worst, sellers: sellersAt(bench, worst.fall) };
}

/** Nobody needs any time: then there is no rate, growth is at once. */
function doublingAt(
  scenario: CascadeScenario,
  { gain, ratio }: RunawayGauge,
  sellers: readonly DelayedSeller[],
) {
  if (ratio < 1 || sellers.some(({ delay, sellingSeconds }) => delay + sellingSeconds === 0)) return null;
  return doublingTime({ ...scenario, gain, sellers });
}

/** Who sells at a fall: each seller with what it adds to the gain there, its delay and its seconds of selling. */
function sellersAt(bench: CascadeBench, fall: number): readonly DelayedSeller[] {
  const { columns, delaySteps, tally } = bench;
  return Array.from({ length: bench.sellers }, (_, seller) => ({
    weight: columns.notional[seller]! * reachedDensity(bench, seller, fall),
    delay: delaySteps[seller]! * tally.timeStep,
    sellingSeconds: -tally.timeStep / Math.log1p(-columns.released[seller]!),
  })).filter(({ weight }) => weight > 0);
}
