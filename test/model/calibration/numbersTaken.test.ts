import { describe, expect, it, test } from 'vitest';
import {
  sampleForecasts,
  sampleTradePool,
  sampleTrades,
  simulateConfidenceBand,
  simulateConsistencyBand,
  simulateHonestBins,
  simulateHonestCalibrationError,
  simulateMetricIntervals,
} from '../../../src/model/calibration/index.ts';
import { createRng, type Rng } from '../../../src/model/random/index.ts';

/** How many numbers are taken from the generator. */
function takenBy(draw: (rng: Rng) => unknown): number {
  const rng = createRng(1);
  let taken = 0;
  draw({
    ...rng,
    next: () => {
      taken++;
      return rng.next();
    },
  });
  return taken;
}

/** Gives these numbers, one after the other. */
function given(...numbers: number[]): Rng {
  const left = numbers.values();
  return { ...createRng(1), next: () => left.next().value ?? Number.NaN };
}

describe('what is drawn leaves the generator where it says, so that what follows does not depend on it', () => {
  const one = [0.25];

  it.each<[string, number, (rng: Rng) => unknown]>([
    // Of one forecast a draw takes one number: whether it came true; of two drawn again, how often the first was.
    ['a band of consistency', 7, rng => simulateConsistencyBand(one, { draws: 7 }, rng)],
    ['a band of confidence', 7, rng => simulateConfidenceBand([0.25, 0.75], [0, 1], { draws: 7 }, rng)],
    ['bins of an honest model', 7, rng => simulateHonestBins(one, { bins: 2, draws: 7 }, rng)],
    ['its calibration error', 20, rng => simulateHonestCalibrationError(one, { draws: 20 }, rng)],
    // Three a forecast or a trade: how clear it is, on which side, and its luck; of a pool all but the side.
    ['forecasts', 15, rng => sampleForecasts({ accuracy: 0.8, kappa: 1, forecasts: 5, view: 'event' }, rng)],
    ['trades', 18, rng => sampleTrades({ accuracy: 0.8, paths: 2, trades: 3 }, rng)],
    ['a pool of trades', 12, rng => sampleTradePool({ paths: 2, trades: 3 }, rng)],
  ])('%s: %d numbers', (_name, numbers, draw) => {
    expect(takenBy(draw)).toBe(numbers);
  });
});

test('intervals by resampling never say that they are further than their end', () => {
  const steps = simulateMetricIntervals([0.2, 0.8], [0, 1], { draws: 39 }, createRng(1));
  expect(Array.from(steps)).toEqual([20 / 39]);
});

describe('a call of one half', () => {
  const world = { accuracy: 0.8, kappa: 3 };
  // The first number leaves no log-odds at all, on whatever side; the third is its luck.
  const outcome = (view: 'event' | 'confidence', luck: number) =>
    sampleForecasts({ ...world, forecasts: 1, view }, given(0, 0, luck)).outcomes[0];

  it('is right for the lower half of all numbers, the middle not included', () => {
    expect([0, 0.5 - 2 ** -53, 0.5].map(luck => outcome('confidence', luck))).toEqual([1, 1, 0]);
    const won = [0, 0.5 - 2 ** -53, 0.5].map(
      luck => sampleTrades({ accuracy: 0.8, paths: 1, trades: 1 }, given(0, 0, luck)).won[0],
    );
    expect(won).toEqual([1, 1, 0]);
  });

  it('says yes', () => {
    expect([0, 0.75].map(luck => outcome('event', luck))).toEqual([1, 0]);
  });
});
