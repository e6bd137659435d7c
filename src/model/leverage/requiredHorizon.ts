import { requireInput } from '../conventions/modelInputError.ts';
import type { Probability, Years } from '../conventions/quantities.ts';
import type { ConstantVolatilityScenario } from './constantVolatility.ts';
import { greatestWhere } from './greatestWhere.ts';
import { liquidationProbabilityConstant } from './liquidationProbabilityConstant.ts';
import { logBarrier } from './logBarrier.ts';

/** The answer to "after how long is this claim true?". */
export type RequiredHorizon =
  | { readonly status: 'ok'; readonly horizonYears: Years }
  /** The chance stays below the target however long the position is held. */
  | { readonly status: 'unreachable'; readonly horizonYears: null }
  /** 1× long is never liquidated. */
  | { readonly status: 'never'; readonly horizonYears: null }
  /** Liquidated at once. */
  | { readonly status: 'immediate'; readonly horizonYears: null };

/** From e^−345 to e^345 years: beyond any use, within the range of a double. */
const LARGEST_LOG_YEARS = 345;

/**
 * The holding time after which a position has been liquidated with a given chance, at constant volatility and
 * drift.
 *
 * Solves P(T) = target by halving on ln T; P never falls with T. With target ½ this is the median time to
 * liquidation.
 *
 * @param targetProbability in (0, 1).
 * @param scenario as in {@link liquidationProbabilityConstant}, without the holding time.
 * @returns ok with years of 365 days; or why there is none.
 * @throws ModelInputError outside these ranges.
 * @verified test/model/leverage/inverses.golden.test.ts: inverting back gives the target; straight line
 *   without volatility.
 * @example
 * requiredHorizon({ targetProbability: 0.1, annualVolatility: 0.5, annualDrift: 0, leverage: 20, side: 'long', maintenanceMargin: 0.005 }) // { status: 'ok', horizonYears: 0.0031241590112153403 }
 */
export function requiredHorizon({
  targetProbability,
  ...scenario
}: Omit<ConstantVolatilityScenario, 'horizonYears'> & {
  readonly targetProbability: Probability;
}): RequiredHorizon {
  requireInput(
    targetProbability > 0 && targetProbability < 1,
    'requiredHorizon',
    'targetProbability in (0, 1)',
    targetProbability,
  );
  const { status } = logBarrier(scenario);
  if (status !== 'ok') return { status, horizonYears: null };
  const staysBelow = (logYears: number) =>
    liquidationProbabilityConstant({ ...scenario, horizonYears: Math.exp(logYears) }) <= targetProbability;
  if (staysBelow(LARGEST_LOG_YEARS)) return { status: 'unreachable', horizonYears: null };
  const logYears = greatestWhere(staysBelow, -LARGEST_LOG_YEARS, LARGEST_LOG_YEARS);
  return { status: 'ok', horizonYears: Math.exp(logYears) };
}
