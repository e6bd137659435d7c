import { expect, test } from 'vitest';
import {
  exactGrowth,
  exactLossOfHalf,
  hitRateAtStated,
  moneyLine,
  moneyOutcomes,
  sampleTrades,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/createRng.ts';

/** Right 80 times in 100, a win pays 25 per 100 risked, full Kelly on what is said, 50 trades. */
const PLAN = { payoff: 0.25, stake: { kind: 'kelly', multiplier: 1 } } as const;
const traders = sampleTrades({ accuracy: 0.8, paths: 8000, trades: 50 }, createRng(1).stream('traders'));

function chanceOfHalving(kappa: number): number {
  const found = exactLossOfHalf({ accuracy: 0.8, kappa }, { ...PLAN, trades: 50 });
  return found.kind === 'value' ? found.estimate.value : Number.NaN;
}

test('"when it says 90 % it is right 75"', () => {
  expect(hitRateAtStated(0.9, { accuracy: 0.8, kappa: 2 })).toBeCloseTo(0.75, 15);
});

test('"70 of 100 traders lose half within 50 trades; with honest confidence 17 would"', () => {
  expect(Math.round(100 * chanceOfHalving(2))).toBe(70);
  expect(Math.round(100 * chanceOfHalving(1))).toBe(17);
  // Four digits, fixed so that a change of the model is noticed; the lattice is good to 5e-5.
  expect(chanceOfHalving(2)).toBeCloseTo(0.6976, 4);
  expect(chanceOfHalving(1)).toBeCloseTo(0.1714, 4);
});

test('simulated traders agree within three standard errors', () => {
  for (const kappa of [0.5, 1, 2]) {
    const { halved } = moneyOutcomes(traders, { kappa, ...PLAN });
    expect(Math.abs(halved.value - chanceOfHalving(kappa)) / halved.standardError).toBeLessThan(3);
  }
});

test('the money dies although not one hit moves', () => {
  const outcomes = [0.5, 1, 2].map(kappa => moneyOutcomes(traders, { kappa, ...PLAN }));
  const [timid, honest, sure] = outcomes.map(({ endedBelowStart }) => endedBelowStart.value);
  expect(timid).toBeLessThan(honest!);
  expect(honest).toBeLessThan(sure!);
  const lines = [0.5, 1, 2].map(kappa => moneyLine(traders, 3, { kappa, ...PLAN }));
  const won = Array.from(traders.won.subarray(150, 200));
  for (const line of lines) {
    // Money rises after a win and falls after a loss, or stays where nothing was staked, in every line.
    won.forEach((win, trade) => {
      const step = line[trade + 1]! - line[trade]!;
      expect(win === 1 ? step >= 0 : step <= 0).toBe(true);
    });
  }
});

test('"80 % accurate makes money" is a misreading: at a flat stake it only breaks even', () => {
  const flat = exactGrowth(
    { accuracy: 0.8, kappa: 2 },
    { payoff: 0.25, stake: { kind: 'flat', fraction: 0.1 } },
  );
  expect(Math.abs(flat.meanReturn)).toBeLessThan(1e-14);
  expect(flat.growth).toBeLessThan(0);
});

test('"overconfidence always ruins" is a misreading: at even money slope 2 grows, and half Kelly earns more with it', () => {
  const even = (kappa: number, multiplier: number) =>
    exactGrowth({ accuracy: 0.8, kappa }, { payoff: 1, stake: { kind: 'kelly', multiplier } }).growth;
  expect(even(2, 1)).toBeGreaterThan(0);
  expect(even(3, 0.5)).toBeGreaterThan(even(1, 0.5));
});
