import { describe, expect, it } from 'vitest';
import {
  adaptiveConformal,
  binnedForecasterFigures,
  splitConformalQuantile,
} from '../../../src/model/calibration/index.ts';

const HELD = [0.5, 0.25, 0.75];

describe('the threshold of a rolling window', () => {
  const thresholds = (missRate: number, scores: number[], change = {}) =>
    Array.from(
      adaptiveConformal({ held: HELD, scores, missRate, stepSize: 0, window: 3, ...change }).thresholds,
    );

  it('is at first that of the scores held out, whatever their order', () => {
    // Four times ¾, ½ and ¼ are whole: no rank more.
    expect(thresholds(0.25, [1])).toEqual([0.75]);
    expect(thresholds(0.5, [1])).toEqual([0.5]);
    expect(thresholds(0.75, [1])).toEqual([0.25]);
    for (const missRate of [0.25, 0.5, 0.75])
      expect(splitConformalQuantile(HELD, missRate)).toEqual({
        kind: 'value',
        value: thresholds(missRate, [1])[0],
      });
  });

  it('has no end where there are too few for the promise', () => {
    expect(thresholds(0.2, [1])).toEqual([Infinity]);
  });

  it('forgets the oldest of the window with each new one', () => {
    // Middle of (0.5, 0.25, 0.75), of (0.25, 0.75, 1), of (0.75, 1, 0), of (1, 0, 0).
    expect(thresholds(0.5, [1, 0, 0, 0])).toEqual([0.5, 0.75, 0.75, 0]);
  });

  it('of a window of one is the last score', () => {
    expect(thresholds(0.5, [0.1, 0.9, 0.3], { window: 1 })).toEqual([0.75, 0.1, 0.9]);
  });

  it('holds what equals it', () => {
    const { covered, coverage } = adaptiveConformal({
      held: HELD,
      scores: [0.5, 0.5000001],
      missRate: 0.5,
      stepSize: 0,
      window: 3,
    });
    expect([Array.from(covered), coverage]).toEqual([[1, 0], 0.5]);
  });

  it('holds nothing from a miss rate of 1 on, all from 0 down', () => {
    const { missRates, thresholds: seen } = adaptiveConformal({
      held: HELD,
      scores: [0, 0, 0],
      missRate: 0.5,
      stepSize: 1,
      window: 3,
    });
    // A hit moves it up by a half, a miss down by as much.
    expect(Array.from(missRates)).toEqual([0.5, 1, 0.5]);
    expect(Array.from(seen)).toEqual([0.5, -Infinity, 0]);
    expect(thresholds(0.5, [1, 0], { stepSize: 1 })).toEqual([0.5, Infinity]);
  });
});

describe('what is no score, and what is no bin', () => {
  it('is refused wherever it stands', () => {
    expect(() => splitConformalQuantile([1, Number.NaN, 2, 3], 0.5)).toThrow('scores that are numbers');
    expect(() => binnedForecasterFigures([])).toThrow('binnedForecasterFigures requires at least one bin');
  });
});

describe('the mean of a bin', () => {
  const mean = (index: number, meanForecast: number) => () =>
    binnedForecasterFigures([{ index, count: 10, meanForecast, observedRate: 0.5 }]).meanForecast;

  it('may lie at both of its ends, to rounding', () => {
    expect(mean(3, 0.3)()).toBe(0.3);
    expect(mean(3, 0.4)()).toBe(0.4);
    // Tenths that are not quite.
    expect(mean(3, 0.1 + 0.2)()).toBeCloseTo(0.3, 15);
    expect(mean(2, 0.1 + 0.2)()).toBeCloseTo(0.3, 15);
  });

  it('is refused beyond them', () => {
    expect(mean(3, 0.2999)).toThrow('a mean inside bin 3');
    expect(mean(3, 0.4001)).toThrow('a mean inside bin 3');
  });
});
