import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as model from '../../../../src/model/reality-gap/index.ts';

const runs = { numRuns: 50 };
const sharpe = fc.double({ min: -0.5, max: 0.5, noNaN: true });
const observations = fc.integer({ min: 2, max: 5000 });
const probability = fc.double({ min: 1e-6, max: 1, noNaN: true });

describe('probabilistic and deflated Sharpe ratio', () => {
  it('is one half at its own benchmark and falls as the benchmark rises', () => {
    fc.assert(
      fc.property(
        sharpe,
        observations,
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        (ratio, count, more) => {
          const at = (benchmark: number) =>
            model.probabilisticSharpeRatio({ sharpe: ratio, observations: count, benchmark });
          expect(at(ratio)).toBe(0.5);
          expect(at(ratio + more)).toBeLessThanOrEqual(0.5);
        },
      ),
      runs,
    );
  });

  it('deflates more with more trials', () => {
    fc.assert(
      fc.property(sharpe, fc.integer({ min: 1, max: 500 }), (ratio, trials) => {
        const deflated = (count: number) =>
          model.deflatedSharpeRatio({
            sharpe: ratio,
            observations: 500,
            trials: count,
            trialVariance: 0.002,
            method: 'exact',
          });
        expect(deflated(trials + 1).benchmark).toBeGreaterThan(deflated(trials).benchmark);
        expect(deflated(trials + 1).probability).toBeLessThanOrEqual(deflated(trials).probability);
      }),
      runs,
    );
  });

  it('needs as long a record as its own probability says', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.5, noNaN: true }),
        fc.double({ min: 0.6, max: 0.99, noNaN: true }),
        (ratio, confidence) => {
          const length = model.minTrackRecordLength({ sharpe: ratio, confidence })!;
          const chance = model.probabilisticSharpeRatio({ sharpe: ratio, observations: Math.max(2, length) });
          if (length >= 2) expect(chance).toBeCloseTo(confidence, 10);
        },
      ),
      runs,
    );
    expect(model.minTrackRecordLength({ sharpe: 0.1, benchmark: 0.1, confidence: 0.95 })).toBeNull();
  });

  it('refuses moments that no returns have', () => {
    expect(() =>
      model.probabilisticSharpeRatio({ sharpe: 1, observations: 9, skewness: 3, kurtosis: 1 }),
    ).toThrow('kurtosis ≥ 1 + skewness²');
  });
});

describe('expectedMaximum', () => {
  it('is 0 for one draw, rises with every draw, and shrinks with √(1 − ρ)', () => {
    expect(model.expectedMaximum({ trials: 1 })).toBe(0);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trials, correlation) => {
          const alone = model.expectedMaximum({ trials });
          expect(model.expectedMaximum({ trials: trials + 1 })).toBeGreaterThan(alone);
          expect(model.expectedMaximum({ trials, correlation })).toBeCloseTo(
            Math.sqrt(1 - correlation) * alone,
            12,
          );
          expect(alone).toBeLessThanOrEqual(Math.sqrt(2 * Math.log(trials)) + 1e-12);
        },
      ),
      runs,
    );
  });

  it('has no published value for one draw', () => {
    expect(() => model.expectedMaximum({ trials: 1, method: 'published' })).toThrow('trials ≥ 2');
  });
});

describe('p-values and haircuts', () => {
  it('never shrink, stay below 1, and Holm is at most Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1, maxLength: 12 }), pValues => {
        const bonferroni = model.adjustedPValues(pValues, 'bonferroni');
        for (const rule of ['bonferroni', 'sidak', 'holm', 'bhy'] as const)
          model.adjustedPValues(pValues, rule).forEach((adjusted, place) => {
            expect(adjusted).toBeGreaterThanOrEqual(pValues[place]! * (1 - 1e-12));
            expect(adjusted).toBeLessThanOrEqual(1);
            if (rule === 'holm' || rule === 'sidak')
              expect(adjusted).toBeLessThanOrEqual(bonferroni[place]! + 1e-12);
          });
      }),
      runs,
    );
  });

  it('cut marginal ratios most and one by one like the list', () => {
    const ratios = [0.4, 0.8, 1.2, -0.9];
    const list = model.haircutSharpeRatios(ratios, 10, 'bonferroni');
    list.forEach((cut, rule) => {
      const question = {
        annualSharpe: ratios[rule]!,
        years: 10,
        trials: 4,
        adjustment: 'bonferroni' as const,
      };
      expect(cut).toEqual(model.haircutSharpeRatio(question));
    });
    expect(list[0]!.haircut!).toBeGreaterThan(list[1]!.haircut!);
    expect(list[1]!.haircut!).toBeGreaterThan(list[2]!.haircut!);
    expect(model.haircutSharpeRatio({ annualSharpe: 0, years: 3, trials: 5 }).haircut).toBeNull();
  });

  it('leave a ratio alone when there was one test', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 3, noNaN: true }), annualSharpe => {
        expect(model.haircutSharpeRatio({ annualSharpe, years: 4, trials: 1 }).sharpe).toBeCloseTo(
          annualSharpe,
          9,
        );
      }),
      runs,
    );
  });
});

describe('sharpeGapTest', () => {
  const record = fc.record({
    annualSharpe: fc.double({ min: -3, max: 3, noNaN: true }),
    observations: fc.integer({ min: 20, max: 3000 }),
  });

  it('turns round with the records', () => {
    fc.assert(
      fc.property(record, record, (backtest, live) => {
        const one = model.sharpeGapTest({ backtest, live, periodsPerYear: 365 });
        const other = model.sharpeGapTest({ backtest: live, live: backtest, periodsPerYear: 365 });
        expect(other.z).toBeCloseTo(-one.z, 12);
        expect(other.p).toBeCloseTo(one.p, 12);
      }),
      runs,
    );
  });

  it('is clear after the days it asks for, and not one day earlier', () => {
    fc.assert(
      fc.property(record, record, (backtest, live) => {
        const { liveObservationsNeeded, reason } = model.sharpeGapTest({
          backtest,
          live,
          periodsPerYear: 365,
        });
        if (liveObservationsNeeded === null) {
          expect(reason).not.toBeNull();
          return;
        }
        const chanceAfter = (count: number) =>
          model.sharpeGapTest({ backtest, live: { ...live, observations: count }, periodsPerYear: 365 }).p;
        expect(chanceAfter(liveObservationsNeeded)).toBeLessThanOrEqual(0.05 + 1e-9);
        if (liveObservationsNeeded > 2)
          expect(chanceAfter(liveObservationsNeeded - 1)).toBeGreaterThan(0.05 - 1e-9);
      }),
      runs,
    );
  });

  it('says why no wait would do', () => {
    const record = { annualSharpe: 1, observations: 100 };
    const verdict = (live: number) =>
      model.sharpeGapTest({
        backtest: record,
        live: { annualSharpe: live, observations: 50 },
        periodsPerYear: 365,
      });
    expect(verdict(1)).toMatchObject({ p: 1, liveObservationsNeeded: null, reason: 'no-gap' });
    expect(verdict(0.5)).toMatchObject({ liveObservationsNeeded: null, reason: 'backtest-too-short' });
  });
});

describe('noise fit and intervals', () => {
  it('lifts the ratio the more weights are fitted, and no more than the truth is added to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (weights, trueSharpe) => {
          const seen = (count: number) =>
            model.expectedNoiseFitSharpe({ weights: count, years: 3, trueSharpe });
          expect(seen(weights + 1)).toBeGreaterThan(seen(weights));
          expect(seen(weights)).toBeGreaterThanOrEqual(trueSharpe - 1e-12);
          expect(seen(weights)).toBeLessThanOrEqual(Math.sqrt(trueSharpe ** 2 + weights / 3) + 1e-12);
        },
      ),
      runs,
    );
    expect(model.noiseFitSharpe({ annualSharpe: -1, parameters: 3, years: 3 })).toBeNull();
  });

  it('puts the ratio in the middle of its interval', () => {
    const sample = { sharpe: 0.1, observations: 400, skewness: -0.4, kurtosis: 6 };
    const { lower, upper } = model.sharpeInterval(sample, 0.9);
    expect((lower + upper) / 2).toBeCloseTo(0.1, 14);
    expect(upper - lower).toBeCloseTo(2 * 1.6448536269514722 * model.sharpeStandardError(sample), 12);
  });
});

describe('edges of the small pieces', () => {
  it('have a variance factor of 1 + SR²/2 for normal returns', () => {
    expect(model.sharpeVarianceFactor(0.2, {})).toBeCloseTo(1.02, 15);
  });

  it('have a p-value that shrinks with the years behind a ratio', () => {
    expect(model.sharpePValue(1, 9)).toBeLessThan(model.sharpePValue(1, 3));
    expect(() => model.sharpePValue(1, 0)).toThrow('years > 0');
    expect(() => model.sharpePValue(Number.NaN, 1)).toThrow('finite');
  });

  it('allow as many trials as the years bear, and no more', () => {
    for (const years of [0.5, 2, 5, 8]) {
      const allowed = model.trialsAllowed(years, 1);
      expect(model.minBacktestYears({ trials: allowed, targetSharpe: 1 }).years).toBeLessThanOrEqual(years);
      expect(model.minBacktestYears({ trials: allowed + 1, targetSharpe: 1 }).years).toBeGreaterThan(years);
    }
    expect(() => model.trialsAllowed(0, 1)).toThrow('years > 0');
  });

  it('expect a fall that grows with the root of time', () => {
    expect(model.expectedDriftlessDrawdown(0.3, 4)).toBeCloseTo(
      2 * model.expectedDriftlessDrawdown(0.3, 1),
      14,
    );
    expect(() => model.expectedDriftlessDrawdown(-0.1, 1)).toThrow('volatility ≥ 0');
  });
});

describe('hasSharpeError', () => {
  it('is false where two values that take turns have no error, and true beside that', () => {
    for (const skewness of [0.5, 2, -3]) {
      const shape = { skewness, kurtosis: 1 + skewness ** 2 };
      // (1 − γ₃·SR/2)² vanishes at SR = 2/γ₃.
      expect(model.hasSharpeError(2 / skewness, shape)).toBe(false);
      expect(model.hasSharpeError(2.01 / skewness, shape)).toBe(true);
      expect(model.sharpeVarianceFactor(2.01 / skewness, shape)).toBeGreaterThan(1e-6);
    }
  });

  it('never hands a factor on that the errors refuse', () => {
    const skewness = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), skewness, (ratio, odd) => {
        const shape = { skewness: odd, kurtosis: 1 + odd ** 2 };
        if (model.hasSharpeError(ratio, shape))
          expect(model.sharpeVarianceFactor(ratio, shape)).toBeGreaterThan(0);
      }),
    );
  });
});
