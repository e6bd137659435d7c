import { expect, test } from 'vitest';
import { logBarrier, rightAndWipedOutGivenVariance } from '../../../src/model/leverage/index.ts';
import {
  liquidationProbabilityFromClocks,
  rightAndWipedOutFromClocks,
  simulateClocks,
  simulateClockTable,
  volatilityStart,
} from '../../../src/model/price-paths/index.ts';
import { priceStreams, walkPricePath } from '../../../src/model/price-paths/pricePathWalk.ts';
import { createRng } from '../../../src/model/random/index.ts';

const start = volatilityStart({ asset: 'btc', regime: 'normal' });
const size = { start, replicates: 16, pathsPerReplicate: 768 };
const clocks = simulateClocks({ ...size, hours: [168, 720] }, createRng(1).stream('clocks'));
const position = { leverage: 20, side: 'long', maintenanceMargin: 0.005 } as const;

test('of the 75 that a month wipes out 24 ended above entry, of the 48 of a week 10', () => {
  const told = (hours: number) => {
    const question = { clocks, hours, ...position };
    return [liquidationProbabilityFromClocks(question), rightAndWipedOutFromClocks(question)].map(
      ({ value }) => Math.round(100 * value),
    );
  };
  expect(told(720)).toEqual([75, 24]);
  expect(told(168)).toEqual([48, 10]);
});

test.each([
  ['long', 720],
  ['short', 168],
] as const)('a %s is found so by the price itself, hour by hour, within %d hours', (side, hours) => {
  const exact = rightAndWipedOutFromClocks({ clocks, hours, ...position, side });
  const distance = Math.abs(logBarrier({ ...position, side }).logBarrier!);
  const streams = priceStreams(createRng(7).stream(side));
  const paths = hours === 720 ? 6000 : 12_000;
  let count = 0;
  for (let path = 0; path < paths; path++)
    walkPricePath({ start, hours, stepsPerHour: 1, side }, streams, (hour, logPrice, extreme) => {
      const isRight = side === 'long' ? logPrice > 0 : logPrice < 0;
      if (hour === hours && isRight && Math.abs(extreme) >= distance) count++;
    });
  const error = Math.hypot(exact.standardError, Math.sqrt((exact.value * (1 - exact.value)) / paths));
  expect(Math.abs(count / paths - exact.value)).toBeLessThan(4 * error);
});

test('is the weighted mean of what is exact given each clock', () => {
  const place = clocks.hours.indexOf(168);
  const hourVariance = start.medianVolatility ** 2 / 8760;
  const barrier = logBarrier(position).logBarrier!;
  let sum = 0;
  let weight = 0;
  for (const [i, clock] of clocks.clocks[place]!.entries()) {
    const given = { logBarrier: barrier, totalVariance: hourVariance * clock };
    sum += clocks.weights[place]![i]! * rightAndWipedOutGivenVariance(given);
    weight += clocks.weights[place]![i]!;
  }
  const { value } = rightAndWipedOutFromClocks({ clocks, hours: 168, ...position });
  expect(value).toBeCloseTo(sum / weight, 13);
});

test('a table gives the same within the error that it states', () => {
  const table = simulateClockTable(
    { ...size, pathsPerReplicate: 128, maximumHours: 168 },
    createRng(1).stream('clocks'),
  );
  const full = rightAndWipedOutFromClocks({ clocks, hours: 168, ...position });
  const coarse = rightAndWipedOutFromClocks({ clocks: table, hours: 168, ...position });
  expect(coarse.standardError).toBeGreaterThan(0);
  expect(Math.abs(coarse.value - full.value)).toBeLessThan(
    4 * Math.hypot(coarse.standardError, full.standardError) + 1e-4,
  );
});

test('nothing was held at once, 1× is never liquidated', () => {
  const question = { clocks, hours: 168, ...position };
  expect(rightAndWipedOutFromClocks({ ...question, leverage: 1 })).toEqual({
    value: 0,
    standardError: 0,
    method: { kind: 'never' },
  });
  expect(rightAndWipedOutFromClocks({ ...question, leverage: 200 }).method).toEqual({ kind: 'immediate' });
});
