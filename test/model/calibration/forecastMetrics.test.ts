import { describe, expect, test } from 'vitest';
import {
  accuracy,
  brierScore,
  calibrationCurve,
  corpDecomposition,
  DEFAULT_CONVENTIONS,
  evidencePerForecast,
  exactForecastQuality,
  expectedCalibrationError,
  fitTemperature,
  forecastMetrics,
  forecastMetricsStages,
  forecastsNeeded,
  logLoss,
  murphyDecomposition,
  rocAuc,
  sampleForecasts,
  simulateMetricIntervals,
  smoothCalibrationError,
  spiegelhalterPower,
  spiegelhalterTest,
  toConfidenceView,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/createRng.ts';

const sample = sampleForecasts({ accuracy: 0.8, kappa: 2, forecasts: 3000, view: 'event' }, createRng(1));
const { probabilities, outcomes } = sample;

test('each figure is that of its own function', () => {
  const all = forecastMetrics(probabilities, outcomes);
  expect(all.conventions).toEqual(DEFAULT_CONVENTIONS);
  expect(all.forecasts).toBe(3000);
  expect(all.accuracy).toBe(accuracy(probabilities, outcomes));
  expect(all.brier).toBe(brierScore(probabilities, outcomes));
  expect(all.logLoss).toEqual(logLoss(probabilities, outcomes));
  expect(all.ece).toBe(expectedCalibrationError(calibrationCurve(probabilities, outcomes)));
  expect(all.auroc).toEqual(rocAuc(probabilities, outcomes));
  expect(all.smoothEce).toEqual(smoothCalibrationError(probabilities, outcomes));
  expect(all.temperature).toEqual(fitTemperature(probabilities, outcomes));
  expect(all.spiegelhalter).toEqual(spiegelhalterTest(probabilities, outcomes));
  expect(all).toMatchObject(murphyDecomposition(probabilities, outcomes));
  const corp = corpDecomposition(probabilities, outcomes);
  expect(all.miscalibration).toBeCloseTo(
    corp.miscalibration.kind === 'value' ? corp.miscalibration.value : -1,
    13,
  );
  expect(all.discrimination).toBe(corp.discrimination);
  expect(all.logCorp).toEqual(corpDecomposition(probabilities, outcomes, 'log'));
  expect(all.meanForecast).toBeCloseTo(probabilities.reduce((sum, p) => sum + p, 0) / 3000, 12);
});

test('the confidence view measures the calls', () => {
  const calls = toConfidenceView(probabilities, outcomes);
  const seen = forecastMetrics(probabilities, outcomes, {
    view: 'confidence',
    bins: 5,
    strategy: 'quantile',
  });
  expect(seen.ece).toBe(
    expectedCalibrationError(
      calibrationCurve(calls.confidence, calls.correct, { bins: 5, strategy: 'quantile' }),
    ),
  );
  expect(seen.accuracy).toBe(accuracy(probabilities, outcomes));
  expect(seen.brier).toBeCloseTo(brierScore(probabilities, outcomes), 13);
});

test('progress rises from stage to stage to one', () => {
  const stages = forecastMetricsStages(probabilities, outcomes);
  const fractions: number[] = [];
  for (let step = stages.next(); !step.done; step = stages.next()) fractions.push(step.value);
  expect(fractions.length).toBeGreaterThan(5);
  expect(fractions.at(-1)).toBe(1);
  expect([...fractions].sort((a, b) => a - b)).toEqual(fractions);
});

describe('edge cases', () => {
  test('one forecast', () => {
    const one = forecastMetrics([0.7], [1]);
    expect(one.auroc).toEqual({ kind: 'undefined', reason: 'oneClass' });
    expect(one.debiasedSquaredError).toEqual({ kind: 'undefined', reason: 'tooFew' });
    expect(one.temperature.status).toBe('separable');
    expect(one.intervals).toMatchObject({ brier: null, logLoss: null, auroc: null, temperature: null });
  });

  test('a wrong certainty', () => {
    const wrong = forecastMetrics([1, 0.4, 0.6], [0, 0, 1]);
    expect(wrong.logLoss).toEqual({ kind: 'infinite', wrongCertainties: 1 });
    expect(wrong.intervals.logLoss).toBeNull();
    expect(wrong.temperature).toEqual({ status: 'undefined', reason: 'certainForecast' });
    expect(wrong.logCorp.miscalibration).toEqual({ kind: 'infinite', wrongCertainties: 1 });
    const clipped = forecastMetrics([1, 0.4, 0.6], [0, 0, 1], { clip: 1e-6 });
    expect(clipped.logLoss.kind).toBe('value');
  });

  test('all one half', () => {
    const half = forecastMetrics([0.5, 0.5, 0.5, 0.5], [1, 0, 1, 1]);
    expect(half.accuracy).toBe(0.75);
    expect(forecastMetrics([0.5, 0.5, 0.5, 0.5], [1, 0, 1, 1], { ties: 'no' }).accuracy).toBe(0.25);
    expect(forecastMetrics([0.5, 0.5, 0.5, 0.5], [1, 0, 1, 1], { ties: 'half' }).accuracy).toBe(0.5);
    expect(half.spiegelhalter).toEqual({ kind: 'undefined', reason: 'noEvidence' });
    expect(half.temperature).toEqual({ status: 'undefined', reason: 'noSpread' });
    expect(half.neededToTell).toEqual({ kind: 'never' });
  });

  test('malformed forecasts are refused with their place', () => {
    expect(() => forecastMetrics([], [])).toThrow('at least one forecast');
    expect(() => forecastMetrics([0.5], [1, 0])).toThrow('as many outcomes as forecasts');
    expect(() => forecastMetrics([0.5, 1.2], [1, 0])).toThrow('1.2 at index 1');
    expect(() => forecastMetrics([0.5, Number.NaN], [1, 0])).toThrow('NaN at index 1');
    expect(() => forecastMetrics([0.5, 0.5], [1, 2])).toThrow('2 at index 1');
    expect(() => forecastMetrics([0.5], [1], { level: 1 })).toThrow('a level between 0 and 1');
  });
});

test('analytic intervals hold the exact value about as often as they say', () => {
  const dials = { accuracy: 0.75, kappa: 1.5 };
  const exact = exactForecastQuality(dials);
  const rng = createRng(2);
  const repetitions = 100;
  const held = { accuracy: 0, brier: 0, logLoss: 0, auroc: 0, temperature: 0 };
  for (let i = 0; i < repetitions; i++) {
    const drawn = sampleForecasts({ ...dials, forecasts: 250, view: 'event' }, rng);
    const { intervals } = forecastMetrics(drawn.probabilities, drawn.outcomes);
    const holds = (interval: { lower: number; upper: number } | null, value: number) =>
      interval !== null && interval.lower <= value && value <= interval.upper ? 1 : 0;
    held.accuracy += holds(intervals.accuracy, exact.accuracy);
    held.brier += holds(intervals.brier, exact.brier);
    held.logLoss += holds(intervals.logLoss, exact.logLoss);
    held.auroc += holds(intervals.auroc, exact.auroc.event);
    held.temperature += holds(intervals.temperature, 1.5);
  }
  // 95 % of 100 is 95 with standard deviation 2.2; four of them, and one for the normal approximation.
  for (const [name, count] of Object.entries(held)) expect(count, name).toBeGreaterThan(95 - 5 * 2.2);
});

test('bootstrap intervals: the uncertainty term has its analytic width', () => {
  const steps = simulateMetricIntervals(probabilities, outcomes, { draws: 200 }, createRng(3));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { uncertainty, ece, discrimination } = step.value;
  const all = forecastMetrics(probabilities, outcomes);
  const rate = all.successes / all.forecasts;
  // ȳ(1 − ȳ) near ½ is ¼ − (ȳ − ½)²: its lower end follows from 1.96 standard errors of ȳ.
  const reach = Math.abs(rate - 0.5) + (1.96 * 0.5) / Math.sqrt(3000);
  expect(Math.abs(uncertainty.lower - (0.25 - reach ** 2))).toBeLessThan(1e-4);
  for (const [interval, value] of [
    [ece, all.ece],
    [discrimination, all.discrimination],
  ] as const) {
    expect(interval.lower).toBeLessThan(value);
    expect(interval.upper).toBeGreaterThan(value);
  }
});

describe('how many are needed to tell', () => {
  test('the evidence of a sample is Spiegelhalter’s z', () => {
    const evidence = evidencePerForecast(probabilities, outcomes);
    const test = spiegelhalterTest(probabilities, outcomes);
    expect(evidence.signal * Math.sqrt(3000)).toBeCloseTo(test.kind === 'value' ? test.z : Number.NaN, 9);
    expect(evidence.varianceRatio).toBeGreaterThan(1);
  });

  test('one forecast fewer falls short', () => {
    const evidence = { signal: 0.05, varianceRatio: 1.2 };
    const needed = forecastsNeeded(evidence);
    expect(needed.kind).toBe('value');
    if (needed.kind !== 'value') return;
    expect(spiegelhalterPower(evidence, { forecasts: needed.forecasts })).toBeGreaterThanOrEqual(0.8);
    expect(spiegelhalterPower(evidence, { forecasts: needed.forecasts - 1 })).toBeLessThan(0.8);
    const half = forecastsNeeded({ ...evidence, signal: 0.025 });
    expect(half.kind === 'value' ? half.forecasts / needed.forecasts : 0).toBeCloseTo(4, 2);
  });
});
