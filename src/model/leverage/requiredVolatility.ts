import { requireInput } from '../conventions/modelInputError.ts';
import type { Fraction, Probability, Years } from '../conventions/quantities.ts';
import { greatestWhere } from './greatestWhere.ts';
import { liquidationProbabilityGivenVariance } from './liquidationProbabilityGivenVariance.ts';
import { logBarrier } from './logBarrier.ts';
import type { IsolatedPosition } from './position.ts';

/** The answer to "at which constant volatility is this claim true?". */
export type RequiredVolatility =
  | { readonly status: 'ok'; readonly annualVolatility: Fraction }
  /** A short is never hit with more than e^(−b), whatever the volatility. */
  | { readonly status: 'unreachable'; readonly annualVolatility: null }
  /** 1× long is not liquidated at any volatility. */
  | { readonly status: 'never'; readonly annualVolatility: null }
  /** Liquidated at once at every volatility. */
  | { readonly status: 'immediate'; readonly annualVolatility: null };

const LARGEST_LOG_DEVIATION = 700;

/**
 * The constant volatility at which a position is liquidated with a given chance within the holding time, at
 * drift 0.
 *
 * Solves P(σ√T) = target by halving on ln(σ√T); P rises with σ for both sides when the arithmetic drift is 0.
 *
 * @param targetProbability in (0, 1).
 * @param horizonYears T, above 0.
 * @returns ok with σ per square root of a year; or why there is none.
 * @throws ModelInputError outside these ranges.
 * @verified test/model/leverage/inverses.golden.test.ts: the printed table of required volatilities, ten
 *   margins and sides, seven holding times; inverting back gives the target.
 * @example
 * requiredVolatility({ targetProbability: 0.1, horizonYears: 1 / 365, leverage: 20, side: 'long', maintenanceMargin: 0.005 }) // { status: 'ok', annualVolatility: 0.5339283751341558 }
 */
export function requiredVolatility({
  targetProbability,
  horizonYears,
  ...position
}: IsolatedPosition & {
  readonly targetProbability: Probability;
  readonly horizonYears: Years;
}): RequiredVolatility {
  const name = 'requiredVolatility';
  requireInput(
    targetProbability > 0 && targetProbability < 1,
    name,
    'targetProbability in (0, 1)',
    targetProbability,
  );
  requireInput(horizonYears > 0 && horizonYears < Infinity, name, 'finite horizonYears > 0', horizonYears);
  const barrier = logBarrier(position);
  if (barrier.status !== 'ok') return { status: barrier.status, annualVolatility: null };
  if (position.side === 'short' && targetProbability >= Math.exp(-barrier.logBarrier)) {
    return { status: 'unreachable', annualVolatility: null };
  }
  const staysBelow = (logDeviation: number) =>
    liquidationProbabilityGivenVariance({
      logBarrier: barrier.logBarrier,
      totalVariance: Math.exp(logDeviation) ** 2,
    }) <= targetProbability;
  const logDeviation = greatestWhere(staysBelow, -LARGEST_LOG_DEVIATION, LARGEST_LOG_DEVIATION / 2);
  return { status: 'ok', annualVolatility: Math.exp(logDeviation) / Math.sqrt(horizonYears) };
}
