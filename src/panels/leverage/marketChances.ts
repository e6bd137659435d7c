import { rememberFew } from '../../model/conventions/index.ts';
import {
  type HighestLeverage,
  highestLeverageWithin,
  liquidationProbabilityConstant,
  priceQuantileConstant,
  rightAndWipedOutConstant,
  type StakesBack,
} from '../../model/leverage/index.ts';
import {
  type ClockSource,
  HOURS_PER_YEAR,
  highestLeverageFromClocks,
  leverageCurveFromClocks,
  liquidationProbabilityFromClocks,
  outcomeSharesFromClocks,
  priceQuantileFromClocks,
  rightAndWipedOutFromClocks,
  stakesBackFromClocks,
} from '../../model/price-paths/index.ts';
import { type Bet, constantChances, constantScenario, exact } from './bet.ts';
import { LEVERAGE_LIMITS } from './leverageLimits.ts';
import type { ChanceEstimate, OutcomeChances } from './outcomes.ts';

const [LOWEST_LEVERAGE, HIGHEST_LEVERAGE] = LEVERAGE_LIMITS;

/** The chances that a market gives, whichever way its volatility behaves. */
export interface MarketChances {
  probability(leverage: number, hours: number): ChanceEstimate;
  chances(leverage: number, hours: number): OutcomeChances;
  /** Of all: wiped out although the price ends on the side that was bet on. */
  rightAndWipedOut(leverage: number, hours: number): ChanceEstimate;
  /** What comes back of a stake on average; null where it is not computed: with constant volatility. */
  stakesBack(leverage: number, hours: number): StakesBack | null;
  curve(leverages: readonly number[], hours: number): readonly ChanceEstimate[];
  highestLeverage(target: number, hours: number): HighestLeverage;
  /** The price below which a share of such markets stands at the end, as a multiple of the entry price. */
  priceQuantile(probability: number, hours: number): ChanceEstimate;
}

/** Closed forms: volatility never changes. */
export function constantMarket(bet: Bet, annualVolatility: number, annualDrift: number): MarketChances {
  const scenario = (leverage: number, hours: number) =>
    constantScenario(bet, { annualVolatility, annualDrift }, leverage, hours);
  const probability = (leverage: number, hours: number) =>
    exact(liquidationProbabilityConstant(scenario(leverage, hours)));
  return {
    probability,
    chances: (leverage, hours) => constantChances(scenario(leverage, hours)),
    rightAndWipedOut: (leverage, hours) => exact(rightAndWipedOutConstant(scenario(leverage, hours))),
    stakesBack: () => null,
    curve: (leverages, hours) => leverages.map(leverage => probability(leverage, hours)),
    priceQuantile: (share, hours) =>
      exact(
        priceQuantileConstant({
          annualVolatility,
          annualDrift,
          horizonYears: hours / HOURS_PER_YEAR,
          probability: share,
        }),
      ),
    highestLeverage(target, hours) {
      return highestLeverageWithin({
        targetProbability: target,
        lowest: LOWEST_LEVERAGE,
        highest: HIGHEST_LEVERAGE,
        probabilityAt: leverage => probability(leverage, hours).value,
      });
    },
  };
}

/** It does not change with the leverage, which is what is dragged most. */
const highestLeverageAgain = rememberFew(4, highestLeverageFromClocks);

/**
 * Simulated clocks: volatility changes.
 *
 * @param clocks the clocks or table for an hour; unit clocks of a start serve every median volatility.
 * @param volatilityFor the median volatility for an hour, that of the clocks' own start or of another.
 */
export function clockMarket(
  bet: Bet,
  clocks: (hours: number) => ClockSource,
  volatilityFor: (hours: number) => number,
): MarketChances {
  const question = (hours: number) => ({
    ...bet,
    hours,
    clocks: clocks(hours),
    medianVolatility: volatilityFor(hours),
  });
  return {
    probability: (leverage, hours) => liquidationProbabilityFromClocks({ ...question(hours), leverage }),
    chances: (leverage, hours) => outcomeSharesFromClocks({ ...question(hours), leverage }),
    rightAndWipedOut: (leverage, hours) => rightAndWipedOutFromClocks({ ...question(hours), leverage }),
    stakesBack: (leverage, hours) => stakesBackFromClocks({ ...question(hours), leverage }),
    curve: (leverages, hours) =>
      leverageCurveFromClocks({ ...question(hours), leverages }).map(point => point.probability),
    highestLeverage: (target, hours) =>
      highestLeverageAgain({ ...question(hours), target, limit: HIGHEST_LEVERAGE }),
    priceQuantile: (probability, hours) =>
      priceQuantileFromClocks({
        clocks: clocks(hours),
        hours,
        medianVolatility: volatilityFor(hours),
        probability,
      }),
  };
}
