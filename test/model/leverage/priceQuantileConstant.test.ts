import { describe, expect, test } from 'vitest';
import { ModelInputError } from '../../../src/model/conventions/index.ts';
import { priceQuantileConstant } from '../../../src/model/leverage/index.ts';
import { normalCdf } from '../../../src/model/normal-distribution/index.ts';
import { sampleConstantPricePaths } from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { pathEnds, shareBelow } from '../price-paths/pathEnds.ts';

const EIGHT_OF_TEN = [0.1, 0.9];
const SHARES = [0.001, 0.1, 0.5, 0.9, 0.999];

describe('with constant volatility', () => {
  const market = { annualVolatility: 0.8, annualDrift: 0.5, horizonYears: 30 / 365 };

  test.each(SHARES)('a share of %s of the log-normal law lies below', probability => {
    const { annualVolatility, annualDrift, horizonYears } = market;
    const price = priceQuantileConstant({ ...market, probability });
    const spread = annualVolatility * Math.sqrt(horizonYears);
    const standardised = (Math.log(price) - annualDrift * horizonYears + spread ** 2 / 2) / spread;
    expect(normalCdf(standardised)).toBeCloseTo(probability, 13);
  });

  test('as many simulated paths end below it as are asked for, within 3.5 errors of counting', () => {
    const paths = 4000;
    const ends = pathEnds(
      sampleConstantPricePaths({ ...market, paths, steps: 4, side: 'long', logBarrier: null }, createRng(5)),
    );
    for (const probability of EIGHT_OF_TEN) {
      const share = shareBelow(ends, priceQuantileConstant({ ...market, probability }));
      const error = Math.sqrt((probability * (1 - probability)) / paths);
      expect(Math.abs(share - probability) / error).toBeLessThan(3.5);
    }
  });

  test('without volatility or time there is one price', () => {
    const still = { annualVolatility: 0, annualDrift: Math.log(2), horizonYears: 1, probability: 0.1 };
    expect(priceQuantileConstant(still)).toBeCloseTo(2, 14);
    expect(priceQuantileConstant({ ...market, horizonYears: 0, probability: 0.9 })).toBe(1);
  });

  test.each([0, 1, -0.1, Number.NaN])('a probability of %s is refused', probability => {
    expect(() => priceQuantileConstant({ ...market, probability })).toThrow(ModelInputError);
  });
});
