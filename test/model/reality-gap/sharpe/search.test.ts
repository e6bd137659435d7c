import { describe, expect, it } from 'vitest';
import {
  chanceOfBest,
  pickedGapChance,
  pickedGapFalseAlarm,
  sharpeGapTest,
} from '../../../../src/model/reality-gap/index.ts';

describe('chanceOfBest', () => {
  it('is the plain p-value of a single idea, and more with more or less alike ideas', () => {
    const seen = { annualSharpe: 1.2, years: 3 };
    // Φ(−1.2·√3) by SciPy.
    expect(chanceOfBest({ ...seen, trials: 1 })).toBeCloseTo(0.018_833_461, 9);
    const ten = chanceOfBest({ ...seen, trials: 10 });
    expect(ten).toBeCloseTo(1 - (1 - chanceOfBest({ ...seen, trials: 1 })) ** 10, 12);
    const alike = chanceOfBest({ ...seen, trials: 10, correlation: 0.6 });
    expect(alike).toBeLessThan(ten);
    expect(alike).toBeGreaterThan(chanceOfBest({ ...seen, trials: 10, correlation: 1 }));
    expect(() => chanceOfBest({ ...seen, years: 0, trials: 1 })).toThrow('years > 0');
    expect(() => chanceOfBest({ ...seen, trials: 0 })).toThrow('trials ≥ 1');
    expect(() => chanceOfBest({ ...seen, trials: 2, correlation: 2 })).toThrow('correlation');
  });
});

describe('pickedGapChance', () => {
  const spans = { testYears: 3, liveYears: 3 };

  it('is the plain p of a single rule and 27 of 100 for the best of a hundred', () => {
    const critical = 1.959963984540054;
    expect(pickedGapChance({ ...spans, z: critical, trials: 1 })).toBeCloseTo(0.05, 10);
    const picked = pickedGapChance({ ...spans, z: critical, trials: 100, correlation: 1 / 3 });
    expect(picked).toBeCloseTo(0.2735, 4);
    expect(pickedGapChance({ ...spans, z: -critical, trials: 100, correlation: 1 / 3 })).toBe(picked);
    expect(pickedGapFalseAlarm({ ...spans, trials: 1 }, 0.95)).toBeCloseTo(0.05, 10);
    expect(pickedGapFalseAlarm({ ...spans, trials: 1 }, 0.8)).toBeCloseTo(0.2, 10);
    expect(pickedGapFalseAlarm({ ...spans, trials: 100, correlation: 1 / 3 }, 0.95)).toBeCloseTo(picked, 12);
    expect(() => pickedGapFalseAlarm({ ...spans, trials: 1 }, 1)).toThrow('a confidence');
    expect(() => pickedGapChance({ ...spans, liveYears: 0, z: 1, trials: 1 })).toThrow('years > 0');
  });
});

describe('sharpeGapTest with power', () => {
  const gap = {
    backtest: { annualSharpe: 1.7, observations: 3650 },
    live: { annualSharpe: 0.2, observations: 180 },
    periodsPerYear: 365,
  };

  it('asks for as many days as find the gap in 80 of 100 cases', () => {
    const half = sharpeGapTest(gap).liveObservationsNeeded!;
    const often = sharpeGapTest({ ...gap, power: 0.8 }).liveObservationsNeeded!;
    expect(often).toBeGreaterThan(half);
    const z = sharpeGapTest({ ...gap, live: { annualSharpe: 0.2, observations: often } }).z;
    // Φ⁻¹(0.975) + Φ⁻¹(0.8), one day too many at most.
    expect(z).toBeGreaterThanOrEqual(2.801_585);
    expect(z).toBeLessThan(2.801_585 * 1.001);
    expect(() => sharpeGapTest({ ...gap, power: 0.3 })).toThrow('power');
  });
});
