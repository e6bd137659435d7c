import { expect, test } from 'vitest';
import { liquidationPrice, logBarrier } from '../../../src/model/leverage/index.ts';
import {
  liquidationProbabilityFromClocks,
  outcomeSharesFromClocks,
  simulateClocks,
  stakesBackFromClocks,
  volatilityStart,
} from '../../../src/model/price-paths/index.ts';
import { priceStreams, walkPricePath } from '../../../src/model/price-paths/pricePathWalk.ts';
import { createRng } from '../../../src/model/random/index.ts';

const start = volatilityStart({ asset: 'btc', regime: 'normal' });
const clocks = simulateClocks(
  { start, replicates: 16, pathsPerReplicate: 768, hours: [24, 720] },
  createRng(1).stream('clocks'),
);
const month = { clocks, hours: 720, leverage: 20, side: 'long', maintenanceMargin: 0.005 } as const;

test('of a month at 20× 92 of 100 come back on average, winners end with four stakes', () => {
  const { mean, meanInWinners, winners } = stakesBackFromClocks({ ...month, feePerTrade: 0.0005 });
  expect(Math.round(100 * mean)).toBe(92);
  expect(Math.round(meanInWinners / winners)).toBe(4);
});

test.each([
  ['long', 20, 24],
  ['short', 20, 720],
  ['long', 3, 720],
  ['short', 100, 24],
] as const)(
  'without fees what is missing of a %s at %d× is what the exchange keeps',
  (side, leverage, hours) => {
    const question = { ...month, side, leverage, hours };
    const probability = liquidationProbabilityFromClocks(question).value;
    const { price } = liquidationPrice(question);
    const kept = probability * question.maintenanceMargin * leverage * price!;
    expect(stakesBackFromClocks({ ...question, feePerTrade: 0 }).mean).toBeCloseTo(1 - kept, 11);
  },
);

test('a 1× long has the mean of the price, and its winners are those that end with more', () => {
  const question = { ...month, leverage: 1, feePerTrade: 0 };
  expect(stakesBackFromClocks(question).mean).toBeCloseTo(1, 11);
  const shares = outcomeSharesFromClocks({ ...month, feePerTrade: 0.0005 });
  expect(stakesBackFromClocks({ ...month, feePerTrade: 0.0005 }).winners).toBeCloseTo(
    shares.endedWithMore.value,
    13,
  );
  expect(stakesBackFromClocks({ ...month, leverage: 200, feePerTrade: 0 }).mean).toBe(0);
});

test('hour by hour the price gives the same', () => {
  const question = { ...month, hours: 24, side: 'short', feePerTrade: 0.001 } as const;
  const { leverage, feePerTrade: fee } = question;
  const distance = logBarrier(question).logBarrier!;
  const streams = priceStreams(createRng(11));
  const paths = 60_000;
  let sum = 0;
  let squares = 0;
  for (let path = 0; path < paths; path++)
    walkPricePath(
      { start, hours: 24, stepsPerHour: 1, side: 'short' },
      streams,
      (hour, logPrice, extreme) => {
        if (hour !== 24 || Math.abs(extreme) >= distance) return;
        const price = Math.exp(logPrice);
        const back = 1 + leverage * (1 - price) - fee * leverage * (1 + price);
        sum += back;
        squares += back * back;
      },
    );
  const simulated = sum / paths;
  const error = Math.sqrt((squares / paths - simulated ** 2) / paths);
  expect(Math.abs(stakesBackFromClocks(question).mean - simulated)).toBeLessThan(4 * error);
});
