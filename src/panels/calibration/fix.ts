import {
  applyRecalibration,
  calibrationCurve,
  exactForecastQuality,
  expectedCalibrationError,
  fitBeta,
  fitIsotonic,
  fitPlatt,
  fitTemperature,
  logistic,
  logLoss,
  type RecalibrationMap,
  type SampledForecasts,
  type SampledTrades,
  sampleTrades,
  simulateHonestCalibrationError,
} from '../../model/calibration/index.ts';
import { createRng } from '../../model/random/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { coverageResults } from './coverage.ts';
import type { FixId, FixOutcome, FixResult } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';

/** Calls on which the distance to the truth is taken. */
const TRUTH_CALLS = 20_000;
/** Calls on which ranges are tried, before and after the change. */
const COVERAGE_CALLS = 4000;
const BINS = 20;
const HONEST_DRAWS = 200;
/** Nothing is certain: a call that would round to it says a little less. */
const SUREST = 1 - 2 ** -53;

interface Fit {
  readonly status: FixResult['status'];
  readonly map: RecalibrationMap | null;
}

/** Confidence mended on one half of the past calls, tested on the other, and again after the market changed. */
export const fix: ViewComputation<CalibrationValues, FixOutcome> = {
  draws: () => [],
  preview: () => null,
  *compute(values): Work<FixOutcome> {
    const { accuracy, pastCalls, sortingLost, seed } = values;
    const rng = createRng(seed).stream('fix');
    const half = Math.floor(pastCalls / 2);
    const sampled = (name: string, calls: number, rho: number) =>
      sampleTrades({ accuracy, rho, paths: 1, trades: calls }, rng.stream(name));
    const learned = statedCalls(values, sampled('learned', half, 1));
    const held = statedCalls(values, sampled('held-back', pastCalls - half, 1));
    yield 0.1;
    const fits = fitAll(learned);
    yield 0.3;
    const truth = sampled('truth', TRUTH_CALLS, 1);
    const fixes: FixResult[] = [];
    for (const [id, fit] of Object.entries(fits)) {
      fixes.push(resultOf(id as FixId, fit, { values, held, truth }));
      yield 0.3 + (0.4 * fixes.length) / Object.keys(fits).length;
    }
    const honest = simulateHonestCalibrationError(
      held.probabilities,
      { bins: BINS, draws: HONEST_DRAWS },
      rng.stream('honest'),
    );
    yield 0.8;
    const { map } = fits.temperature;
    return {
      pastCalls,
      sortingLost,
      accuracy,
      slopeFound: map?.kind === 'temperature' ? map.slope : null,
      fixes,
      honestGap: honest.mean.value,
      promise: values.level,
      coverage: coverageResults(values.level, {
        learned,
        before: statedCalls(values, sampled('before', COVERAGE_CALLS, 1)),
        after: statedCalls(values, sampled('after', COVERAGE_CALLS, 1 - sortingLost)),
      }),
    };
  },
};

/** What the model says about calls whose truth is known, and whether they were right. */
export function statedCalls(
  { realConfidence }: Pick<CalibrationValues, 'realConfidence'>,
  { logOdds, won }: SampledTrades,
): SampledForecasts {
  const stated = (z: number) => Math.min(SUREST, logistic(z / realConfidence));
  return { probabilities: logOdds.map(stated), outcomes: won };
}

function fitAll({ probabilities, outcomes }: SampledForecasts): Readonly<Record<FixId, Fit>> {
  const withMap = (fit: { status: FixResult['status']; map?: RecalibrationMap }): Fit => ({
    status: fit.status,
    map: fit.map ?? null,
  });
  return {
    none: { status: 'ok', map: { kind: 'temperature', slope: 1 } },
    temperature: withMap(fitTemperature(probabilities, outcomes)),
    platt: withMap(fitPlatt(probabilities, outcomes)),
    beta: withMap(fitBeta(probabilities, outcomes)),
    isotonic: withMap(fitIsotonic(probabilities, outcomes)),
  };
}

function resultOf(
  id: FixId,
  { status, map }: Fit,
  { values, held, truth }: { values: CalibrationValues; held: SampledForecasts; truth: SampledTrades },
): FixResult {
  const nothing = { gap: null, gapAfter: null, logLoss: null, measuredGap: null, saysAfter: null };
  if (map === null) return { id, status, ...nothing };
  const onHeld = applyRecalibration(map, held.probabilities);
  const loss = logLoss(onHeld, held.outcomes);
  return {
    id,
    status,
    ...(map.kind === 'temperature' ? exactDistance(map.slope, values) : sampledDistance(map, values, truth)),
    logLoss: loss.kind === 'value' ? loss.value : null,
    measuredGap: expectedCalibrationError(calibrationCurve(onHeld, held.outcomes, { bins: BINS })),
  };
}

type Distance = Pick<FixResult, 'gap' | 'gapAfter' | 'saysAfter'>;

/** One number leaves a model of the same kind, whose distance to the truth is known without a sample. */
function exactDistance(
  slope: number,
  { accuracy, realConfidence, sortingLost }: CalibrationValues,
): Distance {
  const dials = { accuracy, kappa: slope / realConfidence };
  const after = exactForecastQuality({ ...dials, rho: 1 - sortingLost });
  return { gap: exactForecastQuality(dials).ece, gapAfter: after.ece, saysAfter: after.meanConfidence };
}

function sampledDistance(map: RecalibrationMap, values: CalibrationValues, truth: SampledTrades): Distance {
  const { accuracy, sortingLost } = values;
  const says = applyRecalibration(map, statedCalls(values, truth).probabilities);
  const mean = (valueAt: (said: number, logOdds: number) => number) =>
    says.reduce((sum, said, index) => sum + valueAt(said, truth.logOdds[index]!), 0) / says.length;
  const hitRateAfter = (z: number) => accuracy + (1 - sortingLost) * (logistic(z) - accuracy);
  return {
    gap: mean((said, z) => Math.abs(said - logistic(z))),
    gapAfter: mean((said, z) => Math.abs(said - hitRateAfter(z))),
    saysAfter: mean(said => said),
  };
}
