import { expect, test } from 'vitest';
import { ModelInputError } from '../../../src/model/conventions/index.ts';
import { logBarrier, logBreakEven } from '../../../src/model/leverage/index.ts';
import {
  liquidationProbabilityFromClocks,
  outcomeSharesFromClocks,
  pathPrices,
  samplePricePaths,
  simulateClocks,
  simulateLiquidationProbability,
  stratifiedPaths,
  volatilityStart,
} from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { once } from '../../once.ts';

const maintenanceMargin = 0.005;

test.each([
  {
    asset: 'btc',
    regime: 'normal',
    side: 'long',
    hours: [1, 8, 24],
    leverages: [10, 20, 50, 100],
    paths: 6000,
  },
  { asset: 'sol', regime: 'stressed', side: 'short', hours: [24, 100], leverages: [3, 10, 50], paths: 1500 },
] as const)('hour by hour $asset $regime $side agrees with the clocks within 3.5 joint errors', question => {
  const { asset, regime, ...simulation } = question;
  const start = volatilityStart({ asset, regime });
  const clocks = simulateClocks(
    { start, hours: simulation.hours, replicates: 16, pathsPerReplicate: 384 },
    createRng(11),
  );
  const rows = simulateLiquidationProbability({ ...simulation, start, maintenanceMargin }, createRng(12));
  expect(rows).toHaveLength(simulation.hours.length * simulation.leverages.length);
  const far = rows.flatMap(({ hours, leverage, probability }) => {
    const position = { leverage, side: simulation.side, maintenanceMargin };
    const clock = liquidationProbabilityFromClocks({ clocks, hours, ...position });
    // The count's own error from the clocks' chance: from a count of 0 it would be 0.
    const counting = Math.sqrt((clock.value * (1 - clock.value)) / simulation.paths);
    const z = (probability.value - clock.value) / Math.hypot(counting, clock.standardError);
    return Math.abs(z) <= 3.5 ? [] : [{ hours, leverage, probability, clock, z }];
  });
  expect(far).toEqual([]);
});

const start = volatilityStart({ asset: 'eth', regime: 'normal' });
const position = { leverage: 20, side: 'short', maintenanceMargin } as const;
const barrier = logBarrier(position).logBarrier;
const breakEven = logBreakEven({ feePerTrade: 0.0005, side: 'short' });
const sampled = once(() =>
  samplePricePaths({ start, hours: 24, paths: 6000, side: 'short', logBarrier: barrier }, createRng(3)),
);
const points = 25;

test('drawn paths end in the three ways as often as the clocks say', () => {
  const clocks = simulateClocks({ start, hours: [24], replicates: 16, pathsPerReplicate: 384 }, createRng(4));
  const shares = outcomeSharesFromClocks({ clocks, hours: 24, ...position, feePerTrade: 0.0005 });
  const counts = { wipedOut: 0, endedWithLess: 0, endedWithMore: 0 };
  const pricePaths = sampled();
  const endOf = (path: number) => pricePaths.logPrices[(path + 1) * points - 1]!;
  for (let path = 0; path < pricePaths.paths; path++) {
    if (pricePaths.liquidationStep[path] !== -1) counts.wipedOut += 1;
    else if (endOf(path) < breakEven) counts.endedWithMore += 1;
    else counts.endedWithLess += 1;
  }
  for (const outcome of ['wipedOut', 'endedWithLess', 'endedWithMore'] as const) {
    const { value, standardError } = shares[outcome];
    const joint = Math.hypot(standardError, Math.sqrt((value * (1 - value)) / pricePaths.paths));
    expect(Math.abs(counts[outcome] / pricePaths.paths - value)).toBeLessThan(3.5 * joint);
  }
});

test('a path starts at the entry and is liquidated no later than a point beyond the barrier', () => {
  const pricePaths = sampled();
  for (let path = 0; path < pricePaths.paths; path++) {
    const own = pricePaths.logPrices.subarray(path * points, (path + 1) * points);
    expect(own[0]).toBe(0);
    const beyond = own.findIndex(logPrice => logPrice > barrier! + 1e-6);
    const step = pricePaths.liquidationStep[path]!;
    if (beyond !== -1 && !(step >= 1 && step <= beyond)) expect([path, step]).toEqual([path, beyond]);
  }
});

test('finer points leave the chance as it is', () => {
  const pricePaths = sampled();
  const fine = samplePricePaths(
    { start, hours: 24, paths: 3000, stepsPerHour: 4, side: 'short', logBarrier: barrier },
    createRng(5),
  );
  expect(fine.logPrices).toHaveLength(3000 * 97);
  const dead = (sample: { readonly liquidationStep: Int32Array }) =>
    sample.liquidationStep.filter(step => step !== -1).length / sample.liquidationStep.length;
  const joint = Math.sqrt(dead(pricePaths) * (1 - dead(pricePaths)) * (1 / 3000 + 1 / 6000));
  expect(Math.abs(dead(fine) - dead(pricePaths))).toBeLessThan(3.5 * joint);
});

test('nothing borrowed is never liquidated, no margin is liquidated before the first step', () => {
  const question = { start, hours: 3, paths: 5, side: 'long' } as const;
  const never = samplePricePaths({ ...question, logBarrier: null }, createRng(1));
  expect(never.liquidationStep).toEqual(new Int32Array(5).fill(-1));
  const atOnce = samplePricePaths({ ...question, logBarrier: 0 }, createRng(1));
  expect(atOnce.liquidationStep).toEqual(new Int32Array(5));
});

test.each([{ hours: 0 }, { hours: 721 }, { paths: 0 }, { stepsPerHour: 1.5 }])('%o is refused', change => {
  const question = { start, hours: 3, paths: 5, side: 'long', logBarrier: -0.1 } as const;
  expect(() => samplePricePaths({ ...question, ...change }, createRng(1))).toThrow(ModelInputError);
});

test('a stratified hundred has as many of each kind as asked, spread over the group', () => {
  const counts = { wipedOut: 20, endedWithLess: 37, endedWithMore: 43 };
  const { chosen, missing } = stratifiedPaths({
    ...{ pricePaths: sampled(), counts },
    ...{ logBreakEven: breakEven, side: 'short' },
  });
  expect(missing).toBe(0);
  expect(chosen.paths).toBe(100);
  expect(chosen.liquidationStep.filter(step => step !== -1)).toHaveLength(20);
  expect(chosen.liquidationStep.subarray(0, 20)).toEqual(chosen.liquidationStep.slice(0, 20).sort());
  const ends = Array.from({ length: 100 }, (_, path) => chosen.logPrices[(path + 1) * points - 1]!);
  // A short gains below break-even; within each group the ends run from the worst to the best.
  expect(ends.slice(20, 57).every(end => end >= breakEven)).toBe(true);
  expect(ends.slice(57).every(end => end < breakEven)).toBe(true);
  expect(ends.slice(57)).toEqual(ends.slice(57).sort((a, b) => b - a));
});

test('too few of a kind are all shown, and the rest is owned up to', () => {
  const few = samplePricePaths({ start, hours: 2, paths: 40, side: 'long', logBarrier: null }, createRng(1));
  const counts = { wipedOut: 2, endedWithLess: 3, endedWithMore: 3 };
  const { chosen, missing } = stratifiedPaths({ pricePaths: few, counts, logBreakEven: 0, side: 'long' });
  expect([chosen.paths, missing]).toEqual([6, 2]);
});

test('pathPrices are the exponentials of one path, and the barrier where it was wiped out', () => {
  const paths = {
    paths: 3,
    logPrices: Float32Array.of(0, 0.5, 1, 0, -0.5, -2, 0, 0.25, 0.125),
    liquidationStep: Int32Array.of(-1, 2, 0),
  };
  const exact = (...logs: number[]) => logs.map(log => Math.fround(Math.exp(log)));
  expect(Array.from(pathPrices(paths, 0, 0.4))).toEqual(exact(0, 0.5, 1));
  expect(Array.from(pathPrices(paths, 1, 0.5))).toEqual([...exact(0, -0.5), 0.5]);
  // Wiped out on the first step.
  expect(Array.from(pathPrices(paths, 2, 0.75))).toEqual([0.75, ...exact(0.25, 0.125)]);
  expect(Array.from(pathPrices(paths, 2, null))).toEqual([1, ...exact(0.25, 0.125)]);
  expect(paths.logPrices[6]).toBe(0);
  expect(() => pathPrices(paths, 3, null)).toThrow('a sampled path');
});
