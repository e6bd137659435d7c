import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { type RealityGapMarketName, realityGapMarket } from './realityGapMarket.ts';

/** How much the strategy really knows. */
export type RealityGapSkill = 'none' | 'some' | 'real';

const SKILLS: Readonly<Record<RealityGapSkill, { readonly trueSharpe: number; readonly likeness: number }>> =
  {
    none: { trueSharpe: 0, likeness: 0 },
    some: { trueSharpe: 1, likeness: Math.SQRT1_2 },
    real: { trueSharpe: 2, likeness: 0.9 },
  };

/**
 * Share of an edge that goes once others can read the rule: 58 % lower returns after publication, of which at most
 * 26 points are selection (McLean and Pontiff 2016), which a test is charged already.
 */
export const PUBLICATION_LOSS = 0.32;

const FOLLOWERS: Readonly<Record<RealityGapMarketName, number>> = {
  btc: 20e6,
  alt: 100e3,
  oct2025: 20e6,
  aug2007: 2e9,
};

/**
 * The lab's default scenario for a market and a skill.
 *
 * none: no edge, independent variants. some: a perfect rule with a yearly Sharpe ratio of 1, each variant's
 * signal correlated 0.707 with it. real: 2 and 0.9. 100 variants, 3 years of test, 3 of paper and live, 20 %
 * volatility a year, 10,000 of one's own beside the followers' money.
 *
 * @verified test: against the published defaults.
 * @example
 * defaultRealityGapScenario({ market: 'btc', skill: 'none' }).tries // 100
 */
export function defaultRealityGapScenario(choice: {
  readonly market: RealityGapMarketName;
  readonly skill: RealityGapSkill;
}): RealityGapScenario {
  return {
    market: realityGapMarket(choice.market),
    ...SKILLS[choice.skill],
    tries: 100,
    testYears: 3,
    liveYears: 3,
    targetVolatility: 0.2,
    account: 10_000,
    followers: FOLLOWERS[choice.market],
    fittedWeights: 0,
    lookAhead: 0,
    sharedNoise: 0,
    publicationLoss: 0,
    switchedOff: [],
  };
}
