import { describe, expect, test } from 'vitest';
import { hitProbability, type Side, survivalProbability } from '../../../src/model/leverage/index.ts';
import { stakesBackOf } from '../../../src/model/leverage/stakesBack.ts';
import { normalDensity } from '../../../src/model/normal-distribution/index.ts';
import { createRng, sampleExponential, sampleNormal } from '../../../src/model/random/index.ts';

const LEVERAGE = 8;
const DEVIATION = 0.07;
const BARRIER = { long: Math.log(0.9), short: Math.log(1.1) };
/** Beyond it an account with these fees has gained. */
const FEE = 0.002;
const BREAK_EVEN = Math.log((1 + FEE) / (1 - FEE));

/** A price that is expected to stay where it is, with the barrier and the threshold of a side. */
function questionOf(side: Side, feePerTrade: number, barrier: number) {
  const away = side === 'long' ? 1 : -1;
  const drift = (-away * DEVIATION) / 2;
  const distance = Math.abs(barrier) / DEVIATION;
  return {
    distance,
    threshold: (feePerTrade === 0 ? 0 : BREAK_EVEN) / DEVIATION,
    drift,
    logReflection: distance === Infinity ? 0 : -2 * distance * drift,
    standardDeviation: DEVIATION,
    leverage: LEVERAGE,
    side,
    feePerTrade,
  };
}

const stakeAt = (price: number, side: Side, feePerTrade: number) =>
  1 + (side === 'long' ? 1 : -1) * LEVERAGE * (price - 1) - feePerTrade * LEVERAGE * (1 + price);

describe.each(['long', 'short'] as const)('what comes back of a stake, %s', side => {
  // The nearest barrier lies within half a standard deviation, where other branches of the formulas are taken.
  test.each([1, 0.3, 0.02])(
    'is, with what the exchange keeps, the stake: the price is a fair game, barrier × %s',
    part => {
      const barrier = BARRIER[side] * part;
      const question = questionOf(side, 0, barrier);
      const hit = hitProbability(question.distance, question.drift, question.logReflection);
      const kept = stakeAt(Math.exp(barrier), side, 0);
      expect(hit).toBeGreaterThan(0.05);
      expect(stakesBackOf(question).mean + hit * kept).toBeCloseTo(1, 13);
    },
  );

  test('is less by two fees: at entry, and at the price where it is closed', () => {
    const free = stakesBackOf(questionOf(side, 0, BARRIER[side])).mean;
    const question = questionOf(side, FEE, BARRIER[side]);
    const { distance, drift, logReflection } = question;
    const survived = survivalProbability(distance, drift, logReflection);
    // Of a price that is expected to be 1, what has touched the barrier there is worth the barrier.
    const closed = 1 - (1 - survived) * Math.exp(BARRIER[side]);
    expect(stakesBackOf(question).mean).toBeCloseTo(free - FEE * LEVERAGE * (survived + closed), 13);
  });

  test('of winners, without a barrier, is the integral over the prices at which they gain', () => {
    const { meanInWinners, winners } = stakesBackOf(questionOf(side, FEE, Infinity));
    const away = side === 'long' ? 1 : -1;
    const logPrice = (z: number) => -(DEVIATION ** 2) / 2 + DEVIATION * z;
    const from = (away * BREAK_EVEN + DEVIATION ** 2 / 2) / DEVIATION;
    let [stakes, share] = [0, 0];
    const [steps, width] = [20_000, 12];
    for (let node = 0; node < steps; node++) {
      const z = from + away * (node + 0.5) * (width / steps);
      const weight = normalDensity(z) * (width / steps);
      stakes += weight * stakeAt(Math.exp(logPrice(z)), side, FEE);
      share += weight;
    }
    // Midpoints 0.0006 apart leave out less than a millionth.
    expect(share).toBeCloseTo(winners, 7);
    expect(stakes).toBeCloseTo(meanInWinners, 7);
  });

  test('is the mean of simulated ends that did not touch the barrier', () => {
    const [draws, away] = [100_000, side === 'long' ? 1 : -1];
    const rng = createRng(47).stream(side);
    const variance = DEVIATION ** 2;
    const gains = { all: [] as number[], winners: [] as number[] };
    for (let draw = 0; draw < draws; draw++) {
      const end = -variance / 2 + DEVIATION * sampleNormal(rng);
      const reach = Math.sqrt(end * end + 2 * variance * sampleExponential(rng));
      const touched = away * ((end - away * reach) / 2 - BARRIER[side]) <= 0;
      const stake = touched ? 0 : stakeAt(Math.exp(end), side, FEE);
      gains.all.push(stake);
      gains.winners.push(stake > 1 ? stake : 0);
    }
    const back = stakesBackOf(questionOf(side, FEE, BARRIER[side]));
    const within = (values: readonly number[], expected: number) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / draws;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws);
      expect(Math.abs(mean - expected)).toBeLessThan((4.5 * spread) / Math.sqrt(draws));
    };
    within(gains.all, back.mean);
    within(gains.winners, back.meanInWinners);
    within(
      gains.winners.map(stake => (stake > 0 ? 1 : 0)),
      back.winners,
    );
  });
});
