import { createCascadeBench } from '../run/cascadeBench.ts';
import { layOutCascade } from '../run/layOutCascade.ts';
import { reachedDensity } from '../run/stepCascade.kernel.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { criticalGainWithDelays } from './criticalGainWithDelays.ts';
import type { DelayedSeller } from './delayedSellers.ts';
import { type Doubling, doublingTime } from './doublingTime.ts';
import { type PeakGain, peakGain } from './peakGain.ts';

/** How far a scenario is from running away. */
export interface RunawayGauge extends PeakGain {
  /** Lower bound of the critical gain for those who sell at the fall of the greatest gain; null if nobody does. */
  readonly criticalGain: number | null;
  /** gain/criticalGain; from 1 on selling can run away once the price is there. 0 if nobody sells. */
  readonly ratio: number;
  /** How fast it would then grow; null below the edge. */
  readonly doubling: Doubling | null;
}

/**
 * How far a scenario is from running away: its greatest gain against the critical gain of exactly those who
 * sell at that fall, with their delays.
 *
 * The critical gain is a lower bound, and the gain stands at one fall only: at a ratio below 1 nothing runs
 * away there; above 1 it can, as long as the book goes on as steep as that.
 *
 * @returns null where impact is a square root.
 * @throws ModelInputError as requireCascadeScenario.
 * @verified cascade.gain.test.ts: clones reach the published 1.4552 where only models sell; a scenario
 *   without positions has ratio 0; the ratio falls with slower models.
 * @example
 * runawayGauge(DEFAULT_CASCADE).ratio // 1.4674
 */
export function runawayGauge(scenario: CascadeScenario): RunawayGauge | null {
  const peak = peakGain(scenario);
  if (peak === null) return null;
  const sellers = sellersAt(scenario, peak.fall);
  if (!sellers.some(({ weight }) => weight > 0))
    return { ...peak, criticalGain: null, ratio: 0, doubling: null };
  const critical = criticalGainWithDelays(sellers, scenario);
  const instant = sellers.some(({ delay, sellingSeconds }) => delay + sellingSeconds === 0);
  return {
    ...peak,
    criticalGain: critical,
    ratio: peak.gain / critical,
    doubling: instant ? null : doublingTime({ ...scenario, gain: peak.gain, sellers }),
  };
}

/** Who sells at a fall: each seller with what it adds to the gain there, its delay and its seconds of selling. */
function sellersAt(scenario: CascadeScenario, fall: number): readonly DelayedSeller[] {
  const bench = createCascadeBench();
  layOutCascade(bench, scenario);
  const { columns, delaySteps, tally } = bench;
  return Array.from({ length: bench.sellers }, (_, seller) => ({
    weight: columns.notional[seller]! * reachedDensity(bench, seller, fall),
    delay: delaySteps[seller]! * tally.timeStep,
    sellingSeconds: -tally.timeStep / Math.log1p(-columns.released[seller]!),
  })).filter(({ weight }) => weight > 0);
}
