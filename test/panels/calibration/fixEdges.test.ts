import { describe, expect, test } from 'vitest';
import {
  sampleTrades,
  simulateHonestCalibrationError,
  statedCalls,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import type { FixOutcome } from '../../../src/panels/calibration/outcomes.ts';
import { full, scenario } from './scenario.ts';

describe('the calls that are held back', () => {
  const values = scenario({ pastCalls: 41 });
  const rng = createRng(values.seed).stream('fix');
  const held = () =>
    statedCalls(
      sampleTrades({ accuracy: values.accuracy, rho: 1, paths: 1, trades: 21 }, rng.stream('held-back')),
      values.realConfidence,
    );
  const outcome = () => full<FixOutcome>('fix', { pastCalls: 41 });

  test('are the second half of them, and measured in twenty bins', () => {
    const { probabilities, outcomes } = held();
    const excess = new Float64Array(20);
    for (const [call, stated] of probabilities.entries())
      excess[Math.ceil(stated * 20) - 1]! += outcomes[call]! - stated;
    const gap = excess.reduce((sum, one) => sum + Math.abs(one), 0) / 21;
    expect(outcome().fixes.find(({ id }) => id === 'none')!.measuredGap).toBeCloseTo(gap, 12);
  });

  test('would have that gap by chance in as many bins', () => {
    const honest = simulateHonestCalibrationError(
      held().probabilities,
      { bins: 20, draws: 200 },
      rng.stream('honest'),
    );
    expect(outcome().honestGap).toBe(honest.mean.value);
  });
});

test('a fit that was certain and wrong has no finite loss, and is fitted all the same', () => {
  const { fixes } = full<FixOutcome>('fix', { pastCalls: 21 });
  const { status, logLoss, measuredGap } = fixes.find(({ id }) => id === 'isotonic')!;
  expect([status, logLoss]).toEqual(['boundary', null]);
  expect(measuredGap).toBeGreaterThan(0);
});
