import { describe, expect, it } from 'vitest';
import {
  adjustedPValues,
  almgrenImpact,
  averageEdgeLeft,
  chanceOfBest,
  daysOfReturns,
  deflatedSharpeRatio,
  drawdowns,
  expectedBestSharpe,
  expectedDriftlessDrawdown,
  expectedMaximum,
  expectedNoiseFitSharpe,
  flipsPerBar,
  haircutSharpeRatio,
  latencySharpeFactor,
  linearTradeMoment,
  logNormalCurve,
  logNormalRange,
  lookAheadSharpe,
  losingSpanProbability,
  minBacktestYears,
  minTrackRecordLength,
  missedCrisisProbability,
  noiseFitSharpe,
  overfittingProbability,
  partialFillSharpeFactor,
  performanceStatistics,
  pickedGapChance,
  pickedGapFalseAlarm,
  probabilisticSharpeRatio,
  returnMoments,
  returnsFromEquity,
  ruleSharpe,
  sequentialContributions,
  shapleyValues,
  sharedNoiseFor,
  sharpeGapTest,
  sharpeInterval,
  sharpeOfEnd,
  sharpePerPeriod,
  sharpePValue,
  sharpeRange,
  sharpeSpreadPoints,
  sharpeStandardError,
  squareRootImpact,
  stressImpactMultiplier,
  thinnedEquity,
  trialsAllowed,
  variantCorrelation,
  volumeShareSlippage,
  yearlyImpactDrag,
} from '../../../src/model/reality-gap/index.ts';

const ALMGREN = { dailyVolatility: 0.01, shareOfDailyVolume: 0.1, durationDays: 0.1, turnoverDays: 1 };
const ROOT = { scale: 1, dailyVolatility: 0.03, quantity: 1, dailyVolume: 100 };
const DECAY = { lostAtOnce: 0.26, halfLifeYears: 3 };
const BEST = { trueSharpe: 1, likeness: 0.5, tries: 50, years: 3 };
const AHEAD = { lookAhead: 0.1, likeness: 0.1, edgeCorrelation: 0.1, periodsPerYear: 365 };
const CURVE = { start: 100, end: 4, volatility: 0.2, years: 3, deviations: 0, points: 3 };
const DRAG = {
  signalMemory: 0,
  periodsPerYear: 12,
  impactScale: 1,
  barVolatility: 0.01,
  money: 1,
  dailyVolume: 200,
};
const RANGE = { median: 100, volatility: 0.1, years: 3 };
const END = { end: 1, years: 3, volatility: 0.2 };
const RECORD = { annualSharpe: 1, observations: 9 };
const GAP = { backtest: RECORD, live: RECORD, periodsPerYear: 4 };
const PICKED = { z: 1, testYears: 3, liveYears: 1, trials: 7 };
const RULES = { returns: new Float64Array(8), rules: 2, periods: 4 };

describe('what stands at the edge of a range', () => {
  it.each<[string, () => unknown, string]>([
    ['none filled', () => partialFillSharpeFactor(0, 0.9), 'filledShare'],
    ['more than all filled', () => partialFillSharpeFactor(1.1, 0.9), 'filledShare'],
    ['memory below 0', () => partialFillSharpeFactor(1, -0.1), 'signalMemory'],
    ['memory of all', () => partialFillSharpeFactor(1, 1), 'signalMemory'],
    ['a share below 0', () => volumeShareSlippage({ shareOfVolume: -1 }), 'shareOfVolume ≥ 0'],
    [
      'an impact below 0',
      () => volumeShareSlippage({ shareOfVolume: 1, priceImpact: -1 }),
      'priceImpact ≥ 0',
    ],
    ['a limit below 0', () => volumeShareSlippage({ shareOfVolume: 1, shareLimit: -1 }), 'shareLimit ≥ 0'],
    [
      'less than nothing lost',
      () => averageEdgeLeft({ ...DECAY, lostAtOnce: -0.1 }, 1),
      'lostAtOnce in [0, 1]',
    ],
    ['more than all lost', () => averageEdgeLeft({ ...DECAY, lostAtOnce: 1.1 }, 1), 'lostAtOnce in [0, 1]'],
    ['no half-life', () => averageEdgeLeft({ ...DECAY, halfLifeYears: 0 }, 1), 'halfLifeYears > 0'],
    ['a horizon behind', () => averageEdgeLeft(DECAY, -1), 'horizonYears ≥ 0'],
    ['volatility below 0', () => almgrenImpact({ ...ALMGREN, dailyVolatility: -1 }), 'dailyVolatility ≥ 0'],
    [
      'a volume below 0',
      () => almgrenImpact({ ...ALMGREN, shareOfDailyVolume: -1 }),
      'shareOfDailyVolume ≥ 0',
    ],
    ['no time', () => almgrenImpact({ ...ALMGREN, durationDays: 0 }), 'durationDays > 0'],
    ['no turnover', () => almgrenImpact({ ...ALMGREN, turnoverDays: 0 }), 'turnoverDays > 0'],
    ['a delay below 0', () => latencySharpeFactor(-0.1, 0.9), 'delayBars ≥ 0'],
    ['a signal that remembers less than nothing', () => latencySharpeFactor(0.1, -0.1), 'signalMemory'],
    ['a signal that remembers more than all', () => latencySharpeFactor(0.1, 1.1), 'signalMemory'],
    ['a multiplier below 0', () => stressImpactMultiplier(-1, 0.5), 'multiplier ≥ 0'],
    ['no depth left', () => stressImpactMultiplier(2, 0), 'depthLeft > 0'],
    ['a scale below 0', () => squareRootImpact({ ...ROOT, scale: -1 }), 'scale ≥ 0'],
    [
      'a root of volatility below 0',
      () => squareRootImpact({ ...ROOT, dailyVolatility: -1 }),
      'dailyVolatility ≥ 0',
    ],
    ['a quantity below 0', () => squareRootImpact({ ...ROOT, quantity: -1 }), 'quantity ≥ 0'],
    ['no volume', () => squareRootImpact({ ...ROOT, dailyVolume: 0 }), 'dailyVolume > 0'],
    ['values of no power of two', () => shapleyValues([0, 1, 2]), 'shapleyValues'],
    ['a player twice', () => sequentialContributions([0, 1, 2, 5], [1, 1]), 'every player once'],
    ['a median below 0', () => logNormalRange({ ...RANGE, median: -1 }), 'median ≥ 0'],
    ['a range of volatility below 0', () => logNormalRange({ ...RANGE, volatility: -1 }), 'volatility ≥ 0'],
    ['a range of years below 0', () => logNormalRange({ ...RANGE, years: -1 }), 'years ≥ 0'],
    ['all correlated', () => ruleSharpe('linear', 1, 365), 'correlation in (-1, 1)'],
    ['all the other way', () => ruleSharpe('linear', -1, 365), 'correlation in (-1, 1)'],
    ['a rule without periods', () => ruleSharpe('linear', 0, 0), 'periodsPerYear > 0'],
    ['trades that remember too much', () => linearTradeMoment(1.1), 'signalMemory in [-1, 1]'],
    ['flips that remember too much', () => flipsPerBar(-1.1), 'signalMemory in [-1, 1]'],
    ['money below 0', () => yearlyImpactDrag({ ...DRAG, money: -1 }), 'money ≥ 0'],
    ['an end below 0', () => logNormalCurve({ ...CURVE, end: -1 }), 'end ≥ 0'],
    ['a curve of one point', () => logNormalCurve({ ...CURVE, points: 1 }), 'at least 2 points'],
    ['a Sharpe range of no time', () => sharpeRange(1, 0), 'years above 0'],
    ['likeness below 0', () => variantCorrelation(-0.1), 'likeness in [0, 1]'],
    ['likeness above 1', () => variantCorrelation(1.1), 'likeness in [0, 1]'],
    ['noise shared below 0', () => variantCorrelation(0.5, -0.1), 'sharedNoise in [0, 1]'],
    ['noise shared above 1', () => variantCorrelation(0.5, 1.1), 'sharedNoise in [0, 1]'],
    ['a correlation above 1', () => sharedNoiseFor(1.1, 0.5), 'sharedNoiseFor'],
    ['a correlation too low', () => sharedNoiseFor(0, 0.5), 'sharedNoiseFor'],
    ['the best of no time', () => expectedBestSharpe({ ...BEST, years: 0 }), 'years > 0'],
    [
      'ahead by less than nothing',
      () => lookAheadSharpe({ ...AHEAD, lookAhead: -0.1 }),
      'correlations in [0, 1]',
    ],
    ['ahead by more than all', () => lookAheadSharpe({ ...AHEAD, likeness: 1.1 }), 'correlations in [0, 1]'],
    ['a losing span below 0', () => losingSpanProbability(1, -1), 'years ≥ 0'],
    ['an end of less than nothing', () => sharpeOfEnd({ ...END, end: -1 }), 'end ≥ 0'],
    ['an end at once', () => sharpeOfEnd({ ...END, years: 0 }), 'years above 0'],
    ['an end without volatility', () => sharpeOfEnd({ ...END, volatility: 0 }), 'volatility above 0'],
    ['fewer than no crises', () => missedCrisisProbability(-1, 1), 'crisesPerYear ≥ 0'],
    ['crises in years below 0', () => missedCrisisProbability(1, -1), 'years ≥ 0'],
    ['a gain without end', () => drawdowns([0.1, Infinity]), 'finite returns'],
    [
      'statistics of no period',
      () => performanceStatistics([0.1, 0.2], { periodsPerYear: 0 }),
      'periodsPerYear > 0',
    ],
    ['a drawdown of volatility below 0', () => expectedDriftlessDrawdown(-1, 1), 'volatility ≥ 0'],
    ['a drawdown of years below 0', () => expectedDriftlessDrawdown(1, -1), 'years ≥ 0'],
    ['no returns', () => returnMoments([]), 'at least one return'],
    ['returns without end', () => returnMoments([Infinity]), 'finite returns'],
    ['days of no period', () => daysOfReturns(52, 0), 'periodsPerYear above 0'],
    ['equity of nothing', () => returnsFromEquity([0, 1]), 'equity above zero'],
    ['equity without end', () => returnsFromEquity([Infinity, 1]), 'equity above zero'],
    ['equity below nothing', () => returnsFromEquity([1, -1]), 'equity at or above zero'],
    ['equity that ends without end', () => returnsFromEquity([1, Infinity]), 'equity at or above zero'],
    ['equity without points', () => thinnedEquity([0.1], 0), 'at least 1 point'],
    ['no confidence', () => sharpeInterval({ sharpe: 0, observations: 101 }, 0), 'confidence in (0, 1)'],
    ['certainty', () => sharpeInterval({ sharpe: 0, observations: 101 }, 1), 'confidence in (0, 1)'],
    ['no target', () => minBacktestYears({ trials: 1, targetSharpe: 0 }), 'targetSharpe > 0'],
    ['one observation', () => probabilisticSharpeRatio({ sharpe: 1, observations: 1 }), 'observations ≥ 2'],
    [
      'an error of one observation',
      () => sharpeStandardError({ sharpe: 1, observations: 1 }),
      'observations ≥ 2',
    ],
    ['best of no years', () => chanceOfBest({ annualSharpe: 0, years: 0, trials: 1 }), 'years > 0'],
    ['best of none', () => chanceOfBest({ annualSharpe: 0, years: 1, trials: 0 }), 'trials ≥ 1'],
    ['best without end', () => chanceOfBest({ annualSharpe: 0, years: 1, trials: Infinity }), 'trials ≥ 1'],
    [
      'best that go apart',
      () => chanceOfBest({ annualSharpe: 0, years: 1, trials: 2, correlation: -0.1 }),
      'correlation in [0, 1]',
    ],
    [
      'best more than alike',
      () => chanceOfBest({ annualSharpe: 0, years: 1, trials: 2, correlation: 1.1 }),
      'correlation in [0, 1]',
    ],
    ['a gap of no periods', () => sharpeGapTest({ ...GAP, periodsPerYear: 0 }), 'periodsPerYear > 0'],
    ['a gap without confidence', () => sharpeGapTest({ ...GAP, confidence: 0 }), 'confidence in (0, 1)'],
    ['a gap with certainty', () => sharpeGapTest({ ...GAP, confidence: 1 }), 'confidence in (0, 1)'],
    ['power below a half', () => sharpeGapTest({ ...GAP, power: 0.49 }), 'power in [0.5, 1)'],
    ['power of all', () => sharpeGapTest({ ...GAP, power: 1 }), 'power in [0.5, 1)'],
    [
      'a gap to one day',
      () => sharpeGapTest({ ...GAP, live: { ...RECORD, observations: 1 } }),
      'observations ≥ 2',
    ],
    ['no spread', () => sharpeSpreadPoints([]), 'at least one spread'],
    [
      'a haircut of no trial',
      () => haircutSharpeRatio({ annualSharpe: 2, years: 3, trials: 0 }),
      'trials ≥ 1',
    ],
    ['false alarms without confidence', () => pickedGapFalseAlarm(PICKED, 0), 'a confidence in (0, 1)'],
    ['false alarms with certainty', () => pickedGapFalseAlarm(PICKED, 1), 'a confidence in (0, 1)'],
    ['a p-value below 0', () => adjustedPValues([-0.1], 'holm'), 'p-values in [0, 1]'],
    ['a p-value above 1', () => adjustedPValues([1.1], 'holm'), 'p-values in [0, 1]'],
    ['a p-value of no time', () => sharpePValue(1, 0), 'years > 0'],
    ['a p-value of none', () => sharpePValue(Number.NaN, 1), 'a finite Sharpe ratio'],
    ['picked in no time', () => pickedGapChance({ ...PICKED, testYears: 0 }), 'years > 0'],
    ['picked and not lived', () => pickedGapChance({ ...PICKED, liveYears: 0 }), 'years > 0'],
    ['picked of none', () => pickedGapChance({ ...PICKED, trials: 0 }), 'trials ≥ 1'],
    ['picked without end', () => pickedGapChance({ ...PICKED, trials: Infinity }), 'trials ≥ 1'],
    ['picked apart', () => pickedGapChance({ ...PICKED, correlation: -0.1 }), 'correlation in [0, 1]'],
    ['picked too alike', () => pickedGapChance({ ...PICKED, correlation: 1.1 }), 'correlation in [0, 1]'],
    ['trials in no time', () => trialsAllowed(0, 1), 'years > 0'],
    ['a record at a coin', () => minTrackRecordLength({ sharpe: 1, confidence: 0.5 }), 'confidence'],
    ['a record at certainty', () => minTrackRecordLength({ sharpe: 1, confidence: 1 }), 'confidence'],
    [
      'a variance below 0',
      () => deflatedSharpeRatio({ sharpe: 0.1, observations: 101, trials: 1, trialVariance: -1 }),
      'trialVariance ≥ 0',
    ],
    ['the most of none', () => expectedMaximum({ trials: 0 }), 'trials ≥ 1'],
    ['the most of all', () => expectedMaximum({ trials: Infinity }), 'trials ≥ 1'],
    [
      'the most of those apart',
      () => expectedMaximum({ trials: 2, correlation: -0.1 }),
      'correlation in [0, 1]',
    ],
    [
      'the most of those too alike',
      () => expectedMaximum({ trials: 2, correlation: 1.1 }),
      'correlation in [0, 1]',
    ],
    ['a Sharpe ratio of no periods', () => sharpePerPeriod(2, 0), 'periodsPerYear above 0'],
    ['no weight', () => expectedNoiseFitSharpe({ weights: 0, years: 1 }), 'weights'],
    ['half a weight', () => expectedNoiseFitSharpe({ weights: 1.5, years: 1 }), 'weights'],
    ['weights in no time', () => expectedNoiseFitSharpe({ weights: 1, years: 0 }), 'years > 0'],
    [
      'fewer than no parameters',
      () => noiseFitSharpe({ annualSharpe: 2, parameters: -1, years: 3 }),
      'parameters ≥ 0',
    ],
    [
      'parameters in no time',
      () => noiseFitSharpe({ annualSharpe: 2, parameters: 6, years: 0 }),
      'years > 0',
    ],
    ['blocks that cannot be halved', () => overfittingProbability(RULES, 3), 'overfittingProbability'],
    ['no block', () => overfittingProbability(RULES, 0), 'overfittingProbability'],
    [
      'too many blocks',
      () => overfittingProbability({ ...RULES, periods: 99 }, 22),
      'overfittingProbability',
    ],
    ['a single rule', () => overfittingProbability({ ...RULES, rules: 1 }, 2), 'at least 2 rules'],
    [
      'one period in a block',
      () => overfittingProbability({ ...RULES, periods: 3 }, 2),
      'two periods in every block',
    ],
  ])('is refused where it does not belong to it: %s', (_name, call, message) => {
    expect(call).toThrow(message);
  });

  it('is taken where it does', () => {
    expect(partialFillSharpeFactor(0.5, 0)).toBeGreaterThan(0);
    expect(volumeShareSlippage({ shareOfVolume: 0 })).toBe(0);
    expect(averageEdgeLeft({ ...DECAY, lostAtOnce: 0 }, 0)).toBe(1);
    expect(averageEdgeLeft({ ...DECAY, lostAtOnce: 1 }, 1)).toBe(0);
    expect([latencySharpeFactor(0, 0.9), latencySharpeFactor(1, 1), latencySharpeFactor(1, 0)]).toEqual([
      1, 1, 0,
    ]);
    expect(stressImpactMultiplier(0, 1)).toBe(0);
    expect(squareRootImpact({ ...ROOT, quantity: 0 }).peak).toBe(0);
    expect(logNormalRange({ median: 0, volatility: 1, years: 1 })).toEqual({ lower: 0, upper: 0 });
    expect([flipsPerBar(1), flipsPerBar(-1)].map(share => Math.round(1e12 * share) / 1e12)).toEqual([0, 1]);
    expect([variantCorrelation(0), variantCorrelation(0, 1)]).toEqual([0, 1]);
    expect(missedCrisisProbability(0, 1)).toBe(1);
    expect(losingSpanProbability(3, 0)).toBe(0.5);
    expect(expectedDriftlessDrawdown(0, 1)).toBe(0);
    expect([...returnsFromEquity([1, 0])]).toEqual([-1]);
    expect(thinnedEquity([0.5], 1)).toEqual([{ place: 0, money: 1.5 }]);
    expect([...adjustedPValues([0, 1], 'holm')]).toEqual([0, 1]);
    expect(expectedMaximum({ trials: 1 })).toBe(0);
    expect(expectedMaximum({ trials: 9, correlation: 1 })).toBe(0);
    expect(noiseFitSharpe({ annualSharpe: 2, parameters: 0, years: 3 })).toBe(2);
    expect(sharpeGapTest({ ...GAP, power: 0.5 }).p).toBe(1);
  });
});
