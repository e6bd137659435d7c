import { describe, expect, test } from 'vitest';
import { finish } from '../../../src/panels/defineComputation.ts';
import { ownNumbers, ownVerdict } from '../../../src/panels/reality-gap/ownNumbers.ts';
import { type RealityGapValues, realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const context = { draws: { peek: () => undefined, keep: () => undefined }, assets: null };
const valuesOf = (changes: Partial<RealityGapValues>) => ({
  ...defaultValues(realityGapParameters),
  ...changes,
});
const TEST = { ownTestSharpe: 1, ownTestLength: 730 };

describe('a record of one’s own', () => {
  test('needs ratio and length of the test, whichever is missing', () => {
    for (const name of ['ownTestSharpe', 'ownTestLength'])
      expect(ownVerdict(valuesOf({ ...TEST, [name]: null }))).toBeNull();
    expect(ownVerdict(valuesOf(TEST))!.testYears).toBe(2);
    expect(ownVerdict(valuesOf({ ...TEST, periods: 73 }))!.testYears).toBe(10);
  });

  test('has a second one only where ratio and length of it are there', () => {
    const LIVE = { ownLiveSharpe: 0.5, ownLiveLength: 101 };
    for (const name of ['ownLiveSharpe', 'ownLiveLength']) {
      const { live, gap, points } = ownVerdict(valuesOf({ ...TEST, ...LIVE, [name]: null }))!;
      expect([live, gap]).toEqual([null, null]);
      expect(points.length).toBeGreaterThan(1);
    }
    const { live, gap } = ownVerdict(valuesOf({ ...TEST, ...LIVE, skewness: 0, kurtosis: 3 }))!;
    // Normal returns: √((1 + SR²/2)/(T − 1)) with the ratio per day, times √365.
    const error = Math.sqrt(((1 + 0.25 / 365 / 2) / 100) * 365);
    expect(live).toEqual({ sharpe: 0.5, standardError: expect.closeTo(error, 12) });
    expect(gap).not.toBeNull();
  });

  test('stands in place of the example as soon as anything of it is typed', () => {
    const both = (changes: Partial<RealityGapValues>) => [
      ownNumbers.preview(valuesOf(changes), context)!,
      finish(ownNumbers.compute(valuesOf(changes), context)),
    ];
    for (const { isExample, verdict } of both({})) expect([isExample, verdict!.testYears]).toEqual([true, 3]);
    for (const { isExample, verdict } of both({ ownLiveLength: 90 }))
      expect([isExample, verdict]).toEqual([false, null]);
    for (const { isExample, verdict } of both(TEST))
      expect([isExample, verdict!.testYears]).toEqual([false, 2]);
  });
});
