import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/index.ts';
import { performanceStatistics } from '../../../../src/model/reality-gap/performance/performanceStatistics.ts';
import { biasedReturns } from '../../../../src/model/reality-gap/runs/biasedReturns.ts';
import { replayWorld } from '../../../../src/model/reality-gap/runs/replayWorld.ts';
import { searchTest } from '../../../../src/model/reality-gap/runs/searchTest.ts';
import { simulateRealityGap } from '../../../../src/model/reality-gap/runs/simulateRealityGap.ts';
import { TIER_METRICS } from '../../../../src/model/reality-gap/tiers/writeTierMetrics.kernel.ts';
import { positionSize } from '../../../../src/model/reality-gap/world/positionSize.ts';
import { simulateWorld } from '../../../../src/model/reality-gap/world/simulateWorld.ts';
import { smallScenario } from '../smallScenario.ts';

describe('an account of the test that loses everything', () => {
  it('stays at nothing, and its figures are those of its days until then', () => {
    // Sixty times the position that is usual: a bar of one deviation takes all.
    const scenario = smallScenario('btc', { targetVolatility: 12, market: { survivorship: 0 } });
    const request = { fromWorld: 0, worlds: 1, attribution: false };
    const runs = simulateRealityGap(scenario, request, createRng(5));
    const { net } = replayWorld(scenario, 0, createRng(5)).test;
    const first = net.indexOf(-1);
    expect(first).toBeGreaterThan(-1);
    expect(net.subarray(first + 1).every(gain => gain === 0)).toBe(true);
    const { biases } = runs.plan.groups;
    const figure = (name: (typeof TIER_METRICS)[number]) =>
      runs.figures[(biases.offset + 1) * TIER_METRICS.length + TIER_METRICS.indexOf(name)]!;
    const plain = performanceStatistics(net, { periodsPerYear: 365 });
    expect([figure('endMoney'), figure('worstFall'), figure('growth')]).toEqual([0, 1, -1]);
    expect(figure('worstDay')).toBe(-1);
    expect(figure('sharpe')).toBeCloseTo(plain.sharpe!, 9);
    expect(figure('return')).toBeCloseTo(plain.annualReturn, 9);
  });
});

describe('what a flattering test adds', () => {
  const scenario = smallScenario('btc', { market: { survivorship: 0.365 } });
  const size = positionSize(scenario);
  const days = { sides: Float64Array.of(1, -1, 1), noiseSharpe: 0, survivorship: false };

  it('of dead coins that are left out comes to those who hold coins', () => {
    const returns = Float64Array.of(0.01, 0.02, -0.03);
    const lift = (size * 0.365) / 365;
    const net = biasedReturns(scenario, { ...days, returns, survivorship: true }, new Float64Array(3));
    for (const [bar, gain] of [0.01 * size + lift, -0.02 * size, -0.03 * size + lift].entries())
      expect(net[bar]).toBeCloseTo(gain, 14);
  });

  it('of weights is nothing where nothing was fitted, also where nothing moves', () => {
    const net = biasedReturns(scenario, { ...days, returns: new Float64Array(3) }, new Float64Array(3));
    expect(Array.from(net, Math.abs)).toEqual([0, 0, 0]);
  });
});

describe('the pick', () => {
  it('is the first of ideas that are as good as each other', () => {
    const alike = smallScenario('btc', { likeness: 1 });
    const { test } = simulateWorld(alike, createRng(3));
    const { sharpes, winner } = searchTest(test, alike, createRng(3));
    expect(new Set(sharpes).size).toBe(1);
    expect(winner).toBe(0);
  });
});
