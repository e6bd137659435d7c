import { expect, test } from 'vitest';
import { ModelInputError } from '../../../src/model/conventions/index.ts';
import {
  type Clocks,
  simulateClocks,
  simulateClocksInChunks,
  volatilityStart,
} from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { standardErrorOfMean } from '../../../src/model/statistics/index.ts';
import { once } from '../../once.ts';

const start = volatilityStart({ asset: 'btc', regime: 'calm' });
const size = { start, replicates: 16, pathsPerReplicate: 384 };

/** The mean of weight × value over all paths, and its standard error from the replicates. */
function weightedMean(clocks: Clocks, place: number, value: (clock: number) => number) {
  const { replicates, pathsPerReplicate } = clocks;
  const means = Array.from({ length: replicates }, (_, replicate) => {
    let sum = 0;
    for (let path = replicate * pathsPerReplicate; path < (replicate + 1) * pathsPerReplicate; path++)
      sum += clocks.weights[place]![path]! * value(clocks.clocks[place]![path]!);
    return sum / pathsPerReplicate;
  });
  return {
    mean: means.reduce((sum, mean) => sum + mean, 0) / replicates,
    standardError: standardErrorOfMean(means),
  };
}

/** E C_h = Σ_k e^(2·m_k + 2·s_k²), since E λ = 1. */
function expectedClock(hours: number): number {
  const { logVolatilityOffset: offset, logVolatilitySpread: spread } = start;
  let sum = 0;
  for (let hour = 1; hour <= hours; hour++) {
    const left = 2 ** (-(hour - 1) / 314);
    const variance = left ** 2 * spread ** 2 + 0.607 ** 2 * (1 - left ** 2);
    sum += Math.exp(2 * left * offset + 2 * variance);
  }
  return sum;
}

const hours = [1, 8, 24, 168];
const simulated = once(() => simulateClocks({ ...size, hours }, createRng(1)));

// Weighted by the likelihood ratio the mean has a finite variance within the week of wild hours, though λ has
// none.
test.each(hours.map((hour, place) => ({ hour, place })))(
  'the mean clock after $hour hours is the closed form',
  ({ hour, place }) => {
    const { mean, standardError } = weightedMean(simulated(), place, clock => clock);
    expect(standardError / mean).toBeLessThan(0.03);
    expect(Math.abs(mean - expectedClock(hour)) / standardError).toBeLessThan(4);
  },
);

test('weights average to 1 at every holding time', () => {
  for (const place of hours.keys()) {
    const { mean, standardError } = weightedMean(simulated(), place, () => 1);
    expect(Math.abs(mean - 1)).toBeLessThan(4 * standardError);
    expect(standardError).toBeLessThan(0.01);
  }
});

test('weights average to 1 also where the tail paths are not a third: two of four', () => {
  const few = simulateClocks({ start, replicates: 4000, pathsPerReplicate: 4, hours: [1] }, createRng(5));
  const { mean, standardError } = weightedMean(few, 0, () => 1);
  expect(standardError).toBeLessThan(0.01);
  expect(Math.abs(mean - 1)).toBeLessThan(4 * standardError);
});

test('clocks only go forward', () => {
  const { clocks } = simulated();
  for (let place = 1; place < hours.length; place++)
    expect(clocks[place]!.every((clock, path) => clock > clocks[place - 1]![path]!)).toBe(true);
});

test('in chunks the numbers are the same, and progress runs to 1', () => {
  const chunks = simulateClocksInChunks({ ...size, hours: [3] }, createRng(2));
  const shares: number[] = [];
  let step = chunks.next();
  for (; !step.done; step = chunks.next()) shares.push(step.value);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toHaveLength(64);
  expect(step.value).toEqual(simulateClocks({ ...size, hours: [3] }, createRng(2)));
});

test('a longer simulation moves the early clocks only by the slow directions', () => {
  const long = simulateClocks({ ...size, hours: [8, 40] }, createRng(1));
  const short = simulateClocks({ ...size, hours: [8] }, createRng(1));
  const ratio = long.clocks[0]!.map((clock, path) => Math.abs(Math.log(clock / short.clocks[0]![path]!)));
  expect(ratio.reduce((sum, one) => sum + one, 0) / ratio.length).toBeLessThan(0.2);
});

test.each([
  { hours: [] },
  { hours: [0] },
  { hours: [721] },
  { hours: [1.5] },
  { hours: [1], replicates: 1 },
  { hours: [1], pathsPerReplicate: 2 },
  { hours: [1], start: { ...start, logVolatilitySpread: 0 } },
])('%o is refused', change => {
  expect(() => simulateClocks({ ...size, ...change }, createRng(1))).toThrow(ModelInputError);
});
