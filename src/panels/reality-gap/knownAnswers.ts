import {
  deflatedSharpeRatio,
  expectedMaximum,
  haircutSharpeRatio,
  minBacktestYears,
  minTrackRecordLength,
  probabilisticSharpeRatio,
  sharpeGapTest,
  sharpePerPeriod,
} from '../../model/reality-gap/index.ts';
import type { KnownAnswer } from '../defineComputation.ts';

const TRADING_DAYS = 250;
const MONTHS = 12;

/** The papers’ own examples, computed with forty digits in mpmath, asked again here and now. */
export function realityGapKnownAnswers(): readonly KnownAnswer[] {
  const monthly = { sharpe: 0.458, observations: 24 };
  const daily = {
    sharpe: sharpePerPeriod(2.5, TRADING_DAYS),
    observations: 1250,
    skewness: -3,
    kurtosis: 10,
    trialVariance: 0.5 / TRADING_DAYS,
  };
  const gap = sharpeGapTest({
    backtest: { annualSharpe: 1.7, observations: 1095 },
    live: { annualSharpe: 0, observations: 180 },
    periodsPerYear: 365,
  });
  return [
    {
      what: 'probabilistic',
      expected: 0.9816749190910771,
      received: probabilisticSharpeRatio(monthly),
    },
    {
      what: 'probabilistic-skewed',
      expected: 0.913361083860933,
      received: probabilisticSharpeRatio({ ...monthly, skewness: -2.448, kurtosis: 10.164 }),
    },
    {
      what: 'deflated-100',
      expected: 0.900396834449391,
      received: deflatedSharpeRatio({ ...daily, trials: 100 }).probability,
    },
    {
      what: 'deflated-46',
      expected: 0.9505017068755786,
      received: deflatedSharpeRatio({ ...daily, trials: 46 }).probability,
    },
    {
      what: 'track-record',
      expected: 3.23980069644465,
      received:
        minTrackRecordLength({
          sharpe: sharpePerPeriod(2, MONTHS),
          benchmark: sharpePerPeriod(1, MONTHS),
          confidence: 0.95,
        })! / MONTHS,
    },
    {
      what: 'backtest-length',
      expected: 4.998087004443405,
      received: minBacktestYears({ trials: 45, targetSharpe: 1 }).years,
    },
    {
      what: 'haircut',
      expected: 0.3240623177938731,
      received: haircutSharpeRatio({ annualSharpe: 0.75, years: 20, trials: 200 }).sharpe,
    },
    {
      what: 'best-of-three',
      expected: 0.8462843753216345,
      received: expectedMaximum({ trials: 3 }),
    },
    {
      what: 'clear-gap',
      expected: 874,
      received: gap.liveObservationsNeeded ?? 0,
    },
  ];
}
