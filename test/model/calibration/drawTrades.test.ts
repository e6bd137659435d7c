import { expect, test } from 'vitest';
import { alphaForAccuracy } from '../../../src/model/calibration/generator/alphaForAccuracy.ts';
import { hitRateOf } from '../../../src/model/calibration/generator/hitRateOf.ts';
import { sampleLogOdds } from '../../../src/model/calibration/generator/sampleLogOdds.ts';
import { logistic } from '../../../src/model/calibration/index.ts';
import { drawTrades } from '../../../src/model/calibration/money/drawTrades.kernel.ts';
import { createRng } from '../../../src/model/random/createRng.ts';
import type { Rng } from '../../../src/model/random/rng.ts';

/** More than one block, and not a whole number of them. */
const TRADES = 5000;

function drawn(alpha: number, hitRateAt: (logOdds: number) => number, rng: Rng, trades = TRADES) {
  const logOdds = new Float64Array(trades);
  const won = new Uint8Array(trades);
  drawTrades(alpha, hitRateAt, rng, logOdds, won);
  return { logOdds, won };
}

function trades(alpha: number, hitRateAt: (logOdds: number) => number, rng: Rng) {
  const logOdds = new Float64Array(TRADES);
  const won = new Uint8Array(TRADES);
  for (let trade = 0; trade < TRADES; trade++) {
    const known = Math.abs(sampleLogOdds(alpha, rng));
    logOdds[trade] = known;
    won[trade] = Number(rng.next() < hitRateAt(known));
  }
  return { logOdds, won };
}

test.each([
  ['whatever the accuracy', { accuracy: 0.8 }],
  ['where hardly anything is known', { accuracy: 0.501 }],
  ['where calls lie beyond all steps', { accuracy: 0.999 }],
  ['where a change of the world makes clear calls the worse ones', { accuracy: 0.7, rho: -0.5 }],
  ['where what was known fades', { accuracy: 0.9, decay: 0.3 }],
])('many trades at once are those drawn one by one, %s', (_, world) => {
  const alpha = alphaForAccuracy(world.accuracy);
  const hitRateAt = hitRateOf({ ...world, kappa: 1 });
  const fast = drawn(alpha, hitRateAt, createRng(11));
  expect(fast).toEqual(trades(alpha, hitRateAt, createRng(11)));
  expect(new Set(fast.won)).toEqual(new Set([0, 1]));
});

test('a call wins by the hit rate to its last digit, wherever it lies on its step', () => {
  const alpha = alphaForAccuracy(0.8);
  for (const place of [0.1, 0.5, 0.501, 0.9]) {
    const uniform = [place, 0.07];
    const rate = logistic(Math.abs(sampleLogOdds(alpha, given(uniform))));
    const below = rate * (1 - Number.EPSILON);
    expect(drawn(alpha, logistic, given([...uniform, below]), 1).won[0]).toBe(1);
    expect(drawn(alpha, logistic, given([...uniform, rate]), 1).won[0]).toBe(0);
  }
});

function given(numbers: readonly number[]): Rng {
  let next = 0;
  return { ...createRng(1), next: () => numbers[next++]! };
}
