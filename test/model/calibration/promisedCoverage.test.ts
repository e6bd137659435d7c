import { describe, expect, it } from 'vitest';
import {
  adaptiveConformal,
  nonconformityScores,
  promisedCoverage,
  sampleForecasts,
  splitConformalQuantile,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/createRng.ts';

describe('promisedCoverage', () => {
  const draw = (name: string, rho: number, forecasts: number) =>
    sampleForecasts(
      { accuracy: 0.8, kappa: 2, rho, forecasts, view: 'confidence' },
      createRng(8).stream(name),
    );
  const calls = {
    learned: draw('learned', 1, 300),
    before: draw('before', 1, 700),
    after: draw('after', 0.2, 900),
  };
  const [split, adaptive] = promisedCoverage(0.9, calls);
  const scores = {
    learned: nonconformityScores(calls.learned.probabilities, calls.learned.outcomes),
    before: nonconformityScores(calls.before.probabilities, calls.before.outcomes),
    after: nonconformityScores(calls.after.probabilities, calls.after.outcomes),
  };
  const shareUnder = (values: Float64Array, at: (place: number) => number) =>
    values.filter((value, place) => value <= at(place)).length / values.length;

  it('split: one threshold from the past calls, with one miss in ten', () => {
    const threshold = splitConformalQuantile(scores.learned, 0.1);
    const fixed = threshold.kind === 'value' ? threshold.value : Number.NaN;
    expect(split!.id).toBe('split');
    expect(split!.before.value).toBe(shareUnder(scores.before, () => fixed));
    expect(split!.after.value).toBe(shareUnder(scores.after, () => fixed));
    expect(split!.eitherAfter).toBe(shareUnder(calls.after.probabilities, () => fixed));
    expect(split!.before.method).toEqual({ kind: 'calls', calls: 700 });
    expect(split!.after.value).toBeLessThan(split!.before.value);
  });

  it('adaptive: the threshold moves through both worlds without a break', () => {
    const moved = adaptiveConformal({
      held: scores.learned,
      scores: [...scores.before, ...scores.after],
      missRate: 0.1,
      stepSize: 0.02,
      window: 500,
    });
    expect(adaptive!.id).toBe('adaptive');
    expect(adaptive!.before.value).toBe(shareUnder(scores.before, place => moved.thresholds[place]!));
    expect(adaptive!.after.value).toBe(shareUnder(scores.after, place => moved.thresholds[700 + place]!));
    expect(adaptive!.eitherAfter).toBe(
      shareUnder(calls.after.probabilities, place => moved.thresholds[700 + place]!),
    );
    // It keeps the promise that the fixed one breaks.
    expect(Math.abs(adaptive!.after.value - 0.9)).toBeLessThan(Math.abs(split!.after.value - 0.9));
  });

  it('holds a score that lies on the threshold, and calls it either', () => {
    const even = (calls: number, right: 0 | 1) => ({
      probabilities: new Float64Array(calls).fill(right ? 0.75 : 0.25),
      outcomes: new Uint8Array(calls).fill(right),
    });
    // All scores are 0.25, and so is the threshold.
    const [fixed] = promisedCoverage(0.5, { learned: even(9, 1), before: even(4, 1), after: even(5, 0) });
    expect([fixed!.before.value, fixed!.after.value, fixed!.eitherAfter]).toEqual([1, 1, 1]);
  });

  it('holds everything where the past calls are too few to say', () => {
    const few = { ...calls, learned: draw('few', 1, 3) };
    const [fixed] = promisedCoverage(0.9, few);
    expect([fixed!.before.value, fixed!.after.value, fixed!.eitherAfter]).toEqual([1, 1, 1]);
  });
});
