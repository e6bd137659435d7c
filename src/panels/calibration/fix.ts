import {
  applyRecalibration,
  calibrationCurve,
  expectedCalibrationError,
  fitBeta,
  fitIsotonic,
  fitPlatt,
  fitTemperature,
  logLoss,
  mendedDistance,
  type PromisedCoverage,
  promisedCoverage,
  type RecalibrationMap,
  type SampledForecasts,
  type SampledTrades,
  sampleTrades,
  simulateHonestCalibrationError,
  splitConformalSpread,
  statedCalls,
} from '../../model/calibration/index.ts';
import { createRng } from '../../model/random/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { CoverageResult, FixId, FixOutcome, FixResult, Uncertain } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';

/** Calls on which the distance to the truth is taken. */
const TRUTH_CALLS = 20_000;
/** Calls on which ranges are tried, before and after the change. */
const COVERAGE_CALLS = 4000;
const BINS = 20;
const HONEST_DRAWS = 200;

interface Fit {
  readonly status: FixResult['status'];
  readonly map: RecalibrationMap | null;
}

/**
 * Confidence mended on one half of the past calls, tested on the other, and again after the market changed.
 */
export const fix: ViewComputation<CalibrationValues, FixOutcome> = {
  draws: () => [],
  preview: () => null,
  *compute(values): Work<FixOutcome> {
    const { accuracy, realConfidence, pastCalls, sortingLost, seed } = values;
    const rng = createRng(seed).stream('fix');
    const half = Math.floor(pastCalls / 2);
    const sampled = (name: string, calls: number, rho: number) =>
      sampleTrades({ accuracy, rho, paths: 1, trades: calls }, rng.stream(name));
    const learned = statedCalls(sampled('learned', half, 1), realConfidence);
    const held = statedCalls(sampled('held-back', pastCalls - half, 1), realConfidence);
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
      learnedFrom: half,
      promise: values.level,
      promised: splitConformalSpread(half, values.level),
      coverage: promisedCoverage(values.level, {
        learned,
        before: statedCalls(sampled('before', COVERAGE_CALLS, 1), realConfidence),
        after: statedCalls(sampled('after', COVERAGE_CALLS, 1 - sortingLost), realConfidence),
      }).map(withoutMethods),
    };
  },
};

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
    ...mendedDistance(map, values, truth.logOdds),
    logLoss: loss.kind === 'value' ? loss.value : null,
    measuredGap: expectedCalibrationError(calibrationCurve(onHeld, held.outcomes, { bins: BINS })),
  };
}

/** How the ranges were tried is the same for all of them, and told once by the view. */
function withoutMethods({ before, after, ...result }: PromisedCoverage): CoverageResult {
  const uncertain = ({ value, standardError }: Uncertain): Uncertain => ({ value, standardError });
  return { ...result, before: uncertain(before), after: uncertain(after) };
}
