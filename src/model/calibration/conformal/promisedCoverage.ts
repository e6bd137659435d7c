import type { Estimate } from '../../conventions/quantities.ts';
import { estimateOfProportion } from '../../statistics/estimateOfProportion.ts';
import type { SampledForecasts } from '../generator/sampleForecasts.ts';
import { adaptiveConformal } from './adaptiveConformal.ts';
import { nonconformityScores } from './nonconformityScores.ts';
import { splitConformalQuantile } from './splitConformalQuantile.ts';

/** Of Gibbs & Candès 2021: how far a miss moves what is asked for. */
const STEP_SIZE = 0.02;
const WINDOW = 500;

/** Calls before and after the world changed, and the past ones that set the range. */
export interface CoverageCalls {
  readonly learned: SampledForecasts;
  readonly before: SampledForecasts;
  readonly after: SampledForecasts;
}

/** Counted among so many simulated calls. */
export interface CallsMethod {
  readonly kind: 'calls';
  readonly calls: number;
}

/** Whether ranges that should hold so often did, before and after the world changed. */
export interface PromisedCoverage {
  readonly id: 'split' | 'adaptive';
  readonly before: Estimate<CallsMethod>;
  readonly after: Estimate<CallsMethod>;
  /** Share of the calls after the change in which it had to say "either" to hold its promise. */
  readonly eitherAfter: number;
}

/**
 * Ranges that promise to hold what happens so often, set once from past calls (split) or moved after every
 * call (adaptive).
 *
 * The range of a call is "right", "wrong", or either, the latter where the threshold is at least what the
 * call said; it is wider the less sure the calls were that went wrong. Adaptive: γ = 0.02 over the last 500
 * calls.
 *
 * @param promise the share to hold, in (0, 1).
 * @throws ModelInputError for a promise outside (0, 1) or without calls.
 * @see Gibbs & Candès 2021, arXiv 2106.00170.
 * @verified promisedCoverage.test.ts: against thresholds and counts by hand.
 * @example
 * promisedCoverage(0.5, { learned: { probabilities: Float64Array.of(0.75), outcomes: Uint8Array.of(1) }, before: { probabilities: Float64Array.of(0.75), outcomes: Uint8Array.of(1) }, after: { probabilities: Float64Array.of(0.75), outcomes: Uint8Array.of(0) } })[0].after.value // 0
 */
export function promisedCoverage(promise: number, calls: CoverageCalls): readonly PromisedCoverage[] {
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

function share(covered: ArrayLike<number>): Estimate<CallsMethod> {
  const successes = Array.from(covered).reduce((sum, one) => sum + one, 0);
  const calls = covered.length;
  return estimateOfProportion({ successes, trials: calls }, { kind: 'calls', calls });
}

function eitherShare({ probabilities }: SampledForecasts, thresholdAt: (index: number) => number): number {
  const either = probabilities.reduce((sum, said, index) => sum + Number(said <= thresholdAt(index)), 0);
  return either / probabilities.length;
}
