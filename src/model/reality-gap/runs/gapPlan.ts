import {
  type GapCause,
  type GapGroupName,
  LIVE_COSTS,
  PAPER_COSTS,
  TEST_BIASES,
  WORLD_CHANGES,
} from '../tiers/gapCauses.ts';
import { barsOf } from '../world/barsOf.ts';
import type { MarketAssumptions } from '../world/marketAssumptions.ts';
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
 * The coalitions that a scenario needs: 2⁴ + 2 + 2³ + 2² + 2⁷ at most, fewer when causes are set to nothing.
 *
 * Biases go from the truth over a span as long as the test (mask 0) up to the test; the span from that truth to
 * the truth over the live years; the world's changes from there down to what is left of the edge, paper costs
 * on to paper, live costs on to live.
 *
 * @param attribution false for the four tiers alone.
 * @verified test: an idle cause, switched on by hand, changes no figure.
 * @example
 * gapPlan(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), true).groups.live.coalitions // 128
 */
export function gapPlan(scenario: RealityGapScenario, attribution: boolean): GapPlan {
  const group = (name: GapGroupName, all: readonly GapCause[], offset: number): GapGroup => {
    const causes = all.filter(cause => isActive(scenario, cause));
    const idle = all.filter(cause => !isActive(scenario, cause));
    return { name, causes, idle, offset, coalitions: attribution ? 2 ** causes.length : 2 };
  };
  const biases = group('biases', TEST_BIASES, 0);
  const span = group('span', ['span'], after(biases));
  const world = group('world', WORLD_CHANGES, after(span));
  const paper = group('paper', PAPER_COSTS, after(world));
  const live = group('live', LIVE_COSTS, after(paper));
  return { attribution, groups: { biases, span, world, paper, live }, coalitions: after(live) };
}

function after({ offset, coalitions }: GapGroup): number {
  return offset + coalitions;
}

function isActive(scenario: RealityGapScenario, cause: GapCause): boolean {
  const { market, switchedOff } = scenario;
  if (cause !== 'span' && switchedOff.includes(cause)) return false;
  switch (cause) {
    case 'span':
      return barsOf(scenario.testYears, market) !== barsOf(scenario.liveYears, market);
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
      return hasStorms(market);
    case 'latency':
      return market.latency !== 0;
    case 'partialFills':
      return market.filledShare !== 1 || market.stressFilledShare !== 1;
    case 'funding':
      return market.funding !== 0 || market.crowdedFunding !== 0;
    case 'decay':
      return hasEdge(scenario) && market.edgeHalfLifeYears < Infinity;
    case 'publication':
      return hasEdge(scenario) && scenario.publicationLoss > 0;
    case 'stormEdge':
      return hasEdge(scenario) && market.stressEdge !== 1 && hasStorms(market);
    case 'crowd':
      return market.impactScale * scenario.followers !== 0;
    case 'override':
      return market.overrideDrawdown < 1;
  }
  return cause satisfies never;
}

function hasEdge({ trueSharpe }: RealityGapScenario): boolean {
  return trueSharpe !== 0;
}

function hasStorms(market: MarketAssumptions): boolean {
  return stressShare(market) > 0 || market.scheduledStress !== null;
}
