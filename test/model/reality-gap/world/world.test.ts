import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import { flipsPerBar } from '../../../../src/model/reality-gap/closed-forms/flipsPerBar.ts';
import { sharedNoiseFor } from '../../../../src/model/reality-gap/closed-forms/sharedNoiseFor.ts';
import { variantCorrelation } from '../../../../src/model/reality-gap/closed-forms/variantCorrelation.ts';
import { beginningOf } from '../../../../src/model/reality-gap/world/beginningOf.ts';
import { chanceOf } from '../../../../src/model/reality-gap/world/chanceOf.ts';
import { ownSignalShare } from '../../../../src/model/reality-gap/world/ownSignalShare.ts';
import { positionSize } from '../../../../src/model/reality-gap/world/positionSize.ts';
import { requireScenario } from '../../../../src/model/reality-gap/world/requireScenario.ts';
import { scoreVariants } from '../../../../src/model/reality-gap/world/scoreVariants.kernel.ts';
import { sharedSignal } from '../../../../src/model/reality-gap/world/sharedSignal.ts';
import { simulateFadingSignal } from '../../../../src/model/reality-gap/world/simulateFadingSignal.ts';
import {
  type MarketPath,
  simulateMarketPath,
} from '../../../../src/model/reality-gap/world/simulateMarketPath.ts';
import { simulateVariantSignal } from '../../../../src/model/reality-gap/world/simulateVariantSignal.ts';
import { simulateWorld } from '../../../../src/model/reality-gap/world/simulateWorld.ts';
import { stressShare } from '../../../../src/model/reality-gap/world/stressShare.ts';
import { worldRng } from '../../../../src/model/reality-gap/world/worldRng.ts';
import { smallScenario } from '../smallScenario.ts';

const rng = worldRng(0, createRng(5));

describe('simulateWorld', () => {
  it('keeps every draw when a parameter moves', () => {
    const before = simulateWorld(smallScenario(), rng);
    const longer = simulateWorld(smallScenario('btc', { testYears: 2 }), rng);
    const louder = simulateWorld(
      smallScenario('btc', { market: { barVolatility: 0.1, stressVolatility: 4 } }),
      rng,
    );
    expect(longer.live).toEqual(before.live);
    expect(longer.test.noise.subarray(0, before.test.bars)).toEqual(before.test.noise);
    expect(louder.live.noise).toEqual(before.live.noise);
    expect(louder.live.signal).toEqual(before.live.signal);
    expect(louder.live.stressed).toEqual(before.live.stressed);
  });

  it('puts a scheduled spell into live alone and changes no draw', () => {
    const spell = { startsAfterYears: 0.1, bars: 3, firstReturn: -0.087 };
    const calm = simulateWorld(smallScenario(), rng);
    const struck = simulateWorld(smallScenario('btc', { market: { scheduledStress: spell } }), rng);
    expect(struck.test).toEqual(calm.test);
    expect(Array.from(struck.live.stressed.subarray(38, 41))).toEqual([1, 1, 1]);
    expect(struck.live.returns[37]).toBe(-0.087);
    expect(struck.live.noise).toEqual(calm.live.noise);
  });
});

describe('pairs of worlds', () => {
  it('share everything but the sign of what nobody can know on the new days', () => {
    const scenario = smallScenario('btc', { testYears: 0.3, liveYears: 0.5 });
    const drawn = simulateWorld(scenario, rng, 'drawn');
    const turned = simulateWorld(scenario, rng, 'turned');
    expect(turned.test).toEqual(drawn.test);
    expect(turned.live.signal).toEqual(drawn.live.signal);
    expect(turned.live.stressed).toEqual(drawn.live.stressed);
    expect(turned.live.noise).toEqual(drawn.live.noise.map(value => -value));
    expect([0, 1, 6, 7].map(chanceOf)).toEqual(['drawn', 'turned', 'drawn', 'turned']);
    expect(worldRng(7, createRng(1)).next()).toBe(worldRng(6, createRng(1)).next());
    expect(worldRng(8, createRng(1)).next()).not.toBe(worldRng(6, createRng(1)).next());
  });

  it('have new days as many as the test, which begin the live days or go on after them', () => {
    const short = simulateWorld(smallScenario('btc', { testYears: 0.3, liveYears: 0.5 }), rng);
    const long = simulateWorld(smallScenario('btc', { testYears: 1, liveYears: 0.5 }), rng);
    expect([short.alike.bars, short.live.bars, long.alike.bars]).toEqual([110, 183, 365]);
    expect(short.alike.returns).toEqual(short.live.returns.subarray(0, 110));
    expect(long.alike.returns.subarray(0, 183)).toEqual(long.live.returns);
    expect(long.live).toEqual(short.live);
    expect(beginningOf(long.alike, 110)).toEqual(short.alike);
  });
});

describe('simulateMarketPath', () => {
  it('has the stress, memory and flips of its formulas', () => {
    const scenario = smallScenario();
    const bars = 60_000;
    const path = simulateMarketPath(scenario, { bars, scheduled: null, chance: 'drawn' }, createRng(11));
    const stress = path.stressed.reduce((sum, value) => sum + value, 0) / path.stressed.length;
    const share = stressShare(scenario.market);
    // A two-state chain of memory m = 1 − p − q has (1 + m)/(1 − m) times the variance of independent bars.
    const memory = 1 - scenario.market.stressBegins - scenario.market.stressEnds;
    const stressError = Math.sqrt((share * (1 - share) * (1 + memory)) / (1 - memory) / bars);
    expect(Math.abs(stress - share)).toBeLessThan(4 * stressError);
    let flips = 0;
    for (let bar = 1; bar < bars; bar++)
      flips += path.signal[bar]! >= 0 !== path.signal[bar - 1]! >= 0 ? 1 : 0;
    // Flips of an AR(1) sign cluster a little; twice the binomial variance is above their true one.
    const rate = flipsPerBar(0.9);
    expect(Math.abs(flips / bars - rate)).toBeLessThan(4 * Math.sqrt((2 * rate * (1 - rate)) / bars));
  });

  it('has standard normal signals', () => {
    const signal = simulateFadingSignal(60_000, 0.9, createRng(12));
    const square = signal.reduce((sum, value) => sum + value * value, 0) / signal.length;
    // Var of the mean square of an AR(1): 2(1 + φ²)/(1 − φ²)/n.
    expect(Math.abs(square - 1)).toBeLessThan(4 * Math.sqrt((2 * 1.81) / 0.19 / signal.length));
  });
});

describe('variants', () => {
  const scenario = smallScenario('btc', { lookAhead: 0.1 });
  const world = simulateWorld(scenario, rng);

  it('are scored by the kernel exactly as by the plain twin', () => {
    for (const lookAhead of [0, 0.1]) {
      const scores = new Float64Array(12);
      const input = {
        returns: world.test.returns,
        sharedSignal: sharedSignal(world.test, scenario, lookAhead, rng.stream('test')),
        ownShare: ownSignalShare(scenario, lookAhead),
        signalMemory: scenario.market.signalMemory,
      };
      scoreVariants(input, 0, scores, rng.stream('test'));
      scores.forEach((score, variant) => {
        const choice = { variant, lookAhead };
        const signal = simulateVariantSignal(world.test, scenario, choice, rng.stream('test'));
        const plain = signal.reduce(
          (sum, value, bar) => sum + (value >= 0 ? 1 : -1) * world.test.returns[bar]!,
          0,
        );
        expect(score).toBe(plain);
      });
    }
  });

  it('are as alike as the arcsine law says', () => {
    const path = simulateMarketPath(
      scenario,
      { bars: 40_000, scheduled: null, chance: 'drawn' },
      createRng(3),
    );
    const [one, other] = [0, 1].map(variant =>
      simulateVariantSignal(path, scenario, { variant, lookAhead: 0 }, createRng(3)),
    ) as [Float64Array, Float64Array];
    const agreement =
      one.reduce((sum, value, bar) => sum + Math.sign(value) * Math.sign(other[bar]!), 0) / path.bars;
    // The product of two fading signs remembers at most as long as x²: (1 + φ²)/(1 − φ²) = 9.5 bars.
    expect(Math.abs(agreement - variantCorrelation(scenario.likeness))).toBeLessThan(
      4 * Math.sqrt(9.5 / path.bars),
    );
  });

  it('share noise that makes them as alike as is asked for, each knowing what it knew', () => {
    const alike = { ...scenario, sharedNoise: sharedNoiseFor(0.7, scenario.likeness) };
    const stretch = { bars: 40_000, scheduled: null, chance: 'drawn' } as const;
    const path = simulateMarketPath(alike, stretch, createRng(3));
    const [one, other] = [0, 1].map(variant =>
      simulateVariantSignal(path, alike, { variant, lookAhead: 0 }, createRng(3)),
    ) as [Float64Array, Float64Array];
    const agreement =
      one.reduce((sum, value, bar) => sum + Math.sign(value) * Math.sign(other[bar]!), 0) / path.bars;
    expect(Math.abs(agreement - 0.7)).toBeLessThan(4 * Math.sqrt(9.5 / path.bars));
    const known = one.reduce((sum, value, bar) => sum + value * path.signal[bar]!, 0) / path.bars;
    expect(Math.abs(known - alike.likeness)).toBeLessThan(4 * Math.sqrt((2 * 9.5) / path.bars));
    expect(variantCorrelation(alike.likeness, alike.sharedNoise)).toBeCloseTo(0.7, 12);
    expect(() => sharedNoiseFor(0.2, 0.9)).toThrow('a correlation from');
  });

  it('never see the future unless look-ahead lets them', () => {
    const later = 100;
    const changed: MarketPath = {
      ...world.test,
      noise: world.test.noise.map((value, bar) => (bar >= later ? -9 * value : value)),
    };
    const signalOn = (path: MarketPath, lookAhead: number) =>
      simulateVariantSignal(path, scenario, { variant: 2, lookAhead }, rng.stream('test'));
    expect(signalOn(changed, 0)).toEqual(signalOn(world.test, 0));
    expect(signalOn(changed, 0.1).subarray(0, later)).toEqual(signalOn(world.test, 0.1).subarray(0, later));
    expect(signalOn(changed, 0.1)[later]).not.toBe(signalOn(world.test, 0.1)[later]);
  });
});

describe('scenario', () => {
  it.each([
    [{ tries: 0 }, 'tries'],
    [{ likeness: 1.2 }, 'likeness'],
    [{ trueSharpe: 30 }, 'trueSharpe'],
    [{ testYears: 0 }, 'test of at least'],
    [{ fittedWeights: 1.5 }, 'fittedWeights'],
    [{ followers: -1 }, 'money'],
    [{ market: { barVolatility: 0 } }, 'barVolatility'],
    [{ market: { signalMemory: 1 } }, 'signalMemory'],
    [{ market: { filledShare: 0 } }, 'filledShare'],
    [{ market: { latency: 0.5 } }, 'latency'],
  ])('is refused with %j', (changes, words) => {
    expect(() => requireScenario(smallScenario('btc', changes))).toThrow(words);
  });

  it('scales the position to the volatility asked for, stress included', () => {
    const scenario = smallScenario();
    const path = simulateMarketPath(
      scenario,
      { bars: 200_000, scheduled: null, chance: 'drawn' },
      createRng(8),
    );
    const square = path.returns.reduce((sum, gain) => sum + gain * gain, 0) / path.bars;
    // Stress share has a relative error of about 5 % at this length and moves a fifth of the variance: 2 % of
    // volatility.
    expect(positionSize(scenario) * Math.sqrt(square * 365)).toBeCloseTo(0.2, 2);
  });
});
