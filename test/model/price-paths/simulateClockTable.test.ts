import { expect, test } from 'vitest';
import { ModelInputError } from '../../../src/model/conventions/index.ts';
import {
  clockTableBuffers,
  liquidationProbabilityFromClocks,
  simulateClocks,
  simulateClockTable,
  simulateClockTableInChunks,
  volatilityStart,
} from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { once } from '../../once.ts';
import { clockTableDeviations } from './clockTableDeviations.ts';

const start = volatilityStart({ asset: 'btc', regime: 'calm' });
const size = { start, replicates: 16, pathsPerReplicate: 768 };
const hours = [1, 2, 8, 24];
const tableOfDay = once(() => simulateClockTable({ ...size, maximumHours: 24 }, createRng(1)));
const allOfDay = once(() => simulateClocks({ ...size, hours }, createRng(1)));

// The whole grid (twelve starts, 2 to 125×, up to 720 hours) is walked by test/slow.
test('within 0.02 points of all clocks, and within 2 % below 1 in 1,000', () => {
  const { points, rareShare } = clockTableDeviations(tableOfDay(), allOfDay(), [2, 5, 10, 20, 50, 125]);
  expect(points).toBeLessThan(0.02);
  expect(rareShare).toBeLessThan(2);
});

test('a month condensed stays within 0.02 points too', () => {
  const small = { ...size, replicates: 2, pathsPerReplicate: 96 };
  const month = simulateClockTable(small, createRng(2));
  const all = simulateClocks({ ...small, hours: [168, 720] }, createRng(2));
  const { points, rareShare } = clockTableDeviations(month, all, [2, 5, 20, 125]);
  expect(points).toBeLessThan(0.02);
  expect(rareShare).toBeLessThan(2);
});

test('an hour has at most 400 nodes, ascending, with weights that sum to 1', () => {
  const table = tableOfDay();
  for (let hour = 1; hour <= 24; hour++) {
    const from = table.offsets[hour - 1]!;
    const to = table.offsets[hour]!;
    expect(to - from).toBeLessThanOrEqual(400);
    const nodes = table.clocks.subarray(from, to);
    expect(nodes.every((clock, node) => node === 0 || clock > nodes[node - 1]!)).toBe(true);
    expect(table.weights.subarray(from, to).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  }
});

test('the largest clock stands alone, with its own weight', () => {
  const [table, clocks] = [tableOfDay(), allOfDay()];
  const [hourClocks, hourWeights] = [clocks.clocks[3]!, clocks.weights[3]!];
  const largest = hourClocks.indexOf(hourClocks.reduce((a, b) => Math.max(a, b)));
  expect(table.clocks.at(-1)).toBeCloseTo(hourClocks[largest]!, 6);
  const total = hourWeights.reduce((sum, weight) => sum + weight, 0);
  expect(table.weights.at(-1)).toBeCloseTo(hourWeights[largest]! / total, 12);
});

test('the standard errors are those of the replicates, to a few per cent on the grid and a tenth between', () => {
  const [table, clocks] = [tableOfDay(), allOfDay()];
  for (const [hour, leverage] of [
    [1, 100],
    [8, 20],
    [24, 5],
    [24, 50],
  ] as const) {
    const question = { hours: hour, leverage, side: 'long' as const, maintenanceMargin: 0.005 };
    const all = liquidationProbabilityFromClocks({ ...question, clocks }).standardError;
    const stored = liquidationProbabilityFromClocks({ ...question, clocks: table }).standardError;
    expect(stored / all).toBeGreaterThan(0.8);
    expect(stored / all).toBeLessThan(1.25);
  }
});

test('in chunks the numbers are the same, and progress runs to 1', () => {
  const question = { ...size, replicates: 3, pathsPerReplicate: 100, maximumHours: 5 };
  const chunks = simulateClockTableInChunks(question, createRng(4));
  let last = 0;
  let step = chunks.next();
  for (; !step.done; step = chunks.next()) {
    expect(step.value).toBeGreaterThan(last);
    last = step.value;
  }
  expect(last).toBe(1);
  expect(step.value).toEqual(simulateClockTable(question, createRng(4)));
});

test('a table survives cloning, and its buffers are all there is to hand over', () => {
  const table = tableOfDay();
  expect(structuredClone(table)).toEqual(table);
  const arrays = Object.values(table).filter(ArrayBuffer.isView);
  expect(clockTableBuffers(table)).toEqual(expect.arrayContaining(arrays.map(({ buffer }) => buffer)));
  expect(arrays).toHaveLength(clockTableBuffers(table).length);
});

test('hours beyond the table are refused, and so are tables beyond a month', () => {
  const question = { leverage: 5, side: 'long' as const, maintenanceMargin: 0.005, clocks: tableOfDay() };
  expect(() => liquidationProbabilityFromClocks({ ...question, hours: 25 })).toThrow(ModelInputError);
  expect(() => simulateClockTable({ ...size, maximumHours: 721 }, createRng(1))).toThrow(ModelInputError);
});
