import { describe, expect, it } from 'vitest';
import * as model from '../../../../src/model/reality-gap/index.ts';

const backtest = { annualSharpe: 2.5, observations: 1250, skewness: -3, kurtosis: 10 };
const paper = { backtest, periodsPerYear: 250, trials: 100, trialVariance: 0.5, live: null };

describe('judgeSharpeRecord', () => {
  it('reproduces the deflated Sharpe ratio of the paper', () => {
    const verdict = model.judgeSharpeRecord(paper);
    expect(verdict.deflatedSharpe).toBeCloseTo(0.9004, 4);
    expect(verdict.expectedMaximum / Math.sqrt(250)).toBeCloseTo(0.1132, 4);
    expect(verdict.gap).toBeNull();
  });

  it('says what each function says alone', () => {
    const live = { annualSharpe: 0.2, observations: 180 };
    const verdict = model.judgeSharpeRecord({ ...paper, live, confidence: 0.9 });
    const sample = { sharpe: 2.5 / Math.sqrt(250), observations: 1250, skewness: -3, kurtosis: 10 };
    expect(verdict.probabilisticSharpe).toBe(model.probabilisticSharpeRatio(sample));
    expect(verdict.minTrackRecord).toBe(model.minTrackRecordLength({ ...sample, confidence: 0.9 }));
    expect(verdict.minBacktestYears).toBe(model.minBacktestYears({ trials: 100, targetSharpe: 2.5 }).years);
    expect(verdict.gap).toEqual(
      model.sharpeGapTest({ backtest, live, periodsPerYear: 250, confidence: 0.9 }),
    );
    expect(verdict.haircut).toEqual(model.haircutSharpeRatio({ annualSharpe: 2.5, years: 5, trials: 100 }));
    expect(verdict.interval.lower).toBeCloseTo(model.sharpeInterval(sample, 0.9).lower * Math.sqrt(250), 12);
  });

  it('takes the spread of pure luck when none is known, and null for a ratio that is not above 0', () => {
    const record = {
      backtest: { annualSharpe: -0.5, observations: 1095 },
      periodsPerYear: 365,
      trials: 10,
      live: null,
    };
    const verdict = model.judgeSharpeRecord({ ...record, trialVariance: null });
    expect(verdict).toEqual(model.judgeSharpeRecord({ ...record, trialVariance: 1 / 3 }));
    expect(verdict).toMatchObject({ minTrackRecord: null, minBacktestYears: null });
  });
});
