import { describe, expect, test } from 'vitest';
import { variantCorrelation } from '../../../src/model/reality-gap/index.ts';
import { LEAST_ALIKE } from '../../../src/panels/reality-gap/givens.ts';
import { type RealityGapValues, realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { scenarioOf } from '../../../src/panels/reality-gap/scenario.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const scenario = (changes: Partial<RealityGapValues>) =>
  scenarioOf({ ...defaultValues(realityGapParameters), ...changes });

describe('how alike the ideas are', () => {
  test.each(['none', 'some', 'real'] as const)('is what the reader said: %s', skill => {
    for (const alike of [0.7, 0.9, 1]) {
      const { likeness, sharedNoise } = scenario({ skill, alike });
      expect(variantCorrelation(likeness, sharedNoise)).toBeCloseTo(alike, 12);
    }
  });

  test('is what they know, where nothing is said or less than that', () => {
    expect(scenario({ skill: 'some', alike: null }).sharedNoise).toBe(0);
    for (const skill of ['some', 'real'] as const) {
      expect(scenario({ skill, alike: LEAST_ALIKE[skill] }).sharedNoise).toBe(0);
      expect(scenario({ skill, alike: LEAST_ALIKE[skill] / 2 }).sharedNoise).toBe(0);
    }
  });
});

test('followers are those of the market where the reader names none', () => {
  expect(scenario({ market: 'alt', followers: null }).followers).toBe(100_000);
  expect(scenario({ market: 'alt', followers: 0 }).followers).toBe(0);
});
