import {
  type GapCause,
  type GapGroupName,
  LIVE_COSTS,
  PAPER_COSTS,
  TEST_BIASES,
} from '../tiers/gapCauses.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { stressShare } from '../world/stressShare.ts';

/** One group of causes and where its coalitions stand among all coalitions of a world. */
export interface GapGroup {
  readonly name: GapGroupName;
  /** Causes that can change anything in this scenario; bit i of a mask switches on cause i. */
  readonly causes: readonly GapCause[];
  /** Causes that cannot: their bars are exactly zero. */
  readonly idle: readonly GapCause[];
  /** First coalition of the group: the one with every cause off. */
  readonly offset: number;
  /** 2^causes with attribution; else 2, all off and all on. */
  readonly coalitions: number;
}

/** Which coalitions of causes a run simulates in every world. */
export interface GapPlan {
  readonly attribution: boolean;
  readonly groups: Readonly<Record<GapGroupName, GapGroup>>;
  readonly coalitions: number;
}

/**
 * The coalitions that a scenario needs: 2⁴ + 2² + 2⁸ at most, fewer when causes are set to nothing.
 *
 * Biases go from the truth (mask 0) up to the test, paper costs from the truth down to paper, live costs from
 * paper (mask 0) down to live.
 *
 * @param attribution false for the four tiers alone.
 * @verified test: an idle cause, switched on by hand, changes no figure.
 * @example
 * gapPlan(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), true).groups.live.coalitions // 256
 */
export function gapPlan(scenario: RealityGapScenario, attribution: boolean): GapPlan {
  const group = (name: GapGroupName, all: readonly GapCause[], offset: number): GapGroup => {
    const causes = all.filter(cause => isActive(scenario, cause));
    const idle = all.filter(cause => !isActive(scenario, cause));
    return { name, causes, idle, offset, coalitions: attribution ? 2 ** causes.length : 2 };
  };
  const biases = group('biases', TEST_BIASES, 0);
  const paper = group('paper', PAPER_COSTS, biases.coalitions);
  const live = group('live', LIVE_COSTS, paper.offset + paper.coalitions);
  return { attribution, groups: { biases, paper, live }, coalitions: live.offset + live.coalitions };
}

function isActive(scenario: RealityGapScenario, cause: GapCause): boolean {
  const { market } = scenario;
  if (scenario.switchedOff.includes(cause)) return false;
  switch (cause) {
    case 'selection':
      return true;
    case 'overfit':
      return scenario.fittedWeights > 0;
    case 'lookAhead':
      return scenario.lookAhead > 0;
    case 'survivorship':
      return market.survivorship !== 0;
    case 'fees':
      return market.makerShare * market.makerFee + (1 - market.makerShare) * market.takerFee !== 0;
    case 'spread':
      return market.spread !== 0;
    case 'impact':
      return market.impactScale !== 0 && scenario.account + scenario.followers > 0;
    case 'stress':
      return stressShare(market) > 0 || market.scheduledStress !== null;
    case 'latency':
      return market.latency !== 0;
    case 'partialFills':
      return market.filledShare !== 1 || market.stressFilledShare !== 1;
    case 'funding':
      return market.funding !== 0 || market.crowdedFunding !== 0;
    case 'decay':
      return (
        scenario.trueSharpe !== 0 && (market.decay.lostAtOnce > 0 || market.decay.halfLifeYears < Infinity)
      );
    case 'crowd':
      return market.impactScale * scenario.followers !== 0;
    case 'override':
      return market.overrideDrawdown < 1;
  }
  return cause satisfies never;
}
