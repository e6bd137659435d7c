import { expect, test } from 'vitest';
import { liquidationProbabilityConstant, logBarrier } from '../../../src/model/leverage/index.ts';
import { sampleConstantPricePaths } from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

const PATHS = 20_000;

test.each([
  { side: 'long', leverage: 20, annualDrift: 0, horizonYears: 1 / 365 },
  { side: 'short', leverage: 20, annualDrift: 0, horizonYears: 1 / 365 },
  { side: 'long', leverage: 5, annualDrift: 1, horizonYears: 0.25 },
  { side: 'short', leverage: 5, annualDrift: 1, horizonYears: 0.25 },
] as const)('as many are liquidated as the closed form says: %o', position => {
  const scenario = { ...position, annualVolatility: 0.6, maintenanceMargin: 0.005 };
  const { liquidationStep } = sampleConstantPricePaths(
    { ...scenario, paths: PATHS, steps: 10, logBarrier: logBarrier(scenario).logBarrier },
    createRng(11),
  );
  const expected = liquidationProbabilityConstant(scenario);
  const share = liquidationStep.filter(step => step >= 0).length / PATHS;
  const standardError = Math.sqrt((expected * (1 - expected)) / PATHS);
  expect(Math.abs(share - expected) / standardError).toBeLessThan(3.5);
});

test('the average price rises with the drift', () => {
  const steps = 4;
  const { logPrices } = sampleConstantPricePaths(
    {
      annualVolatility: 0.4,
      annualDrift: 0.5,
      horizonYears: 1,
      paths: PATHS,
      steps,
      side: 'long',
      logBarrier: null,
    },
    createRng(12),
  );
  const ends = Array.from({ length: PATHS }, (_, path) => Math.exp(logPrices[path * (steps + 1) + steps]!));
  const mean = ends.reduce((sum, end) => sum + end, 0) / PATHS;
  const variance = ends.reduce((sum, end) => sum + (end - mean) ** 2, 0) / (PATHS - 1);
  expect(Math.abs(mean - Math.exp(0.5)) / Math.sqrt(variance / PATHS)).toBeLessThan(3.5);
});

test.each([{ paths: 0 }, { steps: 1.5 }, { annualVolatility: 0 }, { horizonYears: 0 }])(
  '%o is refused',
  change => {
    const question = { annualVolatility: 0.4, annualDrift: 0, horizonYears: 1, paths: 1, steps: 1 } as const;
    expect(() =>
      sampleConstantPricePaths({ ...question, side: 'long', logBarrier: null, ...change }, createRng(1)),
    ).toThrow('sampleConstantPricePaths');
  },
);
