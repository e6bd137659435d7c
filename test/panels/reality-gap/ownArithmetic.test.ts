import { expect, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { pickedGapChance, positionSize, variantCorrelation } from '../../../src/model/reality-gap/index.ts';
import { facts } from '../../../src/panels/reality-gap/facts.ts';
import { realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { scenarioOf } from '../../../src/panels/reality-gap/scenario.ts';
import { timeline } from '../../../src/panels/reality-gap/timeline.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const DEFAULTS = defaultValues(realityGapParameters);
const context = () => ({ draws: new DrawCache(), assets: null });

test.each(['btc', 'alt', 'oct2025'] as const)(
  'a rule that is always long pays funding on what it holds: %s',
  market => {
    const values = { ...DEFAULTS, market };
    const { alwaysLongFunding, funding } = facts.preview(values, context())!.assumptions;
    const size = positionSize(scenarioOf(values));
    expect(size).not.toBe(1);
    expect(alwaysLongFunding / funding).toBeCloseTo(size, 12);
  },
);

test('a gap of a picked rule is judged by the years that it was tested and traded for', () => {
  for (const days of [90, 730]) {
    const values = { ...DEFAULTS, days };
    const { noise } = timeline.preview(values, context())!;
    const { testYears, tries, likeness, sharedNoise } = scenarioOf(values);
    const search = {
      testYears,
      // Of bitcoin every day is a day of trading.
      liveYears: days / 365,
      trials: tries,
      correlation: variantCorrelation(likeness, sharedNoise),
    };
    expect(noise.pickedP).toBeCloseTo(pickedGapChance({ ...search, z: noise.z }), 12);
    expect(noise.falseAlarm).toBeCloseTo(pickedGapChance({ ...search, z: 1.959963984540054 }), 12);
  }
});
