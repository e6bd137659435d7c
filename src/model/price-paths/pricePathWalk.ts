import type { Side } from '../leverage/position.ts';
import type { Rng } from '../random/rng.ts';
import { sampleChiSquare } from '../random/sampleChiSquare.ts';
import { sampleExponential } from '../random/sampleExponential.ts';
import { sampleNormal } from '../random/sampleNormal.ts';
import { changingVolatilityShape, HOURS_PER_YEAR } from './changingVolatilityShape.ts';
import { HOURLY_PERSISTENCE, HOURLY_SHOCK } from './slowDirections.ts';
import type { VolatilityStart } from './volatilityStart.ts';

/** Beyond this a bridge dips below the running extreme with a chance under 5e-18: none is drawn. */
const HOPELESS = 40;

/** What a path needs besides chance. */
export interface PriceWalk {
  readonly start: VolatilityStart;
  readonly hours: number;
  /** Points per hour; the variance of an hour is spread evenly over them. */
  readonly stepsPerHour: number;
  /** Long watches the lowest price, short the highest. */
  readonly side: Side;
}

/** A source of chance for each of the four things that are random, so that none shifts another. */
export interface PriceStreams {
  readonly volatility: Rng;
  readonly mixing: Rng;
  readonly price: Rng;
  readonly extreme: Rng;
}

/** The four streams of a generator. */
export function priceStreams(rng: Rng): PriceStreams {
  return {
    volatility: rng.stream('volatility'),
    mixing: rng.stream('mixing'),
    price: rng.stream('price'),
    extreme: rng.stream('extreme'),
  };
}

/**
 * Runs one path of the log price step by step and shows every step with the running extreme, which includes
 * what happened between the steps: the extreme of the Brownian bridge, drawn only where it could matter.
 *
 * Hour k has variance v = σ²/8760·e^(2x)·λ; within it the log price is Brownian with drift −v/2. Over a step
 * from p to r with variance w the bridge's minimum is (p + r − √((r − p)² + 2wE))/2, E exponential.
 *
 * @see Glasserman, Monte Carlo Methods in Financial Engineering (2004), 6.4: minimum of a Brownian bridge.
 */
export function walkPricePath(
  { start, hours, stepsPerHour, side }: PriceWalk,
  streams: PriceStreams,
  show: (step: number, logPrice: number, extreme: number) => void,
): void {
  const { degreesOfFreedom } = changingVolatilityShape;
  const losing = side === 'long' ? 1 : -1;
  let logVolatility =
    start.logVolatilityOffset + start.logVolatilitySpread * sampleNormal(streams.volatility);
  // Mirrored for a short, so that the losing side is always down.
  let mirrored = 0;
  let lowest = 0;
  let step = 0;
  for (let hour = 1; hour <= hours; hour++) {
    const mixing = (degreesOfFreedom - 2) / sampleChiSquare({ degreesOfFreedom }, streams.mixing);
    const hourVariance =
      (start.medianVolatility ** 2 / HOURS_PER_YEAR) * Math.exp(2 * logVolatility) * mixing;
    const variance = hourVariance / stepsPerHour;
    for (let part = 0; part < stepsPerHour; part++) {
      const before = mirrored;
      mirrored += Math.sqrt(variance) * sampleNormal(streams.price) - (losing * variance) / 2;
      lowest = Math.min(lowest, bridgeLowest(before, mirrored, { variance, lowest }, streams.extreme));
      step += 1;
      show(step, losing * mirrored, losing * lowest);
    }
    logVolatility = HOURLY_PERSISTENCE * logVolatility + HOURLY_SHOCK * sampleNormal(streams.volatility);
  }
}

/**
 * The lowest point of a Brownian bridge, or the running lowest where the bridge cannot pass it.
 *
 * Over a step from p to r with variance w the minimum is (p + r − √((r − p)² + 2wE))/2, E exponential.
 */
export function bridgeLowest(
  from: number,
  to: number,
  { variance, lowest }: { readonly variance: number; readonly lowest: number },
  rng: Rng,
): number {
  if (variance === 0) return Math.min(from, to);
  if (2 * (from - lowest) * (to - lowest) > HOPELESS * variance) return lowest;
  return (from + to - Math.sqrt((to - from) ** 2 + 2 * variance * sampleExponential(rng))) / 2;
}
