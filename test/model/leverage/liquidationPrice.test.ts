import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankruptcyPrice, liquidationPrice, logBarrier } from '../../../src/model/leverage/index.ts';

const long20 = { leverage: 20, side: 'long', maintenanceMargin: 0.005 } as const;
const short20 = { ...long20, side: 'short' } as const;

test('20× at half a per cent, as printed for the mark form', () => {
  // The entry form that many calculators use gives 0.955000 and 1.045000.
  expect(liquidationPrice(long20).price!.toFixed(6)).toBe('0.954774');
  expect(liquidationPrice(short20).price!.toFixed(6)).toBe('1.044776');
  expect((100_000 * liquidationPrice(long20).price!).toFixed(2)).toBe('95477.39');
});

test('1× long cannot be liquidated, 1× short can', () => {
  const position = { leverage: 1, side: 'long', maintenanceMargin: 0.4 } as const;
  expect(liquidationPrice(position)).toEqual({ status: 'never', price: null });
  expect(logBarrier(position)).toEqual({ status: 'never', logBarrier: null });
  expect(bankruptcyPrice(position)).toBe(0);
  expect(liquidationPrice({ ...position, side: 'short', maintenanceMargin: 0 })).toEqual({
    status: 'ok',
    price: 2,
  });
});

test.each([
  [200, 0.005],
  [100, 0.01],
  [125, 0.008],
  [50, 0.02],
  [2, 0.5],
  [200, 0.5],
])(
  '%s× at a maintenance margin of %s is liquidated at once, on both sides',
  (leverage, maintenanceMargin) => {
    for (const side of ['long', 'short'] as const) {
      const position = { leverage, side, maintenanceMargin };
      expect(liquidationPrice(position)).toEqual({ status: 'immediate', price: 1 });
      expect(logBarrier(position)).toEqual({ status: 'immediate', logBarrier: 0 });
    }
  },
);

test('at the liquidation price equity equals maintenance, at the bankruptcy price it is gone', () => {
  const leverages = fc.double({ min: 1.01, max: 200, noNaN: true });
  const margins = fc.double({ min: 0, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(leverages, margins, fc.constantFrom('long', 'short'), (leverage, maintenanceMargin, side) => {
      fc.pre(leverage * maintenanceMargin < 1);
      const position = { leverage, side, maintenanceMargin } as const;
      const direction = side === 'long' ? 1 : -1;
      const equityAt = (price: number) => 1 / leverage + direction * (price - 1);
      const { price } = liquidationPrice(position);
      expect(equityAt(price!)).toBeCloseTo(maintenanceMargin * price!, 14);
      expect(equityAt(bankruptcyPrice(position))).toBeCloseTo(0, 14);
      expect(logBarrier(position).logBarrier).toBeCloseTo(Math.log(price!), 13);
      // The exchange takes over before the margin is gone; two roundings of numbers up to 2.
      expect(direction * (bankruptcyPrice(position) - price!)).toBeLessThanOrEqual(4.5e-16);
      expect(direction * (price! - bankruptcyPrice(position))).toBeGreaterThanOrEqual(-4.5e-16);
    }),
    { numRuns: 100 },
  );
});

test('without a maintenance margin liquidation is bankruptcy', () => {
  for (const leverage of [1.5, 3, 20, 125]) {
    const position = { leverage, side: 'long', maintenanceMargin: 0 } as const;
    expect(liquidationPrice(position).price).toBe(bankruptcyPrice(position));
  }
});

test.each([
  [0.5, 0.005, 'leverage ≥ 1'],
  [Number.NaN, 0.005, 'leverage ≥ 1'],
  [Infinity, 0.005, 'leverage ≥ 1'],
  [20, -0.001, 'maintenanceMargin in [0, 1)'],
  [20, 1, 'maintenanceMargin in [0, 1)'],
  [20, Number.NaN, 'maintenanceMargin in [0, 1)'],
])('leverage %s with maintenance %s is refused', (leverage, maintenanceMargin, message) => {
  const position = { leverage, side: 'long', maintenanceMargin } as const;
  expect(() => liquidationPrice(position)).toThrow(message);
  expect(() => logBarrier(position)).toThrow(message);
});
