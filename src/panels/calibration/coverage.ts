import {
  adaptiveConformal,
  nonconformityScores,
  type SampledForecasts,
  splitConformalQuantile,
} from '../../model/calibration/index.ts';
import { estimateOfProportion } from '../../model/statistics/index.ts';
import type { CoverageResult, Uncertain } from './outcomes.ts';

/** Of Gibbs & Candès 2021: how far a miss moves what is asked for. */
const STEP_SIZE = 0.02;
const WINDOW = 500;

interface CoverageCalls {
  /** The past calls that set the range. */
  readonly learned: SampledForecasts;
  readonly before: SampledForecasts;
  readonly after: SampledForecasts;
}

/**
 * Ranges that promise to hold what happens so often, set once from past calls (split) or moved after every call (adaptive).
 * The range of a call is "right", "wrong", or either; it is wider the less sure the calls were that went wrong.
 */
export function coverageResults(promise: number, calls: CoverageCalls): readonly CoverageResult[] {
  const [held, before, after] = [calls.learned, calls.before, calls.after].map(scoresOf) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const missRate = 1 - promise;
  const split = splitConformalQuantile(held, missRate);
  const fixed = split.kind === 'value' ? split.value : Number.POSITIVE_INFINITY;
  const adaptive = adaptiveConformal({
    held,
    scores: Float64Array.of(...before, ...after),
    missRate,
    stepSize: STEP_SIZE,
    window: WINDOW,
  });
  const later = adaptive.thresholds.subarray(before.length);
  return [
    {
      id: 'split',
      before: share(before.map(score => Number(score <= fixed))),
      after: share(after.map(score => Number(score <= fixed))),
      eitherAfter: eitherShare(calls.after, () => fixed),
    },
    {
      id: 'adaptive',
      before: share(adaptive.covered.subarray(0, before.length)),
      after: share(adaptive.covered.subarray(before.length)),
      eitherAfter: eitherShare(calls.after, index => later[index]!),
    },
  ];
}

function scoresOf({ probabilities, outcomes }: SampledForecasts): Float64Array {
  return nonconformityScores(probabilities, outcomes);
}

function share(covered: ArrayLike<number>): Uncertain {
  const successes = Array.from(covered).reduce((sum, one) => sum + one, 0);
  const { value, standardError } = estimateOfProportion({ successes, trials: covered.length }, 'calls');
  return { value, standardError };
}

/** A range says "either" when the threshold is above what the call said. */
function eitherShare({ probabilities }: SampledForecasts, thresholdAt: (index: number) => number): number {
  const either = probabilities.reduce((sum, said, index) => sum + Number(said <= thresholdAt(index)), 0);
  return either / probabilities.length;
}
