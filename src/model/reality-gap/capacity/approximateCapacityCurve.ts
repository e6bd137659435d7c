import { approximateTierEnds } from '../closed-forms/approximateTierEnds.ts';
import { logNormalRange } from '../closed-forms/logNormalRange.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import type { CapacityCurve } from './capacityCurve.ts';
import type { MoneyInRule } from './simulateCapacityInSteps.ts';

/**
 * How the live result falls as more money trades the rule, by formula.
 *
 * approximateTierEnds of the scenario at each size, with the range of a log-normal end (logNormalRange);
 * where it breaks even is not looked for.
 *
 * @param sizes in the order in which they shall be told.
 * @returns ends as multiples of the start.
 * @throws ModelInputError for a scenario or size out of range.
 * @verified test: equal to the functions named above; falls with size.
 * @example
 * approximateCapacityCurve(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), []).points // []
 */
export function approximateCapacityCurve(
  scenario: RealityGapScenario,
  sizes: readonly MoneyInRule[],
): CapacityCurve {
  const { targetVolatility: volatility, liveYears: years } = scenario;
  const points = sizes.map(size => {
    const median = approximateTierEnds({ ...scenario, ...size }).live;
    return { ...size, median, standardError: 0, ...logNormalRange({ median, volatility, years }) };
  });
  return { points, breakEven: null };
}
