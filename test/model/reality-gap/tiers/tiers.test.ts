import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import { averageEdgeLeft } from '../../../../src/model/reality-gap/costs/averageEdgeLeft.ts';
import { performanceStatistics } from '../../../../src/model/reality-gap/performance/performanceStatistics.ts';
import { activeCauses } from '../../../../src/model/reality-gap/tiers/activeCauses.ts';
import { executionTerms } from '../../../../src/model/reality-gap/tiers/executionTerms.ts';
import { fadedReturns } from '../../../../src/model/reality-gap/tiers/fadedReturns.ts';
import { type GapCause, NEW_DAY_CAUSES } from '../../../../src/model/reality-gap/tiers/gapCauses.ts';
import { runTier } from '../../../../src/model/reality-gap/tiers/runTier.ts';
import { tradeBars } from '../../../../src/model/reality-gap/tiers/tradeBars.kernel.ts';
import { writeTierMetrics } from '../../../../src/model/reality-gap/tiers/writeTierMetrics.kernel.ts';
import type { MarketPath } from '../../../../src/model/reality-gap/world/simulateMarketPath.ts';
import { simulateVariantSignal } from '../../../../src/model/reality-gap/world/simulateVariantSignal.ts';
import { simulateWorld } from '../../../../src/model/reality-gap/world/simulateWorld.ts';
import { worldRng } from '../../../../src/model/reality-gap/world/worldRng.ts';
import { smallScenario } from '../smallScenario.ts';

// Loud enough that stress, crowd and a person's veto all happen within half a year.
const scenario = smallScenario('alt', {
  publicationLoss: 0.3,
  targetVolatility: 0.9,
  market: { stressBegins: 0.1, overrideBars: 9, filledShare: 0.8 },
});
const own = worldRng(3, createRng(2));
const { live } = simulateWorld(scenario, own);
const signal = simulateVariantSignal(live, scenario, { variant: 1, lookAhead: 0 }, own.stream('live'));
const sides = signal.map(value => (value >= 0 ? 1 : -1));
const causesOf = (mask: number) => new Set<GapCause>(NEW_DAY_CAUSES.filter((_, bit) => (mask >> bit) & 1));
const everything = executionTerms(scenario, new Set(NEW_DAY_CAUSES));

function kernelRun(terms: typeof everything) {
  const net = new Float64Array(live.bars);
  const equity = new Float64Array(live.bars);
  tradeBars({ sides, stressed: live.stressed, returns: fadedReturns(live, terms) }, terms, net, equity);
  return { net, equity };
}

describe('runTier and its kernel', () => {
  it('agree for every coalition of causes', () => {
    for (let mask = 0; mask < 2 ** NEW_DAY_CAUSES.length; mask++) {
      const terms = executionTerms(scenario, causesOf(mask));
      const plain = runTier(live, signal, terms);
      const fast = kernelRun(terms);
      // Same sums in another order: a few units in the last place per bar.
      let worst = 0;
      for (let bar = 0; bar < live.bars; bar++)
        worst = Math.max(
          worst,
          Math.abs(plain.net[bar]! - fast.net[bar]!),
          Math.abs(plain.equity[bar]! - fast.equity[bar]!),
        );
      expect(worst, `coalition ${mask}`).toBeLessThan(1e-12);
    }
  });

  it('keep a ledger that adds up on every bar', () => {
    const run = runTier(live, signal, everything);
    for (let bar = 0; bar < live.bars; bar++) {
      const taken = NEW_DAY_CAUSES.reduce((sum, cause) => sum + run.taken[cause][bar]!, 0);
      expect(taken).toBeCloseTo(run.frictionless[bar]! - run.net[bar]!, 14);
    }
    for (const cause of NEW_DAY_CAUSES)
      expect(
        run.taken[cause].some(value => value !== 0),
        cause,
      ).toBe(true);
  });

  it('hold the plain position when nothing is switched on', () => {
    const run = runTier(live, signal, executionTerms(scenario, new Set()));
    run.net.forEach((gain, bar) => {
      expect(gain).toBe(everything.positionSize * sides[bar]! * live.returns[bar]!);
    });
    for (const cause of NEW_DAY_CAUSES)
      expect(
        run.taken[cause].every(value => value === 0),
        cause,
      ).toBe(true);
  });

  it('see no later bar', () => {
    const later = 90;
    const changed: MarketPath = {
      ...live,
      returns: live.returns.map((gain, bar) => (bar >= later ? -3 * gain : gain)),
      volatility: live.volatility.map((size, bar) => (bar >= later ? 2 * size : size)),
      stressed: live.stressed.map((value, place) => (place > later ? 1 - value : value)),
      signal: live.signal.map((value, bar) => (bar >= later ? -value : value)),
    };
    const changedSignal = signal.map((value, bar) => (bar >= later ? -value : value));
    const before = runTier(live, signal, everything);
    const after = runTier(changed, changedSignal, everything);
    for (const series of ['net', 'equity', 'position', 'effective', 'target'] as const)
      expect(after[series].subarray(0, later)).toEqual(before[series].subarray(0, later));
    expect(after.net[later]).not.toBe(before.net[later]);
    const regimeOfTheBar: MarketPath = {
      ...live,
      stressed: live.stressed.map((v, place) => (place === later + 1 ? 1 - v : v)),
    };
    const bar = runTier(regimeOfTheBar, signal, { ...everything, crowdPush: 0, stressEdge: 1 });
    expect(bar.position[later]).toBe(
      runTier(live, signal, { ...everything, crowdPush: 0, stressEdge: 1 }).position[later],
    );
  });
});

describe('an account', () => {
  it('ends when it loses everything', () => {
    const crash: MarketPath = {
      ...live,
      returns: live.returns.map((gain, bar) => (bar === 20 ? -sides[20]! * 50 : gain)),
    };
    const run = runTier(crash, signal, executionTerms(scenario, new Set()));
    expect(run.net[20]).toBe(-1);
    expect(run.equity.subarray(20).every(value => value === 0)).toBe(true);
    expect(run.net.subarray(21).every(value => value === 0)).toBe(true);
  });

  it('stays flat for the bars a person keeps the rule off', () => {
    const terms = { ...executionTerms(scenario, new Set<GapCause>(['override'])) };
    const run = runTier(live, signal, terms);
    const first = run.target.indexOf(0);
    expect(first).toBeGreaterThan(0);
    expect(run.target.subarray(first, first + 9).every(value => value === 0)).toBe(true);
    expect(run.target[first + 9]).not.toBe(0);
    expect(run.equity[first - 1]! / Math.max(1, ...run.equity.subarray(0, first))).toBeLessThan(0.8);
  });
});

describe('activeCauses', () => {
  it('are those that the reader has left on', () => {
    const off = { ...scenario, switchedOff: ['fees', 'selection'] as const };
    expect([...activeCauses(off, ['fees', 'spread', 'decay'])]).toEqual(['spread', 'decay']);
  });
});

describe('executionTerms', () => {
  const free = executionTerms(scenario, new Set());

  it('let each cause touch its own terms alone', () => {
    const touched = (cause: GapCause) => {
      const terms = executionTerms(scenario, new Set([cause]));
      const keys = Object.keys(terms) as (keyof typeof terms)[];
      return keys.filter(key => JSON.stringify(terms[key]) !== JSON.stringify(free[key]));
    };
    expect(touched('fees')).toEqual(['feeCost', 'linearCost']);
    expect(touched('spread')).toEqual(['linearCost']);
    expect(touched('impact')).toEqual(['impactCost']);
    expect(touched('stress')).toEqual([]);
    expect(touched('stormEdge')).toEqual(['stressEdge']);
    expect(touched('publication')).toEqual(['edgeLostAtOnce']);
    expect(touched('latency')).toEqual(['latency']);
    expect(touched('partialFills')).toEqual(['filledShare']);
    expect(touched('funding')).toEqual(['funding', 'crowdedFunding']);
    expect(touched('decay')).toEqual(['edgeHalfLifeBars']);
    expect(touched('crowd')).toEqual(['crowdPush']);
    expect(touched('override')).toEqual(['overrideFloor']);
  });

  it('make impact in stress 7.9 times dearer for bitcoin and 13.4 times for a small coin', () => {
    for (const [market, times] of [
      ['btc', 7.9],
      ['alt', 13.4],
    ] as const) {
      const { impactCost } = executionTerms(smallScenario(market), new Set<GapCause>(['impact', 'stress']));
      expect(impactCost.stress / impactCost.calm).toBeCloseTo(times, 1);
    }
  });

  it('never make a dearer fee or a wider spread earn more', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.01, noNaN: true }),
        fc.double({ min: 0, max: 0.01, noNaN: true }),
        (one, other) => {
          const end = (takerFee: number, spread: number) =>
            kernelRun(
              executionTerms(
                { ...scenario, market: { ...scenario.market, takerFee, spread } },
                new Set<GapCause>(['fees', 'spread', 'stress', 'partialFills']),
              ),
            ).equity.at(-1)!;
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          expect(end(high, 0)).toBeLessThanOrEqual(end(low, 0));
          expect(end(0, high)).toBeLessThanOrEqual(end(0, low));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('fadedReturns and writeTierMetrics', () => {
  it('leave the days alone when nothing fades', () => {
    expect(fadedReturns(live, executionTerms(scenario, new Set()))).toEqual(live.returns);
  });

  it('fade on average as the closed form says', () => {
    const terms = { edgeLostAtOnce: 0.26, edgeHalfLifeBars: 365 * 1.5, stressEdge: 1, edgeCorrelation: 1 };
    const ones = new Float64Array(3650).fill(1);
    const path = {
      bars: 3650,
      stressed: new Uint8Array(3651),
      signal: ones,
      noise: ones,
      volatility: ones,
      returns: ones,
    };
    const left = fadedReturns(path, terms).reduce((sum, value) => sum + value, 0) / 3650;
    // A sum over daily steps from the left lies half a step, ln 2/τ/2, above the integral.
    const halfStep = 1 + Math.LN2 / terms.edgeHalfLifeBars / 2;
    expect(left).toBeCloseTo(halfStep * averageEdgeLeft({ lostAtOnce: 0.26, halfLifeYears: 1.5 }, 10), 6);
  });

  it('write the figures of performanceStatistics', () => {
    const run = kernelRun(everything);
    const figures = new Float64Array(8);
    writeTierMetrics({ ...run, periodsPerYear: 365 }, figures, 1);
    const plain = performanceStatistics(run.net, { periodsPerYear: 365 });
    const expected = [
      plain.totalReturn + 1,
      plain.maximumDrawdown,
      plain.sharpe!,
      plain.annualReturn,
      plain.annualGrowth,
      plain.worstPeriod,
    ];
    expected.forEach((value, place) => {
      expect(figures[place + 1]).toBeCloseTo(value, 10);
    });
    expect([figures[0], figures[7]]).toEqual([0, 0]);
  });
});
