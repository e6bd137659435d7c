import {
  type CalibrationBand,
  calibrationCurve,
  exactEvidencePerForecast,
  exactForecastQuality,
  expectedCalibrationError,
  forecastsNeeded,
  hitRateAtStated,
  isotonicRegression,
  type SampledForecasts,
  sampleForecasts,
  simulateHonestBins,
  simulateHonestCalibrationError,
  simulateSimultaneousBand,
  spiegelhalterPower,
  spiegelhalterTest,
  statedLevels,
} from '../../model/calibration/index.ts';
import { createRng, type Rng } from '../../model/random/index.ts';
import { finish, type ViewComputation, type Work } from '../defineComputation.ts';
import { dialsOf } from './forecaster.ts';
import type { ReliabilityOutcome } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';

/** Ten of them lie where calls can be: from 50 to 100. */
const BINS = 20;
const BAND_POINTS = 81;
/** Draws of honest lines and dots; of dots fewer where each draw has many calls. */
const BAND_DRAWS = 2000;
const FEWEST_BIN_DRAWS = 400;
const BIN_DRAWS_WORK = 20_000_000;
const ERROR_DRAWS = 1000;
const PREVIEW_WORK = 12_000;
const FEWEST_PREVIEW_DRAWS = 20;
const CURVE_POINTS = 61;

/**
 * The reliability diagram at the reader's number of calls: truth, sample, isotonic fit and the honest band.
 */
export const reliability: ViewComputation<CalibrationValues, ReliabilityOutcome> = {
  draws: () => [],
  preview(values) {
    const draws = Math.min(100, Math.floor(PREVIEW_WORK / values.trades));
    if (draws < FEWEST_PREVIEW_DRAWS) return null;
    return finish(reliabilityStages(values, { band: draws, bins: draws, error: draws }));
  },
  *compute(values): Work<ReliabilityOutcome> {
    const bins = Math.min(BAND_DRAWS, Math.max(FEWEST_BIN_DRAWS, Math.floor(BIN_DRAWS_WORK / values.trades)));
    return yield* reliabilityStages(values, { band: BAND_DRAWS, bins, error: ERROR_DRAWS });
  },
};

/** The calls of the first n are also the first of more: the sample grows, it is not drawn anew. */
function callsOf(values: CalibrationValues, rng: Rng): SampledForecasts {
  return sampleForecasts({ ...dialsOf(values), forecasts: values.trades, view: 'confidence' }, rng);
}

function* reliabilityStages(
  values: CalibrationValues,
  draws: { readonly band: number; readonly bins: number; readonly error: number },
): Work<ReliabilityOutcome> {
  const dials = dialsOf(values);
  const rng = createRng(values.seed);
  const { probabilities, outcomes } = callsOf(values, rng.stream('calls'));
  yield 0.1;
  const band = simulateSimultaneousBand(
    probabilities,
    { draws: draws.band, points: BAND_POINTS },
    rng.stream('honest-band'),
  );
  yield 0.5;
  const honestBins = simulateHonestBins(
    probabilities,
    { bins: BINS, draws: draws.bins },
    rng.stream('honest-dots'),
  );
  yield 0.7;
  const honest = simulateHonestCalibrationError(
    probabilities,
    { bins: BINS, draws: draws.error },
    rng.stream('honest-error'),
  );
  yield 0.9;
  const evidence = exactEvidencePerForecast(dials);
  const needed = forecastsNeeded(evidence);
  const test = spiegelhalterTest(probabilities, outcomes);
  const bins = calibrationCurve(probabilities, outcomes, { bins: BINS });
  return {
    calls: values.trades,
    truth: truthCurve(values),
    // Both go through the occupied bins in order.
    bins: bins.map(({ meanForecast, observedRate, count, successes }, place) => {
      const { lower, upper } = honestBins[place]!;
      return { stated: meanForecast, happened: observedRate, count, right: successes, lower, upper };
    }),
    fitted: isotonicRegression(probabilities, outcomes).blocks.map(({ lower, upper, value }) => ({
      from: lower,
      to: upper,
      happened: value,
    })),
    band: bandPoints(band),
    exactError: exactForecastQuality(dials).ece,
    measuredError: expectedCalibrationError(bins),
    honestError: {
      mean: { value: honest.mean.value, standardError: honest.mean.standardError },
      exceededOnceInTwenty: honest.exceededOnceInTwenty,
    },
    pValue: test.kind === 'value' ? test.pValue : null,
    power: spiegelhalterPower(evidence, { forecasts: values.trades }),
    needed: needed.kind === 'value' ? needed.forecasts : null,
  };
}

function truthCurve(values: CalibrationValues): ReliabilityOutcome['truth'] {
  const dials = dialsOf(values);
  return statedLevels(CURVE_POINTS).map(stated => ({
    stated,
    happened: stated === 1 ? 1 : hitRateAtStated(stated, dials),
  }));
}

function bandPoints({ forecasts, lower, upper }: CalibrationBand): ReliabilityOutcome['band'] {
  return Array.from(forecasts, (stated, index) => ({ stated, lower: lower[index]!, upper: upper[index]! }));
}
