import { describe, expect, test } from 'vitest';
import {
  createMoneyTally,
  hitRateFromStated,
  medianStake,
  sampleTrades,
  splitConformalSpread,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/createRng.ts';
import golden from '../../golden/calibrationMoney.json';

const PAYOFF = 0.25;
const FULL = { kind: 'kelly', multiplier: 1 } as const;

describe('SciPy agrees', () => {
  test.each(golden.stakes)('on the median stake: $accuracy right, slope $kappa', ({ expected, ...dials }) => {
    expect(medianStake(dials, { payoff: PAYOFF, stake: FULL })).toBeCloseTo(expected, 8);
  });

  test.each(golden.groups)(
    'on calls at or above $stated: $accuracy right, slope $kappa',
    ({ stated, expected, ...dials }) => {
      expect(hitRateFromStated(stated, dials)).toBeCloseTo(expected, 7);
    },
  );

  test.each(golden.spreads)(
    'on the spread of a range set from $calls calls',
    ({ calls, level, ...spread }) => {
      const found = splitConformalSpread(calls, level);
      expect(found.mean).toBeCloseTo(spread.mean, 12);
      expect(found.deviation).toBeCloseTo(spread.deviation, 12);
    },
  );
});

describe('NumPy’s traders agree', () => {
  test.each(golden.middles)(
    'on the middle one: slope $kappa',
    ({ accuracy, kappa, payoff, trades, ...middle }) => {
      const tally = createMoneyTally({ payoff, stake: FULL, kappa });
      for (let chunk = 0; chunk < 8; chunk++) {
        tally.add(sampleTrades({ accuracy, paths: 2500, trades }, createRng(4).stream(String(chunk))));
      }
      const { value, standardError } = tally.middleLogEnd();
      expect(Math.abs(value - middle.median)).toBeLessThan(4 * Math.hypot(standardError, middle.error));
      expect(standardError).toBeGreaterThan(2 * middle.error);
    },
  );
});

describe('the median stake', () => {
  test('of a flat stake is that stake; null where nothing is ever staked', () => {
    const dials = { accuracy: 0.8, kappa: 2 };
    expect(medianStake(dials, { payoff: PAYOFF, stake: { kind: 'flat', fraction: 0.1 } })).toBe(0.1);
    expect(medianStake(dials, { payoff: PAYOFF, stake: { kind: 'capped', multiplier: 1, cap: 0.1 } })).toBe(
      0.1,
    );
    expect(() => medianStake({ accuracy: 2, kappa: 1 }, { payoff: 1, stake: FULL })).toThrow();
  });
});

describe('calls at or above a level', () => {
  test('are at ½ all calls, and never less often right than all', () => {
    for (const accuracy of [0.55, 0.8, 0.95]) {
      for (const kappa of [0.2, 1, 10]) {
        expect(hitRateFromStated(0.5, { accuracy, kappa })).toBeCloseTo(accuracy, 10);
        for (const stated of [0.6, 0.9, 0.99]) {
          expect(hitRateFromStated(stated, { accuracy, kappa })).toBeGreaterThanOrEqual(accuracy - 1e-10);
        }
      }
    }
  });

  test('leave a single level free to be worse: 90 % said, 55 happens, where a tenth of the confidence is real', () => {
    expect(hitRateFromStated(0.9, { accuracy: 0.8, kappa: 10 })).toBeGreaterThan(0.8);
    expect(() => hitRateFromStated(1, { accuracy: 0.8, kappa: 1 })).toThrow('a stated confidence');
  });
});
