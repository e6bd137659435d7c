import { expect, test } from 'vitest';
import {
  adverseMove,
  dayDeviation,
  liquidationPrice,
  positionAmounts,
} from '../../../src/model/leverage/index.ts';

test('positionAmounts: 250 at 8× with 0.06 % a trade, of 10,000', () => {
  const amounts = positionAmounts({ stake: 250, leverage: 8, feePerTrade: 6e-4, wealth: 10_000 });
  expect(amounts.notional).toBe(2000);
  // 1.20 for opening and as much for closing.
  expect(amounts.fees).toBeCloseTo(2.4, 12);
  expect(amounts.shareOfWealth).toBe(0.025);
  expect(amounts.leverageOnWealth).toBe(0.2);
});

test('positionAmounts does not guess at wealth', () => {
  const amounts = positionAmounts({ stake: 250, leverage: 8, feePerTrade: 0, wealth: null });
  expect(amounts).toEqual({ notional: 2000, fees: 0, shareOfWealth: null, leverageOnWealth: null });
});

test('adverseMove is a fall for a long and a rise for a short, both positive', () => {
  expect(adverseMove(null)).toBeNull();
  const long = liquidationPrice({ leverage: 4, side: 'long', maintenanceMargin: 0 });
  const short = liquidationPrice({ leverage: 4, side: 'short', maintenanceMargin: 0 });
  expect(adverseMove(long.price)).toBeCloseTo(0.25, 15);
  expect(adverseMove(short.price)).toBeCloseTo(0.25, 15);
});

test('dayDeviation: 365 independent days make the year', () => {
  const day = dayDeviation(0.53);
  expect(Math.sqrt(365 * day * day)).toBeCloseTo(0.53, 14);
  expect(day).toBeCloseTo(0.02774147, 8);
});
