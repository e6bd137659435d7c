import { expect, test } from 'vitest';
import { realityGapMarket } from '../../../src/model/reality-gap/index.ts';
import { furtherEvidence } from '../../../src/panels/reality-gap/furtherEvidence.ts';
import { realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const USUAL = defaultValues(realityGapParameters);

test('the pick of a search without skill is as often below the median as above; one idea is no search', () => {
  const found = Array.from({ length: 40 }, (_, seed) => {
    const values = { ...USUAL, skill: 'none' as const, years: 1, tries: 20, seed: seed + 1 };
    return furtherEvidence(values).overfitting!.probability;
  });
  const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
  const variance = found.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (found.length - 1);
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(variance / found.length));
  expect(furtherEvidence({ ...USUAL, tries: 1 }).overfitting).toBeNull();
});

test('an order of a hundredth of the daily volume costs what each law says, worked by hand', () => {
  const { impactLaws } = furtherEvidence({ ...USUAL, market: 'btc', account: 1e8, followers: 1e8 });
  expect(impactLaws.shareOfVolume).toBeCloseTo(0.01, 15);
  expect(impactLaws.volumeShare).toBeCloseTo(0.1 * 0.01 ** 2, 15);
  const { barVolatility, impactScale } = realityGapMarket('btc');
  expect(impactLaws.squareRoot).toBeCloseTo((2 / 3) * impactScale * barVolatility * 0.1, 15);
  expect(impactLaws.almgrenTemporary).toBeCloseTo(0.142 * barVolatility * 0.0630957344480193, 15);
});
