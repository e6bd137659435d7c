import { expect, it } from 'vitest';
import { luckLine, luckOfPick } from '../../../src/model/reality-gap/index.ts';
import { realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { scenarioOf } from '../../../src/panels/reality-gap/scenario.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const values = defaultValues(realityGapParameters);

/** The view "noise" has of luck this one number, without all that the first screen tells of the pick. */
it.each([
  { tries: 1, skill: 'none' as const, bestSharpe: [-0.4, 0.2] },
  { tries: 100, skill: 'some' as const, bestSharpe: [1.9, 0.7, 2.4] },
  { tries: 1000, skill: 'real' as const, bestSharpe: [3.1] },
])('luck alone shows as much of $tries ideas, whatever was picked', ({ bestSharpe, ...told }) => {
  const scenario = scenarioOf({ ...values, ...told });
  const [line] = luckLine(scenario, [told.tries], null);
  expect(line!.sharpe).toBe(luckOfPick(scenario, { bestSharpe, trialVariance: null }).luckSharpe);
});
