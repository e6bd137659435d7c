import { expect, test } from 'vitest';
import {
  calibrationErrorLimits,
  coinFlipLimit,
  exactForecastQuality,
  gapReliability,
  kappaForReading,
  overstatedConfidence,
  statedLevels,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/createRng.ts';

test('coinFlipLimit is what knowing some calls and flipping a coin for the others comes to', () => {
  const rng = createRng(8).stream('coin');
  const calls = 200_000;
  for (const known of [0, 0.5, 0.8, 1]) {
    let right = 0;
    for (let call = 0; call < calls; call++) if (rng.next() < known || rng.next() < 0.5) right++;
    // Four simulation errors at most.
    expect(Math.abs(right / calls - coinFlipLimit(known))).toBeLessThanOrEqual(4 * Math.sqrt(0.25 / calls));
  }
  expect(() => coinFlipLimit(-0.1)).toThrow('a share in [0, 1]');
});

test('gapReliability goes forth and back through the reading of the gap', () => {
  const accuracy = 0.8;
  for (const reliability of [0.4, 0.7, 0.95]) {
    const found = kappaForReading('gap', { reliability, accuracy });
    if (found.kind !== 'value') throw new Error(found.kind);
    const { ece } = exactForecastQuality({ accuracy, kappa: found.kappa });
    expect(gapReliability({ ece, accuracy })).toBeCloseTo(reliability, 9);
  }
  expect(gapReliability({ ece: calibrationErrorLimits(accuracy).overconfident, accuracy })).toBeCloseTo(
    0,
    12,
  );
  expect(() => gapReliability({ ece: -0.1, accuracy })).toThrow('an error ≥ 0');
  expect(() => gapReliability({ ece: 0.1, accuracy: 1 })).toThrow('an accuracy in [½, 1)');
});

test('overstatedConfidence leaves a tenth of what is left to certainty', () => {
  expect(overstatedConfidence(0.8)).toBeCloseTo(0.98, 15);
  for (const accuracy of [0.5, 0.6, 0.999]) {
    const overstated = overstatedConfidence(accuracy);
    expect(overstated).toBeGreaterThan(accuracy);
    expect(overstated).toBeLessThan(1);
    expect((1 - overstated) / (1 - accuracy)).toBeCloseTo(0.1, 9);
  }
  expect(() => overstatedConfidence(1)).toThrow('an accuracy');
});

test('statedLevels reach from a coin flip to certainty and come closer together', () => {
  expect(statedLevels(2)).toEqual([0.5, 1]);
  const levels = statedLevels(61);
  expect([levels[0], levels.at(-1), levels.length]).toEqual([0.5, 1, 61]);
  const steps = levels.slice(1).map((level, place) => level - levels[place]!);
  expect(steps.every((step, place) => step > 0 && (place === 0 || step < steps[place - 1]!))).toBe(true);
  // The last of 60 steps is ½/60².
  expect(steps.at(-1)).toBeCloseTo(0.5 / 3600, 14);
  expect(() => statedLevels(1)).toThrow('a count ≥ 2');
});
