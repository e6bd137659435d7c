import { requireInput } from '../../conventions/modelInputError.ts';
import type { Rng } from '../../random/rng.ts';
import { pairSearchInSteps } from '../runs/pairSearch.ts';
import { isLongSearch } from '../runs/searchTest.ts';
import { toldAs } from '../runs/toldAs.ts';
import { activeCauses } from '../tiers/activeCauses.ts';
import { executionTerms } from '../tiers/executionTerms.ts';
import { fadedReturns } from '../tiers/fadedReturns.ts';
import { NEW_DAY_CAUSES } from '../tiers/gapCauses.ts';
import { tradeBars } from '../tiers/tradeBars.kernel.ts';
import { TIER_METRICS, writeTierMetrics } from '../tiers/writeTierMetrics.kernel.ts';
import { chanceOf } from '../world/chanceOf.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { requireScenario } from '../world/requireScenario.ts';
import { simulateVariantSignal } from '../world/simulateVariantSignal.ts';
import { simulateWorld } from '../world/simulateWorld.ts';

/** How much money trades the rule: one's own and that of others. */
export interface MoneyInRule {
  readonly account: number;
  readonly followers: number;
}

/** Live figures at every size, from the same worlds. */
export interface CapacityRuns {
  readonly sizes: readonly MoneyInRule[];
  readonly fromWorld: number;
  readonly worlds: number;
  /** `[(world * sizes + size) * 6 + metric]`, metrics in the order of TIER_METRICS. */
  readonly figures: Float64Array;
}

/** Which worlds to simulate, and at which sizes. */
export interface CapacityRequest {
  readonly fromWorld: number;
  readonly worlds: number;
  readonly sizes: readonly MoneyInRule[];
}

/**
 * Simulates as simulateCapacity does, and yields the share of worlds done where searches are long: every few milliseconds of
 * them, and before each world. It can be abandoned there.
 *
 * @param request and @param rng as for simulateCapacity.
 * @throws ModelInputError as simulateCapacity, at the first step.
 * @verified test: equal to simulateCapacity.
 * @example
 * simulateCapacityInSteps(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 1, sizes: [{ account: 1e4, followers: 0 }] }, createRng(1)).next().done // true
 */
export function* simulateCapacityInSteps(
  scenario: RealityGapScenario,
  request: CapacityRequest,
  rng: Rng,
): Generator<number, CapacityRuns> {
  const { fromWorld, worlds, sizes } = request;
  requireScenario(scenario);
  requireInput(worlds >= 1 && sizes.length >= 1, 'simulateCapacity', 'worlds and sizes', worlds);
  const figures = new Float64Array(worlds * sizes.length * TIER_METRICS.length);
  const causes = activeCauses(scenario, NEW_DAY_CAUSES);
  const terms = sizes.map(size => executionTerms({ ...scenario, ...size }, causes));
  const search = pairSearchInSteps(scenario, rng);
  const isLong = isLongSearch(scenario);
  for (let place = 0; place < worlds; place++) {
    const { own, winner } = yield* toldAs(place / worlds, search(fromWorld + place));
    if (isLong) yield place / worlds;
    const { live } = simulateWorld(scenario, own, chanceOf(fromWorld + place));
    const choice = { variant: winner, lookAhead: 0 };
    const sides = simulateVariantSignal(live, scenario, choice, own.stream('live')).map(value =>
      value >= 0 ? 1 : -1,
    );
    const days = { sides, stressed: live.stressed, returns: fadedReturns(live, terms[0]!) };
    const tape = { net: new Float64Array(live.bars), equity: new Float64Array(live.bars) };
    terms.forEach((own, size) => {
      tradeBars(days, own, tape.net, tape.equity);
      const offset = (place * sizes.length + size) * TIER_METRICS.length;
      writeTierMetrics({ ...tape, periodsPerYear: scenario.market.periodsPerYear }, figures, offset);
    });
  }
  return { sizes, fromWorld, worlds, figures };
}
