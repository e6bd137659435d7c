import { requireInput } from '../conventions/modelInputError.ts';
import type { Fraction, Years } from '../conventions/quantities.ts';
import { logBarrier } from './logBarrier.ts';
import type { IsolatedPosition } from './position.ts';

/** A market whose log price is Brownian with constant volatility and drift (geometric Brownian motion). */
export interface ConstantVolatilityMarket {
  /** σ ≥ 0, per square root of a year of 365 days. */
  readonly annualVolatility: Fraction;
  /** μ, arithmetic: the expected price grows by e^(μT); the log price drifts by μ − σ²/2. */
  readonly annualDrift: Fraction;
  /** T ≥ 0. */
  readonly horizonYears: Years;
}

/** A position in such a market. */
export type ConstantVolatilityScenario = ConstantVolatilityMarket & IsolatedPosition;

/** The same in units of the standard deviation at the end, as firstPassage.kernel.ts wants it. */
export type ScaledPassage =
  /** Liquidated at once. */
  | { readonly kind: 'immediate' }
  /**
   * No randomness left: the log price moves in a straight line; distances in logarithm, away from the
   * barrier.
   */
  | { readonly kind: 'straight-line'; readonly distance: number; readonly logMoveAway: number }
  | {
      readonly kind: 'random';
      readonly distance: number;
      readonly drift: number;
      readonly logReflection: number;
      readonly standardDeviation: number;
    };

/**
 * Where a barrier, or a move by the factor e, is more standard deviations away than this, drift alone
 * decides.
 */
const STRAIGHT_LINE_FROM = 1e100;

/** Brings a scenario into scaled form; every finite input gives numbers that the kernel can take. */
export function scaledPassage(scenario: ConstantVolatilityScenario, functionName: string): ScaledPassage {
  const { annualVolatility, annualDrift, horizonYears, side } = scenario;
  requireMarket(scenario, functionName);
  const barrier = logBarrier(scenario);
  if (barrier.status === 'immediate') return { kind: 'immediate' };
  const away = side === 'long' ? 1 : -1;
  const distance = barrier.status === 'never' ? Number.POSITIVE_INFINITY : Math.abs(barrier.logBarrier);
  const standardDeviation = limited(annualVolatility * Math.sqrt(horizonYears));
  if (!(Math.min(distance, 1) / standardDeviation < STRAIGHT_LINE_FROM)) {
    return { kind: 'straight-line', distance, logMoveAway: away * annualDrift * horizonYears };
  }
  const ratio = annualDrift / annualVolatility;
  const drift = limited(away * Math.sqrt(horizonYears) * (ratio - annualVolatility / 2));
  const logReflection = -2 * away * distance * (ratio / annualVolatility - 0.5);
  return { kind: 'random', distance: distance / standardDeviation, drift, logReflection, standardDeviation };
}

/** Whether a straight line ends at or beyond the barrier; one infinitely far away is never reached. */
export function reachesBarrier(line: Extract<ScaledPassage, { kind: 'straight-line' }>): boolean {
  return line.distance < Infinity && line.logMoveAway <= -line.distance;
}

function limited(x: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, x));
}

/** Refuses what is no market, in the name of the function that was asked. */
export function requireMarket(market: ConstantVolatilityMarket, functionName: string): void {
  const { annualVolatility, annualDrift, horizonYears } = market;
  const finiteAtLeastZero = (x: number) => x >= 0 && x < Infinity;
  requireInput(
    finiteAtLeastZero(annualVolatility),
    functionName,
    'a finite annualVolatility ≥ 0',
    annualVolatility,
  );
  requireInput(Number.isFinite(annualDrift), functionName, 'a finite annualDrift', annualDrift);
  requireInput(finiteAtLeastZero(horizonYears), functionName, 'finite horizonYears ≥ 0', horizonYears);
}
