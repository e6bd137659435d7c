import { describe, expect, test } from 'vitest';
import { ModelInputError } from '../../../src/model/conventions/index.ts';
import { priceQuantileConstant } from '../../../src/model/leverage/index.ts';
import {
  type ClockTable,
  HOURS_PER_YEAR,
  priceQuantileFromClocks,
  samplePricePaths,
  simulateClocks,
  simulateClockTable,
  volatilityStart,
} from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { pathEnds, shareBelow } from './pathEnds.ts';

const EIGHT_OF_TEN = [0.1, 0.9];
const SHARES = [0.001, 0.1, 0.5, 0.9, 0.999];

describe('with changing volatility', () => {
  const start = volatilityStart({ asset: 'btc', regime: 'normal' });
  const size = { start, replicates: 16, pathsPerReplicate: 384 };
  const clocks = simulateClocks({ ...size, hours: [24, 168] }, createRng(21));

  test.each([
    { asset: 'btc', regime: 'normal', hours: 168, paths: 4000 },
    { asset: 'sol', regime: 'stressed', hours: 24, paths: 6000 },
  ] as const)('hour by hour $asset ends below it as often as asked, within 3.5 errors', question => {
    const { hours, paths, ...market } = question;
    const own = { ...size, start: volatilityStart(market) };
    const drawn = simulateClocks({ ...own, hours: [hours] }, createRng(22));
    const ends = pathEnds(
      samplePricePaths({ start: own.start, hours, paths, side: 'long', logBarrier: null }, createRng(23)),
    );
    for (const probability of [0.02, 0.1, 0.5, 0.9]) {
      const { value } = priceQuantileFromClocks({ clocks: drawn, hours, probability });
      const error = Math.sqrt((probability * (1 - probability)) / paths);
      expect(Math.abs(shareBelow(ends, value) - probability) / error).toBeLessThan(3.5);
    }
  });

  test.each(SHARES)('one clock alone is constant volatility: %s', probability => {
    const one: ClockTable = {
      kind: 'table',
      start,
      paths: 1,
      maximumHours: 1,
      offsets: Uint32Array.of(0, 1),
      clocks: Float64Array.of(168),
      weights: Float64Array.of(1),
      errors: Float64Array.of(0),
      errorHours: Float64Array.of(1),
      errorDistances: Float64Array.of(1),
    };
    const found = priceQuantileFromClocks({ clocks: one, hours: 1, medianVolatility: 0.6, probability });
    const constant = priceQuantileConstant({
      annualVolatility: 0.6,
      annualDrift: 0,
      horizonYears: 168 / HOURS_PER_YEAR,
      probability,
    });
    expect(found.value / constant).toBeCloseTo(1, 12);
    expect(found.method).toEqual({ kind: 'condensed-clocks', clocks: 1 });
  });

  test('the condensed clocks of a page give the same within a thousandth', () => {
    const table = simulateClockTable({ ...size, maximumHours: 24 }, createRng(21));
    for (const probability of EIGHT_OF_TEN) {
      const full = priceQuantileFromClocks({ clocks, hours: 24, probability });
      const condensed = priceQuantileFromClocks({ clocks: table, hours: 24, probability });
      const error = Math.hypot(full.standardError, condensed.standardError);
      expect(Math.abs(full.value - condensed.value)).toBeLessThan(4 * error);
    }
  });

  test('its error is about the scatter between seeds', () => {
    const answers = Array.from({ length: 24 }, (_, seed) =>
      priceQuantileFromClocks({
        clocks: simulateClocks(
          { start, replicates: 8, pathsPerReplicate: 96, hours: [168] },
          createRng(seed + 100),
        ),
        hours: 168,
        probability: 0.1,
      }),
    );
    const mean = answers.reduce((sum, { value }) => sum + value, 0) / answers.length;
    const variance = answers.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (answers.length - 1);
    const told = answers.reduce((sum, { standardError }) => sum + standardError ** 2, 0) / answers.length;
    // 24 against 24·7 degrees of freedom: the ratio of variances lies in (0.4, 2.2) in 99 of 100 cases.
    expect(variance / told).toBeGreaterThan(0.4);
    expect(variance / told).toBeLessThan(2.2);
  });

  test.each([0, 1, Number.NaN])('a probability of %s is refused', probability => {
    expect(() => priceQuantileFromClocks({ clocks, hours: 24, probability })).toThrow(ModelInputError);
  });
});
