import { requireInput } from '../../conventions/modelInputError.ts';
import { annualSharpeInterval } from './annualSharpeInterval.ts';
import { deflatedSharpeRatio } from './deflatedSharpeRatio.ts';
import { expectedMaximum } from './expectedMaximum.ts';
import { type HaircutSharpe, haircutSharpeRatio } from './haircutSharpeRatio.ts';
import { minBacktestYears } from './minBacktestYears.ts';
import { minTrackRecordLength } from './minTrackRecordLength.ts';
import { probabilisticSharpeRatio } from './probabilisticSharpeRatio.ts';
import { type SharpeGapVerdict, type SharpeRecord, sharpeGapTest } from './sharpeGapTest.ts';
import { sharpePerPeriod } from './sharpePerPeriod.ts';

/** What a reader knows about a backtest and, perhaps, about what came after. Sharpe ratios are annual. */
export interface OwnSharpeRecord {
  readonly backtest: SharpeRecord;
  readonly periodsPerYear: number;
  /** How many rules were tried, those not kept included. */
  readonly trials: number;
  /** Variance of the trials' annual Sharpe ratios; null for that of pure luck, 1/years of the backtest. */
  readonly trialVariance: number | null;
  readonly live: SharpeRecord | null;
  /** Confidence of interval, track record and noise test, in (0.5, 1); 0.95 if absent. */
  readonly confidence?: number;
  /** Of the noise test, in [0.5, 1); 0.5 if absent. */
  readonly power?: number;
}

/** All that a Sharpe ratio, its length and the number of trials can say. */
export interface SharpeVerdict {
  /** Range of the true annual ratio behind the backtest, before deflation. */
  readonly interval: { readonly lower: number; readonly upper: number };
  readonly probabilisticSharpe: number;
  readonly deflatedSharpe: number;
  /** Annual ratio that the best of the trials is expected to show by luck alone. */
  readonly expectedMaximum: number;
  readonly haircut: HaircutSharpe;
  /** Returns needed to show that the ratio is above 0; null if it is not above 0. */
  readonly minTrackRecord: number | null;
  /** Years after which luck alone no longer reaches the ratio; null if it is not above 0. */
  readonly minBacktestYears: number | null;
  readonly gap: SharpeGapVerdict | null;
}

/**
 * Judges a reader's own backtest, and its gap to live, from Sharpe ratio, length and number of trials alone.
 *
 * Probabilistic, deflated and haircut Sharpe ratio, expected maximum, minimum track record and backtest
 * length, and the test whether the gap is noise; annual ratios are divided by √A before they enter formulas
 * that are per period.
 *
 * @throws ModelInputError for fewer than 2 observations, fewer than 1 trial, periodsPerYear ≤ 0 or impossible
 *   moments.
 * @see the functions named above for formulas and sources.
 * @verified golden/realityGapSharpe.json: the deflated Sharpe ratio paper's case; test: equal to each
 *   function alone.
 * @example
 * judgeSharpeRecord({ backtest: { annualSharpe: 0, observations: 365 }, periodsPerYear: 365, trials: 1, trialVariance: null, live: null }).probabilisticSharpe // 0.5
 */
export function judgeSharpeRecord(record: OwnSharpeRecord): SharpeVerdict {
  const { backtest, periodsPerYear, trials, live, confidence = 0.95, power = 0.5 } = record;
  requireInput(periodsPerYear > 0, 'judgeSharpeRecord', 'periodsPerYear > 0', periodsPerYear);
  const { annualSharpe, ...rest } = backtest;
  const sample = { ...rest, sharpe: sharpePerPeriod(annualSharpe, periodsPerYear) };
  const years = backtest.observations / periodsPerYear;
  const trialVariance = record.trialVariance ?? 1 / years;
  const deflated = deflatedSharpeRatio({ ...sample, trials, trialVariance: trialVariance / periodsPerYear });
  return {
    interval: annualSharpeInterval(backtest, periodsPerYear, confidence),
    probabilisticSharpe: probabilisticSharpeRatio(sample),
    deflatedSharpe: deflated.probability,
    expectedMaximum: Math.sqrt(trialVariance) * expectedMaximum({ trials, method: 'exactUpTo20' }),
    haircut: haircutSharpeRatio({ annualSharpe, years, trials }),
    minTrackRecord: minTrackRecordLength({ ...sample, confidence }),
    minBacktestYears:
      annualSharpe > 0 ? minBacktestYears({ trials, targetSharpe: annualSharpe }).years : null,
    gap: live && sharpeGapTest({ backtest, live, periodsPerYear, confidence, power }),
  };
}
