import { describe, expect, it } from 'vitest';
import { executionTerms } from '../../../../src/model/reality-gap/tiers/executionTerms.ts';
import { fadedReturns } from '../../../../src/model/reality-gap/tiers/fadedReturns.ts';
import { runTier } from '../../../../src/model/reality-gap/tiers/runTier.ts';
import { tradeBars } from '../../../../src/model/reality-gap/tiers/tradeBars.kernel.ts';
import { writeTierMetrics } from '../../../../src/model/reality-gap/tiers/writeTierMetrics.kernel.ts';
import { smallScenario } from '../smallScenario.ts';

/** One unit, no cost, an edge that stays, nobody who runs or steps in. */
const FREE = { ...executionTerms(smallScenario(), new Set()), positionSize: 1 };
type Terms = Partial<typeof FREE>;

/** Days with these returns, all under stress if it is not said that all are calm. */
function daysOf(returns: readonly number[], stressed = 1) {
  const ones = new Float64Array(returns.length).fill(1);
  return {
    bars: returns.length,
    stressed: new Uint8Array(returns.length + 1).fill(stressed),
    ...{ signal: ones, noise: ones, volatility: ones },
    returns: Float64Array.from(returns),
  };
}

/** A rule that is always long, unless it is told on which bars it is short: step by step, and by the kernel. */
function runs(returns: readonly number[], changes: Terms, short: readonly number[] = []) {
  const days = daysOf(returns);
  const terms = { ...FREE, ...changes };
  const sides = Float64Array.from(returns, (_, bar) => (short.includes(bar) ? -1 : 1));
  const net = new Float64Array(days.bars);
  const equity = new Float64Array(days.bars);
  tradeBars({ sides, stressed: days.stressed, returns: fadedReturns(days, terms) }, terms, net, equity);
  const plain = runTier(days, sides, terms);
  return [plain.equity, equity].map(series => Array.from(series, value => Math.round(value * 1e12) / 1e12));
}

const both = (equity: readonly number[]) => [equity, equity];

describe('an account, by hand', () => {
  it('that loses everything, or more, stays at nothing', () => {
    expect(runs([0.5, -1.5, 0.5, -2], {})).toEqual(both([1.5, 0, 0, 0]));
    expect(runs([0.5, -1, 0.5], {})).toEqual(both([1.5, 0, 0]));
    const { sides, stressed, returns } = { sides: new Float64Array(3).fill(1), ...daysOf([0.5, -1.5, 0.5]) };
    const net = new Float64Array(3);
    tradeBars({ sides, stressed, returns }, FREE, net, new Float64Array(3));
    expect(Array.from(net)).toEqual([0.5, -1, 0]);
  });

  it('is stopped by a fall of more than is borne, not of just as much', () => {
    const half = { overrideFloor: 0.5, overrideBars: 1 };
    expect(runs([-0.5, 0.5, 0.5], half)).toEqual(both([0.5, 0.75, 1.125]));
    expect(runs([-0.75, 1, 0.5, 1], half)).toEqual(both([0.25, 0.25, 0.375, 0.75]));
  });

  it('is off as long as was said, begins anew from what is left and can be stopped again', () => {
    const two = { overrideFloor: 0.5, overrideBars: 2 };
    // Off on the third and fourth bar; 0.3 is a fall of less than half from 0.4, 0.15 one of more.
    const returns = [1, -0.8, 9, 9, -0.25, -0.5, 9, 9, 1];
    expect(runs(returns, two)).toEqual(both([2, 0.4, 0.4, 0.4, 0.3, 0.15, 0.15, 0.15, 0.3]));
  });

  it('whose rule was never stopped still asks for its position when all is lost', () => {
    const run = runTier(daysOf([-1, 0.1]), new Float64Array(2), { ...FREE, overrideBars: 5 });
    // A signal of just nothing is a long one.
    expect(Array.from(run.target)).toEqual([1, 1]);
    expect(Array.from(run.position)).toEqual([1, 1]);
  });
});

describe('the crowd, by hand', () => {
  const crowd = { crowdPush: 0.25, crowdThreshold: 0, crowdRebound: 0.5 };

  it('runs from what loses, not from what stands still, and half of its push comes back', () => {
    expect(runs([0, 0], crowd)).toEqual(both([1, 1]));
    expect(runs([-0.25, 0, 0], crowd)).toEqual(both([0.5, 0.5625, 0.5625]));
    const calm = { ...daysOf([-0.25, 0], 0), sides: Float64Array.of(1, 1) };
    const equity = new Float64Array(2);
    tradeBars(calm, { ...FREE, ...crowd }, new Float64Array(2), equity);
    expect(Array.from(equity)).toEqual([0.75, 0.75]);
    // Short, it pushes the other way.
    expect(runs([0.25, 0, 0], crowd, [0, 1, 2])).toEqual(both([0.5, 0.5625, 0.5625]));
  });

  it.each([-0.5, 0.5])('does not run while it holds nothing, whether the price does %d', move => {
    const stopped = { ...crowd, crowdRebound: 1, overrideFloor: 0.8, overrideBars: 1 };
    // Pushed down by a quarter and off for a bar, on which the push comes back to nobody.
    expect(runs([-0.25, move, 0], stopped)).toEqual(both([0.5, 0.5, 0.5]));
  });
});

describe('an edge', () => {
  it('fails on the bars that are stressed', () => {
    const days = { ...daysOf([1, 1, 1, 1]), stressed: Uint8Array.of(0, 0, 1, 0, 0) };
    const failing = { edgeLostAtOnce: 0, edgeHalfLifeBars: Infinity, stressEdge: -1, edgeCorrelation: 0.25 };
    expect(Array.from(fadedReturns(days, failing))).toEqual([1, 0.5, 1, 1]);
  });
});

describe('figures', () => {
  it('of days that did not move have a ratio of nothing', () => {
    const figures = new Float64Array(6);
    const still = { net: new Float64Array(3), equity: new Float64Array(3).fill(1), periodsPerYear: 365 };
    writeTierMetrics(still, figures, 0);
    expect(Array.from(figures)).toEqual([1, 0, 0, 0, 0, 0]);
  });
});
