import { describe, expect, test } from 'vitest';
import { realityGapKnownAnswers } from '../../../src/panels/reality-gap/knownAnswers.ts';
import { ownNumbers, ownVerdict } from '../../../src/panels/reality-gap/ownNumbers.ts';
import { type RealityGapValues, realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { realityGapBrokenRules } from '../../../src/panels/reality-gap/rules.ts';
import { page as realityGapText } from '../../../src/panels/reality-gap/text.en.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const valuesOf = (changes: Partial<RealityGapValues>) => ({
  ...defaultValues(realityGapParameters),
  ...changes,
});

test('the known answers come out to the last digits', () => {
  for (const { what, expected, received } of realityGapKnownAnswers())
    expect({ what, received }).toEqual({ what, received: expect.closeTo(expected, 11) });
});

describe('a reader’s own numbers', () => {
  test('give the deflated ratio that its paper prints (Bailey and López de Prado 2014)', () => {
    const verdict = ownVerdict(
      valuesOf({
        ownTestSharpe: 2.5,
        ownTestLength: 1250,
        periods: 250,
        trials: 100,
        trialVariance: 0.5,
        skewness: -3,
        kurtosis: 10,
      }),
    )!;
    expect(verdict.deflatedSharpe).toBeCloseTo(0.9004, 4);
    expect(verdict.expectedMaximum / Math.sqrt(250)).toBeCloseTo(0.1132, 4);
    expect(verdict.gap).toBeNull();
  });

  test('tell a gap from noise: 1.7 over three years against 0.2 over half a year', () => {
    const { verdict, isExample } = ownNumbers.preview(valuesOf({}), {
      draws: { peek: () => undefined, keep: () => undefined },
      assets: null,
    })!;
    expect(isExample).toBe(true);
    expect(verdict!.gap!.z).toBeCloseTo(0.98, 2);
    expect(verdict!.gap!.p).toBeCloseTo(0.33, 2);
    const flat = ownVerdict(
      valuesOf({ ownTestSharpe: 1.7, ownTestLength: 1095, ownLiveSharpe: 0, ownLiveLength: 180 }),
    )!;
    // (1.7/2.8016)² − 1/3 = 0.0349 a year is what the days may leave of error: 28.6 years with fat digits of both.
    expect(flat.gap!.daysNeeded).toBe(10_879);
  });

  test('count weeks as seven days each', () => {
    const { gap } = ownVerdict(
      valuesOf({
        ownTestSharpe: 2,
        ownTestLength: 260,
        periods: 52,
        ownLiveSharpe: 0,
        ownLiveLength: 26,
      }),
    )!;
    expect(gap!.daysNeeded).toBe(Math.ceil((gap!.returnsNeeded! * 365) / 52));
  });

  test('need both numbers of a record', () => {
    expect(ownVerdict(valuesOf({ ownTestSharpe: 1 }))).toBeNull();
    const half = ownVerdict(valuesOf({ ownTestSharpe: 1, ownTestLength: 300, ownLiveSharpe: 0 }))!;
    expect(half.gap).toBeNull();
  });

  test('refuse ideas that are less alike than what they know makes them', () => {
    const unlike = valuesOf({ skill: 'real', alike: 0.5 });
    expect(realityGapBrokenRules(unlike)).toEqual([{ name: 'alike', rule: 'too-unlike' }]);
    expect(realityGapText.rules['too-unlike'](unlike)).toContain('at least 0.6');
    expect(realityGapBrokenRules(valuesOf({ skill: 'none', alike: 0 }))).toEqual([]);
  });

  test('refuse moments that no returns can have, and take those at the limit', () => {
    const low = valuesOf({ skewness: -3, kurtosis: 9.9 });
    expect(realityGapBrokenRules(low)).toEqual([{ name: 'skewness', rule: 'kurtosis-too-low' }]);
    expect(realityGapText.rules['kurtosis-too-low'](low)).toContain('at least 10');
    expect(realityGapBrokenRules(valuesOf({ skewness: -3, kurtosis: 10 }))).toEqual([]);
  });
});
