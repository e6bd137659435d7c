import { describe, expect, it } from 'vitest';
import * as model from '../../../../src/model/reality-gap/index.ts';
import { smallScenario } from '../smallScenario.ts';

/** Ideas that all know the same, so that luck adds nothing, in a market with a storm on one bar of five. */
const scenario = smallScenario('btc', {
  ...{ likeness: 1, trueSharpe: 1, tries: 9, testYears: 2, liveYears: 3, targetVolatility: 0.2 },
  ...{ account: 3e5, followers: 1e5, fittedWeights: 3, lookAhead: 0.6, publicationLoss: 0.25 },
  market: {
    ...{ periodsPerYear: 300, barVolatility: 0.01, signalMemory: 0, survivorship: 0.04 },
    ...{ stressBegins: 0.1, stressEnds: 0.4, stressVolatility: 3, stressEdge: -0.5 },
    ...{ makerShare: 0, takerFee: 0.0001, spread: 0.0002, stressSpread: 5 },
    ...{ impactScale: 0.9, dailyVolume: 1e9, stressDepth: 0.25, edgeHalfLifeYears: 1.5 },
  },
});
/** A fifth of the bars have nine times the variance. */
const SQUARES = 0.8 + 0.2 * 9;
const size = 0.2 / (0.01 * Math.sqrt(300 * SQUARES));
/** What calm leaves of an edge, and storms that leave a share of it. */
const kept = (stressEdge: number) => (0.8 + 0.2 * 3 * stressEdge) / Math.sqrt(SQUARES);
const end = (mean: number, years: number) => Math.exp((mean - 0.02) * years);
/** Three quarters stay once others read the rule, of which 3 years leave ¾/(2·ln 2) on average. */
const left = 0.2 * kept(-0.5) * 0.75 * (0.75 / (2 * Math.LN2));
/** Signals without memory change sides every other bar, by two positions. */
const turnover = 300 * size;

const ends = model.approximateTierEnds(scenario);

describe('the ends of the tiers by hand', () => {
  it('of the test: the edge, what leaks, fitted noise at right angles and dead coins', () => {
    const picked = kept(1) * (0.8 + 0.6 * Math.sqrt((2 / Math.PI) * 300));
    const mean = 0.2 * Math.sqrt(picked ** 2 + 3 / 2) + (size * 0.04) / 2;
    expect(ends.test / end(mean, 2)).toBeCloseTo(1, 12);
  });

  it('of the truth: the edge alone, over two spans', () => {
    expect(ends.alike).toBeCloseTo(end(0.2 * kept(1), 2), 12);
    expect(ends.truth).toBeCloseTo(end(0.2 * kept(1), 3), 12);
  });

  it('of new days, on paper and with real money: less edge, and what every trade costs', () => {
    expect(ends.moved).toBeCloseTo(end(left, 3), 12);
    expect(ends.paper).toBeCloseTo(end(left - turnover * 0.0002, 3), 12);
    const linear = 0.8 * 0.0002 + 0.2 * (0.0001 + 5 * 0.0001);
    const calmImpact = (2 / 3) * 0.9 * 0.01 * Math.sqrt(4e5 / 1e9);
    // In a storm three times the volatility meets a quarter of the depth: six times as dear.
    const impact = calmImpact * (0.8 + 0.2 * 6) * Math.sqrt(2 * size);
    expect(ends.live).toBeCloseTo(end(left - turnover * (linear + impact), 3), 12);
  });
});

describe('the errors of what is told by formula', () => {
  it('are a share of the larger end of a step', () => {
    const groups = model.approximateGroupSteps(scenario);
    expect(ends.test).toBeGreaterThan(ends.alike);
    expect(ends.truth).toBeGreaterThan(ends.alike);
    expect(groups.biases.standardError).toBeCloseTo(3e5 * 0.02 * ends.test, 6);
    expect(groups.span.standardError).toBeCloseTo(3e5 * 0.02 * ends.truth, 6);
    expect(groups.trading.standardError).toBeCloseTo(3e5 * 0.05 * ends.moved, 6);
  });

  it('are as many deviations of a yearly ratio as of the money', () => {
    const figures = model.approximateTierFigures(scenario);
    expect(figures.test.sharpe.standardError).toBeCloseTo(0.02 / (2 * 0.2), 14);
    expect(figures.live.sharpe.standardError).toBeCloseTo(0.05 / (3 * 0.2), 14);
  });
});
