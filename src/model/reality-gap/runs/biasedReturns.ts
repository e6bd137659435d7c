import { positionSize } from '../world/positionSize.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';

/** A frictionless rule on some days, with what a flattering test adds. */
export interface BiasedDays {
  /** +1 or −1 on each bar. */
  readonly sides: Float64Array;
  readonly returns: Float64Array;
  /** √(Σg²/years): annual Sharpe ratio of the fitted noise alone; 0 without fitted weights. */
  readonly noiseSharpe: number;
  /** Whether dead coins are left out. */
  readonly survivorship: boolean;
}

/**
 * The account returns of a rule without costs, as a flattering test would show them.
 *
 * L·s_t·r_t, plus b/A on long bars when dead coins are left out, plus the lift that fitting weights to noise
 * gives: the best mix of the rule (annual ratio S, not below 0) with k fitted noises of ratio G has √(S² +
 * G²), so every bar gains s·(√(S² + G²) − S)/√A.
 *
 * @verified test: without biases bit-equal to tradeBars without costs; lift of ten weights against
 *   expectedNoiseFitSharpe.
 */
export function biasedReturns(
  scenario: RealityGapScenario,
  days: BiasedDays,
  net: Float64Array,
): Float64Array {
  const { sides, returns, noiseSharpe, survivorship } = days;
  const { market } = scenario;
  const size = positionSize(scenario);
  const lift = survivorship ? (size * market.survivorship) / market.periodsPerYear : 0;
  for (let bar = 0; bar < returns.length; bar++)
    net[bar] = size * sides[bar]! * returns[bar]! + (sides[bar]! > 0 ? lift : 0);
  if (noiseSharpe > 0) addFittedNoise(net, returns.length, noiseSharpe / Math.sqrt(market.periodsPerYear));
  return net;
}

function addFittedNoise(net: Float64Array, bars: number, noiseSharpe: number): void {
  let sum = 0;
  let squares = 0;
  for (let bar = 0; bar < bars; bar++) {
    sum += net[bar]!;
    squares += net[bar]! * net[bar]!;
  }
  const mean = sum / bars;
  const deviation = Math.sqrt((squares - sum * mean) / (bars - 1));
  const own = Math.max(0, mean / deviation);
  const gain = deviation * (Math.hypot(own, noiseSharpe) - own);
  for (let bar = 0; bar < bars; bar++) net[bar] = net[bar]! + gain;
}
