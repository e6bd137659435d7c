import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../../src/model/normal-distribution/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import * as model from '../../../src/model/reality-gap/index.ts';
import { sharpeAfterHaircut } from '../../../src/model/reality-gap/sharpe/sharpeAfterHaircut.ts';
import { sharpeVarianceFactor } from '../../../src/model/reality-gap/sharpe/sharpeVarianceFactor.ts';
import { requireScenario } from '../../../src/model/reality-gap/world/requireScenario.ts';
import { smallScenario } from './smallScenario.ts';

const IMPACT = { scale: 1, dailyVolatility: 0.03, quantity: 1, dailyVolume: 100 };

describe('nothing, where nothing is a number like any other', () => {
  it.each<[string, () => number | null, number | null]>([
    ['crises in no time', () => model.missedCrisisProbability(2, 0), 1],
    ['a fall in no time', () => model.expectedDriftlessDrawdown(0.5, 0), 0],
    ['a scale of nothing', () => model.squareRootImpact({ ...IMPACT, scale: 0 }).peak, 0],
    ['a price that does not move', () => model.squareRootImpact({ ...IMPACT, dailyVolatility: 0 }).peak, 0],
    ['an impact of nothing', () => model.volumeShareSlippage({ shareOfVolume: 1, priceImpact: 0 }), 0],
    ['a limit of nothing', () => model.volumeShareSlippage({ shareOfVolume: 1, shareLimit: 0 }), 0],
    [
      'a ratio of nothing, fitted',
      () => model.noiseFitSharpe({ annualSharpe: 0, parameters: 1, years: 1 }),
      null,
    ],
    ['the drawdown of no days', () => model.drawdowns([]).ulcerIndex, 0],
    ['returns of nothing', () => model.returnMoments([0, 0]).kurtosis, null],
  ])('%s', (_name, ask, told) => {
    expect(ask()).toBe(told);
  });

  it('is what shares and money of nothing cost', () => {
    const still = { dailyVolatility: 0, shareOfDailyVolume: 0.1, durationDays: 0.1, turnoverDays: 1 };
    expect(model.almgrenImpact(still)).toEqual({ permanent: 0, temporary: 0, cost: 0 });
    const drag = {
      signalMemory: 0,
      periodsPerYear: 12,
      impactScale: 1,
      barVolatility: 0.01,
      dailyVolume: 200,
    };
    expect(model.yearlyImpactDrag({ ...drag, money: 0 })).toBe(0);
  });

  it('is what the ideas of one who is always right differ by, and the noise they share', () => {
    expect(model.variantCorrelation(1)).toBe(1);
    expect(model.sharedNoiseFor(1, 1)).toBe(0);
    expect(model.sharedNoiseFor(1, 0.5)).toBe(1);
    expect(model.sharedNoiseFor(model.variantCorrelation(0.5), 0.5)).toBeCloseTo(0, 12);
  });

  it('is what a rule must clear whose trials do not differ', () => {
    const alike = { sharpe: 0.1, observations: 101, trials: 50, trialVariance: 0 };
    expect(model.deflatedSharpeRatio(alike).benchmark).toBe(0);
  });
});

describe('the fewest that are enough', () => {
  it('two observations have an error, and a gap', () => {
    expect(model.sharpeStandardError({ sharpe: 0, observations: 2 })).toBe(1);
    const record = { annualSharpe: 0, observations: 2 };
    expect(model.sharpeGapTest({ backtest: record, live: record, periodsPerYear: 1 }).z).toBe(0);
  });

  it('two trials have the published best, of which only the second part is not nothing', () => {
    const best = 0.5772156649015329 * normalQuantile(1 - 1 / (2 * Math.E));
    expect(model.minBacktestYears({ trials: 2, targetSharpe: 1 }).years).toBeCloseTo(best ** 2, 12);
  });

  it('one size in one world is simulated, and none of either is refused', () => {
    const sizes = [{ account: 1e4, followers: 0 }];
    const run = (worlds: number) =>
      model.simulateCapacity(smallScenario(), { fromWorld: 0, worlds, sizes }, createRng(1));
    expect(run(1).figures).toHaveLength(6);
    expect(() => run(0)).toThrow('worlds and sizes, received 0');
  });
});

describe('the most that can be', () => {
  it('are twelve players', () => {
    const values = Float64Array.from({ length: 2 ** 12 }, (_, mask) => (mask & 1 ? 3 : 0));
    const shares = model.shapleyValues(values);
    expect(shares[0]).toBeCloseTo(3, 12);
    expect(Math.max(...shares.subarray(1))).toBe(0);
  });

  it('are rules that all do the same: one idea, however many there are', () => {
    const score = 1.2 * Math.sqrt(3);
    const alike = { annualSharpe: 1.2, years: 3, trials: 10, correlation: 1 };
    expect(model.chanceOfBest(alike)).toBeCloseTo(normalCdf(-score), 12);
    const gap = { z: 1.7, testYears: 3, liveYears: 1, trials: 10, correlation: 1 };
    expect(model.pickedGapChance(gap)).toBeCloseTo(2 * normalCdf(-1.7), 12);
  });

  it('are as many trials as need just the years there are, and two to the fortieth', () => {
    const { years } = model.minBacktestYears({ trials: 37, targetSharpe: 0.8 });
    expect(model.trialsAllowed(years, 0.8)).toBe(37);
    expect(model.trialsAllowed(1e6, 1)).toBe(2 ** 40);
  });

  it('is an edge that leaves no room for chance: a bar a year that is always foretold', () => {
    const years = { testYears: 3, liveYears: 3, market: { periodsPerYear: 1 } };
    const whole = smallScenario('btc', { ...years, trueSharpe: Math.sqrt(2 / Math.PI) });
    expect(() => requireScenario(whole)).toThrow('a trueSharpe below');
    expect(() => requireScenario({ ...whole, trueSharpe: 0.79 })).not.toThrow();
  });
});

describe('what is refused is named', () => {
  it('as the function that was asked, and by what it was given', () => {
    const record = { annualSharpe: 0, observations: 365 };
    const judged = { backtest: record, periodsPerYear: 0, trials: 1, trialVariance: null, live: null };
    expect(() => model.judgeSharpeRecord(judged)).toThrow('judgeSharpeRecord requires periodsPerYear > 0');
    expect(model.judgeSharpeRecord({ ...judged, periodsPerYear: 365 }).minBacktestYears).toBeNull();
    const picked = { z: 1, testYears: 0, liveYears: 4, trials: 7 };
    expect(() => model.pickedGapChance(picked)).toThrow('years > 0, received 0');
  });

  it('where moments leave no error, or less', () => {
    // 1 − 2 + 1 is nothing; without a kurtosis that of the normal law counts: 1 − 2 + ½ is less.
    const received = (kurtosis?: number) => () =>
      sharpeVarianceFactor(1, { skewness: 2, ...(kurtosis && { kurtosis }) });
    expect(received(5)).toThrow('received 5');
    expect(received()).toThrow('received 3');
  });

  it('by the player who is none, or comes twice, before all have come', () => {
    const join = (...order: number[]) => model.sequentialContributions.bind(null, [0, 1, 2, 5], order);
    expect(join(0, 3)).toThrow('every player once, received 3');
    expect(join(2)).toThrow('every player once, received 2');
    expect(join(1, 1)).toThrow('every player once, received 1');
  });
});

describe('a haircut', () => {
  it('has no share of a ratio of nothing', () => {
    expect(model.haircutSharpeRatios([0, 1], 4, 'holm')[0]!.haircut).toBeNull();
  });

  it('leaves a ratio alone whose chance is too small for a number', () => {
    expect(sharpeAfterHaircut({ annualSharpe: 50, years: 4, adjustedPValue: 0 })).toBe(50);
  });
});

describe('performance', () => {
  const year = { periodsPerYear: 12 };

  it('of returns that are all the same has no ratio, whatever rounding makes of their mean', () => {
    expect((0.1 + 0.1 + 0.1) / 3).not.toBe(0.1);
    expect(model.performanceStatistics([0.1, 0.1, 0.1], year).sharpe).toBeNull();
  });

  it('counts what did not move neither as won nor as lost', () => {
    expect(model.performanceStatistics([0.1, 0, -0.1], year).hitRate).toBe(0.5);
  });

  it('is no ruin while something is left', () => {
    expect(model.performanceStatistics([0.1, -0.9], year).ruined).toBe(false);
    expect(model.performanceStatistics([0.1, -1], year).ruined).toBe(true);
  });

  it('starts from a scenario in which all is on', () => {
    expect(model.defaultRealityGapScenario({ market: 'btc', skill: 'some' }).switchedOff).toEqual([]);
  });
});
