import { requireInput } from '../../conventions/modelInputError.ts';
import { type CalibrationBin, calibrationCurve } from '../curve/calibrationCurve.ts';
import { debiasedSquaredCalibrationError } from '../curve/debiasedSquaredCalibrationError.ts';
import { expectedCalibrationError } from '../curve/expectedCalibrationError.ts';
import {
  groupedSmoothCalibrationError,
  type SmoothCalibrationError,
} from '../curve/groupedSmoothCalibrationError.ts';
import { maximumCalibrationError } from '../curve/maximumCalibrationError.ts';
import {
  type BinnedMurphyDecomposition,
  binnedMurphyDecomposition,
} from '../decomposition/binnedMurphyDecomposition.ts';
import {
  type CorpDecomposition,
  groupedCorpDecomposition,
} from '../decomposition/groupedCorpDecomposition.ts';
import { groupedMurphyDecomposition } from '../decomposition/groupedMurphyDecomposition.ts';
import { type IsotonicBlock, isotonicBlocks } from '../decomposition/isotonicBlocks.ts';
import { type ForecastGroups, groupForecasts } from '../forecasts/groupForecasts.ts';
import type { Measured, Penalty } from '../forecasts/measured.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import { toConfidenceView } from '../forecasts/toConfidenceView.ts';
import { groupedTemperature, type TemperatureFit } from '../recalibration/groupedTemperature.ts';
import { accuracy } from '../scores/accuracy.ts';
import { brierScore } from '../scores/brierScore.ts';
import { groupedRocAuc } from '../scores/groupedRocAuc.ts';
import { logLoss } from '../scores/logLoss.ts';
import { evidencePerForecast } from '../significance/evidencePerForecast.ts';
import { type ForecastsNeeded, forecastsNeeded } from '../significance/forecastsNeeded.ts';
import { type SpiegelhalterTest, spiegelhalterTest } from '../significance/spiegelhalterTest.ts';
import { DEFAULT_CONVENTIONS, type MetricConventions } from './metricConventions.ts';
import { type MetricIntervals, metricIntervals } from './metricIntervals.ts';

/** What is known about a set of forecasts, with the conventions it was measured by. */
export interface ForecastMetrics {
  readonly conventions: MetricConventions;
  readonly forecasts: number;
  readonly successes: number;
  readonly meanForecast: number;
  readonly accuracy: number;
  readonly brier: number;
  readonly logLoss: Penalty;
  readonly ece: number;
  readonly mce: number;
  readonly debiasedSquaredError: Measured;
  readonly smoothEce: SmoothCalibrationError;
  readonly auroc: Measured;
  /**
   * Murphy's terms by distinct stated values, and how many there are; when all differ, REL is the Brier
   * score.
   */
  readonly reliability: number;
  readonly resolution: number;
  readonly uncertainty: number;
  readonly distinctValues: number;
  /** Murphy's terms by bins of equal width. */
  readonly binnedMurphy: BinnedMurphyDecomposition;
  /** CORP terms of the Brier score, and of the log loss. */
  readonly miscalibration: number;
  readonly discrimination: number;
  readonly logCorp: CorpDecomposition;
  readonly temperature: TemperatureFit;
  readonly spiegelhalter: SpiegelhalterTest;
  /**
   * Forecasts in all that would make the deviation seen here plain to Spiegelhalter's test in 8 of 10 cases.
   */
  readonly neededToTell: ForecastsNeeded;
  /** The reliability diagram by bins, and the CORP diagram. */
  readonly curve: readonly CalibrationBin[];
  readonly blocks: readonly IsotonicBlock[];
  readonly intervals: MetricIntervals;
}

/**
 * Measures forecasts in stages: yields the fraction done (0 to 1) after each, and returns all metrics at the
 * end.
 *
 * A worker can post the fraction and give up between stages. One sort serves every metric that depends on
 * order; nothing is gathered or approximated except smooth ECE, which uses 4,096 cells beyond as many
 * distinct forecasts.
 *
 * @throws ModelInputError on malformed forecasts or conventions.
 * @verified forecastMetrics.test.ts: equals each metric computed on its own; fractions rise to 1.
 * @example
 * forecastMetricsStages([0.9], [1]).next().done // false
 */
export function* forecastMetricsStages(
  givenProbabilities: ArrayLike<number>,
  givenOutcomes: ArrayLike<number>,
  changed: Partial<MetricConventions> = {},
): Generator<number, ForecastMetrics> {
  const conventions = { ...DEFAULT_CONVENTIONS, ...changed };
  requireForecasts('forecastMetrics', givenProbabilities, givenOutcomes);
  const { level } = conventions;
  requireInput(level > 0 && level < 1, 'forecastMetrics', 'a level between 0 and 1', level);
  const { probabilities, outcomes } = inView(givenProbabilities, givenOutcomes, conventions);
  yield 0.1;
  const groups = groupForecasts(probabilities, outcomes);
  yield 0.35;
  const scores = {
    accuracy: accuracy(givenProbabilities, givenOutcomes, { ties: conventions.ties }),
    brier: brierScore(probabilities, outcomes),
    logLoss: logLoss(probabilities, outcomes, { clip: conventions.clip }),
  };
  yield 0.45;
  const spiegelhalter = spiegelhalterTest(probabilities, outcomes);
  const neededToTell = forecastsNeeded(evidencePerForecast(probabilities, outcomes));
  yield 0.55;
  const binned = binnedMetrics(probabilities, outcomes, conventions);
  yield 0.65;
  const ranked = rankedMetrics(groups, scores.brier);
  yield 0.7;
  const temperature = groupedTemperature(groups);
  yield 0.9;
  const smoothEce = groupedSmoothCalibrationError(groups);
  const intervals = metricIntervals({ groups, ...scores, temperature }, level);
  yield 1;
  return {
    conventions,
    forecasts: groups.total,
    successes: groups.totalSuccesses,
    ...scores,
    ...binned,
    ...ranked,
    spiegelhalter,
    neededToTell,
    temperature,
    smoothEce,
    intervals,
  };
}

function binnedMetrics(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  { bins, strategy, edge }: MetricConventions,
) {
  const curve = calibrationCurve(probabilities, outcomes, { bins, strategy, edge });
  return {
    curve,
    meanForecast: curve.reduce((sum, bin) => sum + bin.count * bin.meanForecast, 0) / probabilities.length,
    ece: expectedCalibrationError(curve),
    mce: maximumCalibrationError(curve),
    debiasedSquaredError: debiasedSquaredCalibrationError(curve),
    binnedMurphy: binnedMurphyDecomposition(probabilities, outcomes, { bins, edge }),
  };
}

function rankedMetrics(groups: ForecastGroups, brier: number) {
  const blocks = isotonicBlocks(groups);
  const { discrimination, uncertainty } = groupedCorpDecomposition(groups, blocks, 'brier');
  return {
    blocks,
    auroc: groupedRocAuc(groups),
    ...groupedMurphyDecomposition(groups),
    distinctValues: groups.values.length,
    miscalibration: Math.max(0, brier - uncertainty + discrimination),
    discrimination,
    logCorp: groupedCorpDecomposition(groups, blocks, 'log'),
  };
}

function inView(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  { view, ties }: MetricConventions,
): { probabilities: ArrayLike<number>; outcomes: ArrayLike<number> } {
  if (view === 'event') return { probabilities, outcomes };
  const calls = toConfidenceView(probabilities, outcomes, ties === 'no' ? 'no' : 'yes');
  return { probabilities: calls.confidence, outcomes: calls.correct };
}
