import { describe, expect, it } from 'vitest';
import { drawdowns } from '../../../../src/model/reality-gap/performance/drawdowns.ts';
import { performanceStatistics } from '../../../../src/model/reality-gap/performance/performanceStatistics.ts';
import { returnMoments } from '../../../../src/model/reality-gap/performance/returnMoments.ts';
import { returnsFromEquity } from '../../../../src/model/reality-gap/performance/returnsFromEquity.ts';

const daily = { periodsPerYear: 365 };

describe('performanceStatistics', () => {
  it('says null, never infinity, where a figure is undefined', () => {
    const rising = performanceStatistics([0.01, 0.01, 0.01], daily);
    expect(rising).toMatchObject({
      sharpe: null,
      sortino: null,
      calmar: null,
      profitFactor: null,
      skewness: null,
    });
    expect(performanceStatistics([0, 0], daily).hitRate).toBeNull();
    expect(performanceStatistics([0.01], daily)).toMatchObject({ sharpe: null, annualVolatility: null });
  });

  it('counts the start as a peak', () => {
    expect(performanceStatistics([-0.1, 0.05], daily).maximumDrawdown).toBeCloseTo(0.1, 15);
  });

  it('takes the shortfall over all periods, not only the losing ones', () => {
    const { sortino } = performanceStatistics([0.02, -0.01, 0.02, -0.01], { periodsPerYear: 1 });
    expect(sortino).toBeCloseTo(0.005 / Math.sqrt(0.0002 / 4), 12);
  });

  it('ends an account that lost everything', () => {
    const ruined = performanceStatistics([0.1, -1.2, 0.5], daily);
    expect(ruined).toMatchObject({ ruined: true, totalReturn: -1, annualGrowth: -1, maximumDrawdown: 1 });
  });

  it('refuses what is no return', () => {
    expect(() => performanceStatistics([], daily)).toThrow('at least one return');
    expect(() => returnMoments([Number.NaN])).toThrow('finite');
    expect(() => drawdowns([Number.POSITIVE_INFINITY])).toThrow('finite');
    expect(() => performanceStatistics([0.1], { periodsPerYear: 0 })).toThrow('periodsPerYear > 0');
  });
});

describe('returnsFromEquity', () => {
  it('compounds back to the account', () => {
    const equity = [100, 103, 97.5, 0];
    let value = 100;
    returnsFromEquity(equity).forEach((gain, period) => {
      value *= 1 + gain;
      expect(value).toBeCloseTo(equity[period + 1]!, 12);
    });
  });

  it('refuses money that was gone before', () => {
    expect(() => returnsFromEquity([1, 0, 1])).toThrow('above zero');
    expect(() => returnsFromEquity([1, -1])).toThrow('at or above zero');
    expect(returnsFromEquity([5])).toHaveLength(0);
  });
});
