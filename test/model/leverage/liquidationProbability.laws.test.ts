import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  liquidationProbabilityConstant,
  liquidationProbabilityGivenVariance,
  logBarrier,
  outcomesConstant,
  outcomesGivenVariance,
  requiredVolatility,
} from '../../../src/model/leverage/index.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const logBetween = (min: number, max: number) => between(Math.log(min), Math.log(max)).map(Math.exp);
const side = fc.constantFrom('long' as const, 'short' as const);

/** Everything the schema admits, and its ends. */
const extreme = fc.record({
  annualVolatility: fc.oneof(logBetween(0.01, 5), fc.constantFrom(0, 1e-300, 0.01, 5, 1e200)),
  annualDrift: fc.oneof(between(-5, 5), fc.constantFrom(0, -5, 5, 1e300, -1e300)),
  horizonYears: fc.oneof(logBetween(1e-6, 10), fc.constantFrom(0, 5e-324, 10, 1e300)),
  leverage: fc.oneof(logBetween(1, 200), fc.constantFrom(1, 1.0000001, 200, 1e300)),
  maintenanceMargin: fc.oneof(between(0, 0.5), fc.constantFrom(0, 0.005, 0.5, 0.999999)),
  side,
  feePerTrade: fc.constantFrom(0, 0.0005, 0.05),
});
const usual = fc.record({
  annualVolatility: logBetween(0.05, 3),
  annualDrift: between(-1, 1),
  horizonYears: logBetween(1e-4, 1),
  leverage: logBetween(1.2, 150),
  maintenanceMargin: between(0, 0.006),
  side,
  feePerTrade: between(0, 0.01),
});
/** Rounding of a probability near 1 is one unit in the last place of 1, a few times. */
const ROUNDING = 1e-15;

test('every finite input gives three chances that add up to one', () => {
  fc.assert(
    fc.property(extreme, scenario => {
      const { wipedOut, endedWithLess, endedWithMore } = outcomesConstant(scenario);
      for (const chance of [wipedOut, endedWithLess, endedWithMore]) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
      expect(Math.abs(wipedOut + endedWithLess + endedWithMore - 1)).toBeLessThanOrEqual(ROUNDING);
      expect(Math.abs(liquidationProbabilityConstant(scenario) - wipedOut)).toBeLessThanOrEqual(ROUNDING);
    }),
    { numRuns: 500 },
  );
});

test('the chance never falls with leverage, maintenance margin or holding time', () => {
  fc.assert(
    fc.property(usual, between(1, 2), (scenario, factor) => {
      const p = liquidationProbabilityConstant(scenario);
      for (const worse of [
        { leverage: scenario.leverage * factor },
        { maintenanceMargin: scenario.maintenanceMargin * factor },
        { horizonYears: scenario.horizonYears * factor },
      ]) {
        const larger = liquidationProbabilityConstant({ ...scenario, ...worse });
        // Rare chances carry up to 1e-12 of their own size.
        expect(larger).toBeGreaterThanOrEqual(p * (1 - 2e-12));
      }
    }),
  );
});

test('volatility and time count only as total variance when there is no drift', () => {
  fc.assert(
    fc.property(usual, scenario => {
      const barrier = logBarrier(scenario).logBarrier!;
      const totalVariance = scenario.annualVolatility ** 2 * scenario.horizonYears;
      const constant = liquidationProbabilityConstant({ ...scenario, annualDrift: 0 });
      const given = liquidationProbabilityGivenVariance({ logBarrier: barrier, totalVariance });
      expect(Math.abs(constant - given)).toBeLessThanOrEqual(2e-12 * given);
    }),
  );
});

test('a short is e^(−b) times the long with the mirrored barrier', () => {
  fc.assert(
    fc.property(logBetween(1e-4, 3), logBetween(1e-7, 50), (distance, totalVariance) => {
      const short = liquidationProbabilityGivenVariance({ logBarrier: distance, totalVariance });
      const long = liquidationProbabilityGivenVariance({ logBarrier: -distance, totalVariance });
      expect(Math.abs(short - Math.exp(-distance) * long)).toBeLessThanOrEqual(2e-12 * short + 2e-16);
    }),
  );
});

test('with ever more variance a long is always hit, a short with (1 + m)/(1 + 1/L)', () => {
  fc.assert(
    fc.property(usual, scenario => {
      const long = logBarrier({ ...scenario, side: 'long' }).logBarrier!;
      const short = logBarrier({ ...scenario, side: 'short' }).logBarrier!;
      const limit = (1 + scenario.maintenanceMargin) / (1 + 1 / scenario.leverage);
      for (const totalVariance of [1e4, 1e100, 1e300, Infinity]) {
        expect(liquidationProbabilityGivenVariance({ logBarrier: long, totalVariance })).toBe(1);
        expect(liquidationProbabilityGivenVariance({ logBarrier: short, totalVariance })).toBeCloseTo(
          limit,
          14,
        );
      }
    }),
  );
});

test('the three outcomes given a variance add up to one, far tails included', () => {
  fc.assert(
    fc.property(logBetween(1e-5, 20), logBetween(1e-12, 1e6), side, (distance, totalVariance, which) => {
      const sign = which === 'long' ? 1 : -1;
      const { wipedOut, endedWithLess, endedWithMore } = outcomesGivenVariance({
        logBarrier: -sign * distance,
        logBreakEven: sign * 0.001,
        side: which,
        totalVariance,
      });
      expect(Math.min(wipedOut, endedWithLess, endedWithMore)).toBeGreaterThanOrEqual(0);
      expect(Math.abs(wipedOut + endedWithLess + endedWithMore - 1)).toBeLessThanOrEqual(ROUNDING);
    }),
    { numRuns: 300 },
  );
});

test('fees turn "more" into "less" and leave the wiped out alone', () => {
  fc.assert(
    fc.property(usual, scenario => {
      const free = outcomesConstant({ ...scenario, feePerTrade: 0 });
      const paid = outcomesConstant(scenario);
      expect(paid.wipedOut).toBe(free.wipedOut);
      expect(paid.endedWithMore).toBeLessThanOrEqual(free.endedWithMore + ROUNDING);
    }),
  );
});

test('the required volatility, put back in, gives the target', () => {
  fc.assert(
    fc.property(usual, logBetween(1e-12, 0.9), (scenario, targetProbability) => {
      const answer = requiredVolatility({ ...scenario, targetProbability });
      if (answer.status !== 'ok') {
        expect(scenario.side).toBe('short');
        return;
      }
      const p = liquidationProbabilityConstant({ ...scenario, annualDrift: 0, ...answer });
      expect(Math.abs(p / targetProbability - 1)).toBeLessThan(1e-11);
    }),
  );
});
