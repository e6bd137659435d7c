import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ConstantVolatilityScenario,
  liquidationProbabilityConstant,
  liquidationProbabilityMonitored,
  logBarrier,
} from '../../../src/model/leverage/index.ts';
import { normalCdf } from '../../../src/model/normal-distribution/index.ts';
import golden from '../../golden/leverageMonitored.json';

type Monitored = ConstantVolatilityScenario & { checks: number };

test.each(golden.named)('$id with $checks checks is $printed', ({ printed, ...scenario }) => {
  const received = liquidationProbabilityMonitored(scenario as unknown as Monitored);
  expect(printed.includes('e') ? received.toExponential(8) : received.toFixed(8)).toBe(printed);
});

test('two and three checks, and the setting of Broadie, Glasserman and Kou', () => {
  const wrong = golden.cases
    .map(c => ({ ...c, received: liquidationProbabilityMonitored(c as unknown as Monitored) }))
    .filter(c => !(Math.abs(c.received / c.expected - 1) <= 1e-9));
  expect(wrong).toEqual([]);
});

test('more checks never see less, and continuous watching sees most', () => {
  const scenario = fc.record({
    annualVolatility: fc.double({ min: 0.1, max: 2, noNaN: true }),
    annualDrift: fc.double({ min: -3, max: 3, noNaN: true }),
    horizonYears: fc.double({ min: 1e-3, max: 0.1, noNaN: true }),
    leverage: fc.double({ min: 1.5, max: 100, noNaN: true }),
    maintenanceMargin: fc.constant(0.005),
    side: fc.constantFrom('long' as const, 'short' as const),
  });
  fc.assert(
    fc.property(scenario, fc.integer({ min: 1, max: 6 }), (position, checks) => {
      // Every check of the coarse schedule is one of the fine one. Rounding: 1e-11 of a probability.
      const coarse = liquidationProbabilityMonitored({ ...position, checks });
      const fine = liquidationProbabilityMonitored({ ...position, checks: 2 * checks });
      expect(coarse).toBeLessThanOrEqual(fine * (1 + 1e-9) + 1e-11);
      expect(fine).toBeLessThanOrEqual(liquidationProbabilityConstant(position) * (1 + 1e-9) + 1e-11);
    }),
    { numRuns: 50 },
  );
});

// The barrier 60 standard deviations away and the mean end as far: only the end counts.
test.each([0.595, 0.6, 0.605])('a drift of −%f that nothing undoes leaves the chance at the end', loss => {
  const scenario = { annualVolatility: 0.01, annualDrift: -loss, horizonYears: 1, leverage: 2.2164 } as const;
  const position = { ...scenario, side: 'long', maintenanceMargin: 0 } as const;
  const { logBarrier: barrier } = logBarrier(position);
  const expected = normalCdf((barrier! + loss + 0.01 ** 2 / 2) / 0.01);
  expect(expected).toBeGreaterThan(0.1);
  expect(expected).toBeLessThan(0.9);
  // A quotient of about 60 carries its rounding, 1e-14, into the chance.
  expect(liquidationProbabilityMonitored({ ...position, checks: 1 })).toBeCloseTo(expected, 12);
});

test('certain, impossible and refused', () => {
  const scenario = {
    annualVolatility: 0.5,
    annualDrift: 0,
    horizonYears: 0.1,
    leverage: 20,
    side: 'long',
    maintenanceMargin: 0.005,
    checks: 7,
  } as const;
  expect(liquidationProbabilityMonitored({ ...scenario, leverage: 200 })).toBe(1);
  expect(liquidationProbabilityMonitored({ ...scenario, leverage: 1 })).toBe(0);
  expect(liquidationProbabilityMonitored({ ...scenario, horizonYears: 0 })).toBe(0);
  expect(liquidationProbabilityMonitored({ ...scenario, annualVolatility: 0.001 })).toBe(0);
  expect(liquidationProbabilityMonitored({ ...scenario, annualVolatility: 0, annualDrift: -1 })).toBe(1);
  expect(liquidationProbabilityMonitored({ ...scenario, annualVolatility: 1e-50, annualDrift: -1 })).toBe(1);
  for (const checks of [0, 1.5, -1, Number.NaN, 10_001]) {
    expect(() => liquidationProbabilityMonitored({ ...scenario, checks })).toThrow(
      'a whole number of checks',
    );
  }
});
