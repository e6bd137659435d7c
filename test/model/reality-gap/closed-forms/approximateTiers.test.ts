import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import * as model from '../../../../src/model/reality-gap/index.ts';

const scenario = {
  ...model.defaultRealityGapScenario({ market: 'btc', skill: 'some' }),
  account: 25_000,
  tries: 40,
  testYears: 2,
  liveYears: 3,
};
const TIERS = ['test', 'truth', 'paper', 'live'] as const;
const yearsOf = (tier: (typeof TIERS)[number]) => (tier === 'test' ? 2 : 3);

describe('approximateTierFigures', () => {
  const figures = model.approximateTierFigures(scenario);
  const ends = model.approximateTierEnds(scenario);

  it.each(TIERS)('%s: money of the account, each over the years of its own', tier => {
    const { endMoney, sharpe } = figures[tier];
    expect(endMoney.value).toBe(25_000 * ends[tier]);
    // Ten per cent of log-normal ends lie 1.2816 standard deviations below the median, and ten above.
    const spread = 1.2815515655446004 * 0.2 * Math.sqrt(yearsOf(tier));
    expect(Math.log(endMoney.value / endMoney.lower)).toBeCloseTo(spread, 12);
    expect(Math.log(endMoney.upper / endMoney.value)).toBeCloseTo(spread, 12);
    expect(sharpe.upper - sharpe.value).toBeCloseTo(1.2815515655446004 / Math.sqrt(yearsOf(tier)), 12);
    expect(sharpe.value - sharpe.lower).toBeCloseTo(sharpe.upper - sharpe.value, 12);
    // The median of log money is (SR·σ − σ²/2)·years.
    expect((sharpe.value * 0.2 - 0.02) * yearsOf(tier)).toBeCloseTo(Math.log(ends[tier]), 12);
  });

  it('has ranges as wide as those of simulated worlds', () => {
    const worlds = 60;
    const runs = model.simulateRealityGap(
      scenario,
      { fromWorld: 0, worlds, attribution: false },
      createRng(5),
    );
    const { endMoney, sharpe } = model.tierResults(runs).truth;
    const width = ({ lower, upper }: { lower: number; upper: number }) => upper - lower;
    const logWidth = Math.log(endMoney.upper / endMoney.lower);
    // A quantile at 10 % of n normal values errs by 1.71 σ/√n; two of them, three errors.
    const room = (3 * Math.SQRT2 * 1.71) / Math.sqrt(worlds);
    const { truth } = figures;
    const expected = Math.log(truth.endMoney.upper / truth.endMoney.lower);
    expect(Math.abs(logWidth - expected)).toBeLessThan(room * 0.2 * Math.sqrt(3));
    expect(Math.abs(width(sharpe) - width(truth.sharpe))).toBeLessThan(room / Math.sqrt(3));
  });
});

describe('approximateTierCurves', () => {
  const curves = model.approximateTierCurves(scenario, 61);
  const figures = model.approximateTierFigures(scenario);

  it('begin with the account and end in the figures', () => {
    for (const curve of Object.values(curves)) {
      expect(curve).toHaveLength(61);
      expect(curve[0]).toBe(25_000);
    }
    for (const tier of ['test', 'paper', 'live'] as const)
      expect(curves[tier].at(-1)! / figures[tier].endMoney.value).toBeCloseTo(1, 12);
    expect(curves.paperLower.at(-1)! / figures.paper.endMoney.lower).toBeCloseTo(1, 12);
    expect(curves.paperUpper.at(-1)! / figures.paper.endMoney.upper).toBeCloseTo(1, 12);
  });

  it('a quarter of the way half of the spread is there, and a quarter of the growth', () => {
    const [lower, middle, upper] = [curves.paperLower[15]!, curves.paper[15]!, curves.paperUpper[15]!];
    expect(Math.log(middle / 25_000)).toBeCloseTo(Math.log(curves.paper[60]! / 25_000) / 4, 12);
    expect(Math.log(upper / middle)).toBeCloseTo(
      Math.log(curves.paperUpper[60]! / curves.paper[60]!) / 2,
      12,
    );
    expect(upper / middle).toBeCloseTo(middle / lower, 12);
  });

  it('refuse a curve of one point and an end below nothing', () => {
    expect(() => model.approximateTierCurves(scenario, 1)).toThrow('at least 2 points');
    const curve = { start: 1, end: -1, volatility: 0.2, years: 1, deviations: 0, points: 2 };
    expect(() => model.logNormalCurve(curve)).toThrow('end ≥ 0');
  });
});

describe('the parts', () => {
  it('logNormalRange and sharpeRange refuse what has no range', () => {
    const range = { median: 1, volatility: 0.2, years: 1 };
    expect(() => model.logNormalRange({ ...range, median: -1 })).toThrow('median ≥ 0');
    expect(() => model.logNormalRange({ ...range, volatility: -1 })).toThrow('volatility ≥ 0');
    expect(() => model.logNormalRange({ ...range, years: -1 })).toThrow('years ≥ 0');
    expect(() => model.sharpeRange(1, 0)).toThrow('years above 0');
  });

  it('take what lies on the border', () => {
    const flat = { lower: 0, upper: 0 };
    expect(model.logNormalRange({ median: 0, volatility: 0.2, years: 1 })).toEqual(flat);
    const certain = { lower: 5, upper: 5 };
    expect(model.logNormalRange({ median: 5, volatility: 0, years: 1 })).toEqual(certain);
    expect(model.logNormalRange({ median: 5, volatility: 0.2, years: 0 })).toEqual(certain);
    const curve = { start: 8, end: 0, volatility: 0.2, years: 1, deviations: 0, points: 2 };
    expect(model.logNormalCurve(curve)).toEqual([8, 0]);
  });

  it('sharpeOfEnd gives back the ratio that luckLine made an end from', () => {
    for (const tries of [1, 10, 500]) {
      const [point] = model.luckLine(scenario, [tries], null);
      const sharpe = model.sharpeOfEnd({ end: point!.endMoney, years: 2, volatility: 0.2 });
      expect(sharpe).toBeCloseTo(point!.sharpe, 12);
    }
    expect(model.sharpeOfEnd({ end: 0, years: 1, volatility: 0.2 })).toBe(Number.NEGATIVE_INFINITY);
    expect(() => model.sharpeOfEnd({ end: -1, years: 1, volatility: 0.2 })).toThrow('end ≥ 0');
    expect(() => model.sharpeOfEnd({ end: 1, years: 0, volatility: 0.2 })).toThrow('years above 0');
    expect(() => model.sharpeOfEnd({ end: 1, years: 1, volatility: 0 })).toThrow('volatility above 0');
  });
});

describe('approximateCauseSteps', () => {
  const off = (causes: readonly model.SwitchableCause[]) =>
    model.approximateTierEnds({ ...scenario, switchedOff: causes });
  const steps = model.approximateCauseSteps(scenario);
  const sumOf = (causes: readonly string[]) =>
    steps.filter(({ cause }) => causes.includes(cause)).reduce((sum, { step }) => sum + step, 0);

  it('add up to what a stage takes', () => {
    expect(steps.map(({ cause }) => cause)).toEqual([
      ...['decay', 'publication', 'stormEdge'],
      ...['fees', 'spread'],
      ...['impact', 'stress', 'crowd'],
    ]);
    const world = ['decay', 'publication', 'stormEdge'] as const;
    expect(sumOf(world)).toBeCloseTo(off([]).moved - off(world).moved, 12);
    expect(sumOf(['fees', 'spread'])).toBeCloseTo(off([]).paper - off(['fees', 'spread']).paper, 12);
    const live = ['impact', 'stress', 'crowd'] as const;
    expect(sumOf(live)).toBeCloseTo(off([]).live - off(live).live, 12);
  });

  it('are the plain difference where a single cost is on', () => {
    const others = ['spread', 'impact', 'stress', 'crowd', 'publication', 'stormEdge'] as const;
    const alone = model.approximateCauseSteps({ ...scenario, switchedOff: others });
    const stepOf = (cause: string) => alone.find(step => step.cause === cause)!.step;
    expect(stepOf('fees')).toBeCloseTo(off(others).paper - off([...others, 'fees']).paper, 12);
    expect(stepOf('decay')).toBeCloseTo(off(others).moved - off([...others, 'decay']).moved, 12);
    for (const cause of others) expect(stepOf(cause)).toBe(0);
  });

  it('give two costs the mean of coming first and coming last', () => {
    const both = off([]).paper;
    const onlyFees = off(['spread']).paper;
    const onlySpread = off(['fees']).paper;
    const none = off(['fees', 'spread']).paper;
    expect(steps[3]!.step).toBeCloseTo((onlyFees - none + (both - onlySpread)) / 2, 12);
    expect(steps[4]!.step).toBeCloseTo((onlySpread - none + (both - onlyFees)) / 2, 12);
  });
});

describe('approximateGroupSteps', () => {
  it('add up to live less test, in money, with a span of its own where spans differ', () => {
    for (const testYears of [0.5, 3, 12]) {
      const whole = { ...scenario, testYears };
      const groups = model.approximateGroupSteps(whole);
      const ends = model.approximateTierEnds(whole);
      const sum = Object.values(groups).reduce((total, { step }) => total + step, 0);
      expect(sum).toBeCloseTo(whole.account * (ends.live - ends.test), 6);
      expect(groups.world.step).toBeCloseTo(whole.account * (ends.moved - ends.truth), 6);
      expect(groups.span.standardError === 0).toBe(testYears === whole.liveYears);
    }
  });
});

describe('biggestLeak', () => {
  it('is the cause by which trading takes most, whatever the test hid and the market did', () => {
    const bars = [
      { cause: 'selection', group: 'biases', step: -9 },
      { cause: 'fees', group: 'paper', step: -1 },
      { cause: 'span', group: 'span', step: -8 },
      { cause: 'decay', group: 'world', step: -3 },
      { cause: 'funding', group: 'live', step: 20 },
      { cause: 'crowd', group: 'live', step: -2 },
    ] as const;
    expect(model.biggestLeak(bars)).toBe('crowd');
    expect(model.biggestLeak([{ cause: 'decay', step: -3 }])).toBeNull();
    expect(
      model.biggestLeak([
        { cause: 'fees', step: -1 },
        { cause: 'crowd', step: -1 },
      ]),
    ).toBe('fees');
  });

  it('is none where nothing takes anything: what gives is no leak', () => {
    expect(model.biggestLeak([])).toBeNull();
    expect(
      model.biggestLeak([
        { cause: 'fees', step: 0 },
        { cause: 'funding', step: 5 },
      ]),
    ).toBeNull();
    expect(model.biggestLeak([{ cause: 'selection', group: 'biases', step: -1 }])).toBeNull();
  });
});
