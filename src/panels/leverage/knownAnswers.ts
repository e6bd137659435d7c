import { liquidationProbabilityConstant } from '../../model/leverage/index.ts';
import type { KnownAnswer } from '../defineComputation.ts';

/**
 * Published values of the closed form for constant volatility, arithmetic drift as given, continuous
 * monitoring.
 */
const CASES = [
  {
    what: 'day-20x',
    volatility: 0.5,
    drift: 0,
    days: 1,
    leverage: 20,
    margin: 0.005,
    expected: 0.07879427,
  },
  {
    what: 'month-5x',
    volatility: 0.8,
    drift: 0,
    days: 30,
    leverage: 5,
    margin: 0.01,
    expected: 0.39121186,
  },
  {
    what: 'week-3x-wild',
    volatility: 1.2,
    drift: 0,
    days: 7,
    leverage: 3,
    margin: 0.02,
    expected: 0.02470537,
  },
  {
    what: 'week-3x',
    volatility: 0.5,
    drift: 0,
    days: 7,
    leverage: 3,
    margin: 0.005,
    expected: 8.94166905e-9,
  },
  {
    what: 'quarter-4x-rising',
    volatility: 0.8,
    drift: 1,
    days: 90,
    leverage: 4,
    margin: 0.025,
    expected: 0.37187818,
  },
  {
    what: 'day-50x',
    volatility: 0.6,
    drift: 0,
    days: 1,
    leverage: 50,
    margin: 0.005,
    expected: 0.63338151,
  },
] as const;
const DAYS_PER_YEAR = 365;

/** Known answers beside what this machine computes. */
export function leverageKnownAnswers(): readonly KnownAnswer[] {
  return CASES.map(({ what, volatility, drift, days, leverage, margin, expected }) => ({
    what,
    expected,
    received: liquidationProbabilityConstant({
      annualVolatility: volatility,
      annualDrift: drift,
      horizonYears: days / DAYS_PER_YEAR,
      leverage,
      side: 'long',
      maintenanceMargin: margin,
    }),
  }));
}
