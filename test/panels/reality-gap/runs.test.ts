import { describe, expect, it } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { WORLDS } from '../../../src/panels/reality-gap/givens.ts';
import { realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { gapRuns } from '../../../src/panels/reality-gap/runs.ts';
import { defaultValues } from '../../../src/schema/index.ts';

/** Each of its searches is a hundred times as long as the default's. */
const LONGEST = { ...defaultValues(realityGapParameters), tries: 1000, years: 20 };
const ONE_PAIR = 2 / WORLDS;
/** A thousand ideas on 7,300 days, 400,000 at a time. */
const STEPS_OF_A_SEARCH = 18;

function stepsToFirstPair(work: ReturnType<typeof gapRuns>): number {
  for (let steps = 1; ; steps++) {
    const step = work.next();
    expect(step.done).toBe(false);
    if (step.value === ONE_PAIR) return steps;
    expect(step.value).toBe(0);
  }
}

describe('the longest runs', () => {
  it('can be left many times within one pair of worlds', () => {
    const context = { draws: new DrawCache(), assets: null };
    expect(stepsToFirstPair(gapRuns(LONGEST, context))).toBeGreaterThan(STEPS_OF_A_SEARCH);
  });

  it('go on where they were left, whoever asks next', () => {
    const context = { draws: new DrawCache(), assets: null };
    const whole = stepsToFirstPair(gapRuns(LONGEST, { ...context, draws: new DrawCache() }));
    const left = gapRuns(LONGEST, context);
    const other = gapRuns(LONGEST, context);
    for (let step = 0; step < 5; step++) {
      left.next();
      other.next();
    }
    left.return(undefined as never);
    expect(stepsToFirstPair(other)).toBe(whole - 10);
  });
});
