import { describe, expect, it } from 'vitest';
import {
  highestLeverageFromClocks,
  liquidationProbabilityFromClocks,
  outcomeSharesFromClocks,
  pathPrices,
  priceQuantileFromClocks,
  sampleConstantPricePaths,
  samplePricePaths,
  simulateClocks,
  simulateClockTable,
  simulateLiquidationProbability,
  stakesBackFromClocks,
  stratifiedPaths,
  volatilityStart,
} from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { HAND_MADE, HAND_MADE_TABLE } from './handMadeClocks.ts';

const START = volatilityStart({ asset: 'btc', regime: 'normal' });
const POSITION = { leverage: 20, side: 'long', maintenanceMargin: 0.005 } as const;
const CLOCKS = { start: START, hours: [1], replicates: 2, pathsPerReplicate: 3 };
const PATHS = { start: START, hours: 1, paths: 1, side: 'long', logBarrier: -0.1 } as const;
const CONSTANT = {
  annualVolatility: 0.5,
  annualDrift: 0,
  horizonYears: 1,
  paths: 1,
  steps: 1,
  side: 'long',
  logBarrier: null,
} as const;
const SIMULATED = {
  start: START,
  hours: [1],
  leverages: [20],
  side: 'long',
  maintenanceMargin: 0.005,
  paths: 1,
} as const;
const ONE = { paths: 1, logPrices: Float32Array.of(0, 1), liquidationStep: Int32Array.of(-1) };
const rng = () => createRng(1);
const highest = (target: number) => () =>
  highestLeverageFromClocks({ ...POSITION, clocks: HAND_MADE, hours: 1, target, limit: 9 });
const drawn = (change: object) => () => samplePricePaths({ ...PATHS, ...change }, rng());
const constant = (change: object) => () => sampleConstantPricePaths({ ...CONSTANT, ...change }, rng());
const clocks = (change: object) => () => simulateClocks({ ...CLOCKS, ...change }, rng());

describe('what stands at the edge of a range', () => {
  it.each<[string, () => unknown, string]>([
    ['a target of 0', highest(0), 'a target in (0, 1)'],
    ['a target of 1', highest(1), 'a target in (0, 1)'],
    ['a path before the first', () => pathPrices(ONE, -1, null), 'a sampled path'],
    ['a path after the last', () => pathPrices(ONE, 1, null), 'a sampled path'],
    ['half a path', () => pathPrices(ONE, 0.5, null), 'a sampled path'],
    ['no path', drawn({ paths: 0 }), 'whole sizes from 1'],
    ['parts of a path', drawn({ paths: 1.5 }), 'whole sizes from 1'],
    ['no step in an hour', drawn({ stepsPerHour: 0 }), 'whole sizes from 1'],
    ['no hour', drawn({ hours: 0 }), 'whole hours from 1 to 720'],
    ['an hour too many', drawn({ hours: 721 }), 'whole hours from 1 to 720'],
    ['no path at constant volatility', constant({ paths: 0 }), 'whole sizes from 1'],
    ['no step', constant({ steps: 0 }), 'whole sizes from 1'],
    ['parts of a step', constant({ steps: 1.5 }), 'whole sizes from 1'],
    ['no volatility', constant({ annualVolatility: 0 }), 'volatility and holding time above 0'],
    [
      'volatility without end',
      constant({ annualVolatility: Infinity }),
      'volatility and holding time above 0',
    ],
    ['no time', constant({ horizonYears: 0 }), 'volatility and holding time above 0'],
    ['time without end', constant({ horizonYears: Infinity }), 'volatility and holding time above 0'],
    ['one replicate', clocks({ replicates: 1 }), '2 or more replicates'],
    ['parts of a replicate', clocks({ replicates: 2.5 }), '2 or more replicates'],
    ['two paths', clocks({ pathsPerReplicate: 2 }), '3 or more paths per replicate'],
    ['parts of a path of clocks', clocks({ pathsPerReplicate: 3.5 }), '3 or more paths per replicate'],
    ['no holding time', clocks({ hours: [] }), 'at least one holding time'],
    ['no spread', clocks({ start: { ...START, logVolatilitySpread: 0 } }), 'a spread above 0'],
    [
      'no simulated path',
      () => simulateLiquidationProbability({ ...SIMULATED, paths: 0 }, rng()),
      'paths ≥ 1',
    ],
    [
      'half a simulated path',
      () => simulateLiquidationProbability({ ...SIMULATED, paths: 1.5 }, rng()),
      'paths ≥ 1',
    ],
    [
      'the price that none lies below',
      () => priceQuantileFromClocks({ clocks: HAND_MADE, hours: 1, probability: 0 }),
      'a probability in (0, 1)',
    ],
    [
      'a day that was never looked up',
      () => volatilityStart({ asset: 'btc', trailingVolatility: 0 }),
      'volatilityStart',
    ],
  ])('is refused where it does not belong to it: %s', (_name, call, message) => {
    expect(call).toThrow(message);
  });

  it('is taken where it does', () => {
    expect([...pathPrices(ONE, 0, null)]).toEqual([1, Math.fround(Math.E)]);
    expect([...pathPrices({ ...ONE, liquidationStep: Int32Array.of(0) }, 0, 0.5)]).toEqual([
      0.5,
      Math.fround(Math.E),
    ]);
    expect(drawn({})()).toMatchObject({ paths: 1, steps: 1 });
    expect(drawn({ stepsPerHour: 3 })()).toMatchObject({ paths: 1, steps: 3 });
    expect(constant({})().logPrices).toHaveLength(2);
    expect(clocks({})().clocks[0]).toHaveLength(6);
    expect(simulateLiquidationProbability(SIMULATED, rng())).toHaveLength(1);
  });
});

describe('a position that is liquidated at once, or never', () => {
  const question = { ...POSITION, clocks: HAND_MADE_TABLE, hours: 1, feePerTrade: 0.001 };

  it('is told without a single clock', () => {
    expect(liquidationProbabilityFromClocks({ ...question, leverage: 200 })).toEqual({
      value: 1,
      standardError: 0,
      method: { kind: 'immediate' },
    });
    expect(liquidationProbabilityFromClocks({ ...question, leverage: 1 })).toEqual({
      value: 0,
      standardError: 0,
      method: { kind: 'never' },
    });
  });

  it('ends in one way, and nothing of it comes back', () => {
    const shares = outcomeSharesFromClocks({ ...question, leverage: 200 });
    const method = { kind: 'immediate' };
    expect(shares).toEqual({
      wipedOut: { value: 1, standardError: 0, method },
      endedWithLess: { value: 0, standardError: 0, method },
      endedWithMore: { value: 0, standardError: 0, method },
    });
    expect(stakesBackFromClocks({ ...question, leverage: 200 })).toEqual({
      mean: 0,
      meanInWinners: 0,
      winners: 0,
    });
    // At 1× without a fee the whole price comes back.
    const unborrowed = stakesBackFromClocks({ ...question, leverage: 1, feePerTrade: 0 });
    expect(unborrowed.mean).toBeCloseTo(1, 12);
  });
});

describe('a table', () => {
  it('of one hour has the errors of that hour, and nodes for each hour that it covers', () => {
    const size = { start: START, replicates: 2, pathsPerReplicate: 12 };
    const [one, two] = [1, 2].map(maximumHours => simulateClockTable({ ...size, maximumHours }, rng()));
    expect([...one!.errorHours]).toEqual([1]);
    expect([...two!.errorHours]).toEqual([1, 2]);
    expect([one!.offsets.length, two!.offsets.length]).toEqual([2, 3]);
    expect(one!.errors).toHaveLength(one!.errorDistances.length);
    expect([...one!.errorDistances].slice(0, 3)).toEqual(
      [0.5, 0.5 * Math.SQRT2, 1].map(value => expect.closeTo(value, 12)),
    );
    expect(two!.paths).toBe(24);
  });
});

describe('paths for a picture', () => {
  const prices = (...ends: readonly number[]) => Float32Array.from(ends.flatMap(end => [0, 0, end]));
  const pricePaths = {
    paths: 7,
    steps: 2,
    logPrices: prices(0.5, -0.25, 0.125, -3, -1, -2, 0.25),
    liquidationStep: Int32Array.of(-1, -1, -1, 2, 1, 1, -1),
  };

  it('are spread over those wiped out by time, over the others by their end; who ends even ended with less', () => {
    const counts = { wipedOut: 2, endedWithLess: 5, endedWithMore: 1 };
    const picked = stratifiedPaths({ pricePaths, counts, logBreakEven: 0.125, side: 'long' });
    expect(picked.counts).toEqual({ wipedOut: 2, endedWithLess: 2, endedWithMore: 1 });
    expect(picked.missing).toBe(3);
    expect(picked.chosen).toEqual({
      paths: 5,
      steps: 2,
      // The first and the last of three wiped out, both that ended with less, the upper half of those with more.
      logPrices: prices(-1, -3, -0.25, 0.125, 0.5),
      liquidationStep: Int32Array.of(1, 2, -1, -1, -1),
    });
  });

  it('of a short are turned round: who ends lower ended with more', () => {
    const counts = { wipedOut: 0, endedWithLess: 1, endedWithMore: 1 };
    const picked = stratifiedPaths({ pricePaths, counts, logBreakEven: -0.125, side: 'short' });
    expect(picked.chosen.logPrices).toEqual(prices(0.25, -0.25));
    expect(picked.missing).toBe(0);
  });
});

describe('positions on simulated prices', () => {
  it('each have their row, with how many paths it was counted on', () => {
    const question = { ...SIMULATED, hours: [1, 3], leverages: [1, 200], paths: 4 };
    const rows = simulateLiquidationProbability(question, rng());
    expect(rows.map(({ hours, leverage, probability }) => [hours, leverage, probability.value])).toEqual([
      [1, 1, 0],
      [1, 200, 1],
      [3, 1, 0],
      [3, 200, 1],
    ]);
    for (const { probability } of rows) expect(probability.method).toEqual({ kind: 'price-paths', paths: 4 });
  });
});
