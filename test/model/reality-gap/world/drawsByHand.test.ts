import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import { sampleNormal } from '../../../../src/model/random/sampleNormal.ts';
import { beginningOf } from '../../../../src/model/reality-gap/world/beginningOf.ts';
import { ownSignalShare } from '../../../../src/model/reality-gap/world/ownSignalShare.ts';
import { scoreVariants } from '../../../../src/model/reality-gap/world/scoreVariants.kernel.ts';
import { sharedSignal } from '../../../../src/model/reality-gap/world/sharedSignal.ts';
import { simulateFadingSignal } from '../../../../src/model/reality-gap/world/simulateFadingSignal.ts';
import { simulateMarketPath } from '../../../../src/model/reality-gap/world/simulateMarketPath.ts';
import { smallScenario } from '../smallScenario.ts';

const BARS = 40;
const plain = { bars: BARS, scheduled: null, chance: 'drawn' } as const;
const scenario = smallScenario('btc', {
  ...{ likeness: 0.6, sharedNoise: 0.75, lookAhead: 0.6 },
  market: { stressBegins: 0.2 },
});
const rng = createRng(21);
const path = simulateMarketPath(scenario, plain, rng);

describe('the signal of a variant, by hand', () => {
  it('is what is known, what leaks, what all share and what is its own', () => {
    const common = simulateFadingSignal(BARS, 0.9, rng.stream('shared noise'));
    const shared = sharedSignal(path, scenario, 0.6, rng);
    for (let bar = 0; bar < BARS; bar++) {
      const known = 0.8 * 0.6 * path.signal[bar]! + 0.6 * path.noise[bar]!;
      expect(shared[bar]).toBeCloseTo(known + 0.8 * 0.8 * Math.sqrt(0.75) * common[bar]!, 12);
    }
    expect(ownSignalShare(scenario, 0.6)).toBeCloseTo(0.8 * 0.8 * 0.5, 14);
  });
});

describe('the score of a variant', () => {
  it('takes what is just not below nothing as long, and what is just below as short: its draws are exact', () => {
    const draws = 40_000;
    const signal = simulateFadingSignal(draws, 0, createRng(10).stream('variant 0'));
    const scoreBeside = (shift: number) => {
      const input = {
        returns: new Float64Array(draws).fill(1),
        // The two add up to the shift: to nothing, or to less than the smallest step of a draw.
        sharedSignal: signal.map(value => shift - value),
        ...{ ownShare: 1, signalMemory: 0 },
      };
      const scores = new Float64Array(1);
      scoreVariants(input, 0, scores, createRng(10));
      return scores[0];
    };
    expect(scoreBeside(0)).toBe(draws);
    expect(scoreBeside(-1e-15)).toBe(-draws);
  });
});

describe('a stretch of market, by hand', () => {
  it('is as loud on a stressed bar as the market says, and moves by what was drawn', () => {
    const { market, trueSharpe } = scenario;
    const noise = rng.stream('noise');
    const edge = trueSharpe / Math.sqrt((2 / Math.PI) * 365);
    for (let bar = 0; bar < BARS; bar++) {
      const drawn = sampleNormal(noise);
      expect(path.noise[bar]).toBe(drawn);
      const size = market.barVolatility * (path.stressed[bar + 1] ? market.stressVolatility : 1);
      expect(path.volatility[bar]).toBe(size);
      const move = edge * path.signal[bar]! + Math.sqrt(1 - edge ** 2) * drawn;
      expect(path.returns[bar]).toBeCloseTo(size * move, 14);
    }
    expect(new Set(path.stressed).size).toBe(2);
  });

  it('is stressed to the last bar where stress does not end', () => {
    const endless = smallScenario('btc', { market: { stressBegins: 1, stressEnds: 1e-9 } });
    expect(Array.from(simulateMarketPath(endless, plain, rng).stressed)).toEqual(Array(BARS + 1).fill(1));
  });

  it('has a spell on its bars alone, whose first return is left to chance where none is told', () => {
    const calm = smallScenario('btc', { market: { stressBegins: 0 } });
    const spell = { firstBar: 5, bars: 3, firstReturn: null };
    const struck = simulateMarketPath(calm, { ...plain, scheduled: spell }, rng);
    const bars = Array.from(struck.stressed, (value, place) => (value ? place - 1 : -1));
    expect(bars.filter(bar => bar >= 0)).toEqual([5, 6, 7]);
    const { returns } = simulateMarketPath(calm, plain, rng);
    expect(struck.returns[5]).toBeCloseTo(calm.market.stressVolatility * returns[5]!, 14);
    expect(struck.returns[4]).toBe(returns[4]);
  });

  it('begins with the regime before its first bar', () => {
    const beginning = beginningOf(path, 7);
    expect(beginning.stressed).toEqual(path.stressed.subarray(0, 8));
    expect([beginning.bars, beginning.returns.length]).toEqual([7, 7]);
  });
});
