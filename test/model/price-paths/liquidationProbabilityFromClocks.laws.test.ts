import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logBarrier } from '../../../src/model/leverage/index.ts';
import {
  liquidationProbabilityFromClocks,
  simulateClocks,
  volatilityStart,
} from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

const hours = [1, 24, 168];
const size = { replicates: 2, pathsPerReplicate: 96 };
const clocksAt = (trailingVolatility: number) =>
  simulateClocks(
    { start: volatilityStart({ asset: 'btc', trailingVolatility }), hours, ...size },
    createRng(3),
  );
const clocks = clocksAt(0.5);
const maintenanceMargin = 0.005;

const hour = fc.constantFrom(...hours);
const leverage = fc.double({ min: 1.5, max: 150, noNaN: true });
const side = fc.constantFrom('long' as const, 'short' as const);
const check = (property: fc.IProperty<never> | fc.IRawProperty<never>) =>
  fc.assert(property, { numRuns: 50 });

/** Two chances of about 1 whose inputs differ in the last digit may part by the rounding of the sum over the clocks. */
const ROUNDING = 1 - 1e-12;

test('more leverage is never safer, on either side', () => {
  check(
    fc.property(hour, side, leverage, fc.double({ min: 1, max: 2, noNaN: true }), (h, s, low, factor) => {
      const at = (l: number) =>
        liquidationProbabilityFromClocks({ clocks, hours: h, leverage: l, side: s, maintenanceMargin }).value;
      expect(at(low * factor)).toBeGreaterThanOrEqual(at(low) * ROUNDING);
    }) as never,
  );
});

test('a higher level, whether of the median or of today, is never safer for a long', () => {
  const higher = clocksAt(0.6);
  check(
    fc.property(hour, leverage, fc.double({ min: 1, max: 3, noNaN: true }), (h, l, factor) => {
      const question = { hours: h, leverage: l, side: 'long' as const, maintenanceMargin };
      const value = liquidationProbabilityFromClocks({ ...question, clocks }).value;
      const medianVolatility = clocks.start.medianVolatility * factor;
      expect(
        liquidationProbabilityFromClocks({ ...question, clocks, medianVolatility }).value,
      ).toBeGreaterThanOrEqual(value * ROUNDING);
      // Same seed, same shocks: only the start is higher, and weights do not depend on it.
      expect(liquidationProbabilityFromClocks({ ...question, clocks: higher }).value).toBeGreaterThanOrEqual(
        value * ROUNDING,
      );
    }) as never,
  );
});

test('a longer hold is never safer for a long, beyond what reweighting may blur', () => {
  check(
    fc.property(leverage, l => {
      const at = (h: number) =>
        liquidationProbabilityFromClocks({ clocks, hours: h, leverage: l, side: 'long', maintenanceMargin });
      for (const [shorter, longer] of [
        [1, 24],
        [24, 168],
      ] as const) {
        const blur = 3 * Math.hypot(at(shorter).standardError, at(longer).standardError);
        expect(at(longer).value + blur).toBeGreaterThanOrEqual(at(shorter).value);
      }
    }) as never,
  );
});

test('short(b) = e^(−b)·long(−b): the two sides mirror each other', () => {
  check(
    fc.property(hour, leverage, (h, l) => {
      const short = liquidationProbabilityFromClocks({
        ...{ clocks, hours: h, leverage: l, side: 'short', maintenanceMargin },
      }).value;
      const b = logBarrier({ leverage: l, side: 'short', maintenanceMargin }).logBarrier!;
      // A long whose barrier is −b and that has no maintenance margin: 1 − 1/L = e^(−b).
      const mirrored = liquidationProbabilityFromClocks({
        ...{ clocks, hours: h, leverage: -1 / Math.expm1(-b), side: 'long', maintenanceMargin: 0 },
      }).value;
      expect(Math.abs(short / (Math.exp(-b) * mirrored) - 1)).toBeLessThan(1e-11);
    }) as never,
  );
});

test('as variance grows without bound a long always goes, a short in (1 + m)/(1 + 1/L) of cases', () => {
  check(
    fc.property(leverage, l => {
      const at = (s: 'long' | 'short') =>
        liquidationProbabilityFromClocks({
          ...{ clocks, hours: 168, leverage: l, side: s, maintenanceMargin, medianVolatility: 1e4 },
        }).value;
      expect(at('long')).toBeCloseTo(1, 9);
      expect(at('short')).toBeCloseTo((1 + maintenanceMargin) / (1 + 1 / l), 9);
    }) as never,
  );
});
