import { describe, expect, test } from 'vitest';
import { alphaForAccuracy } from '../../../src/model/calibration/generator/alphaForAccuracy.ts';
import { logOddsTail } from '../../../src/model/calibration/generator/logOddsTail.ts';
import {
  exactLossOfHalf,
  moneyOutcomes,
  sampleTradePool,
  tradesOfPool,
} from '../../../src/model/calibration/index.ts';
import { logOddsByRank } from '../../../src/model/calibration/money/tradesOfPool.ts';
import { createRng } from '../../../src/model/random/createRng.ts';

const PLAN = { payoff: 1, stake: { kind: 'kelly', multiplier: 1 } } as const;
const pool = sampleTradePool({ paths: 6000, trades: 50 }, createRng(3));

describe.each([0.5001, 0.55, 0.65, 0.8, 0.95, 0.999])('at an accuracy of %d', accuracy => {
  test('each step has the share of the law below it that its rank says, to one step', () => {
    const alpha = alphaForAccuracy(accuracy);
    const steps = logOddsByRank(alpha);
    const worst = steps.reduce((most, logOdds, rank) => {
      const below = 1 - logOddsTail(logOdds, alpha);
      return Math.max(most, Math.abs(below - (rank + 0.5) / steps.length));
    }, 0);
    expect(worst).toBeLessThan(1 / steps.length);
    expect(steps).toEqual(steps.toSorted());
  });

  test('so many trades win as the accuracy says', () => {
    const { won } = tradesOfPool(pool, accuracy);
    const share = won.reduce((sum, one) => sum + one, 0) / won.length;
    const error = Math.sqrt((accuracy * (1 - accuracy)) / won.length);
    expect(Math.abs(share - accuracy)).toBeLessThan(5 * error + 1e-4);
  });
});

/** A first estimate is told from at most 600 traders: their error is ten times what the steps may be off. */
const COARSENESS = 0.1 * Math.sqrt((0.5 * 0.5) / 600);

test.each([
  [0.6, 2],
  [0.65, 1],
  [0.8, 2],
  [0.8, 5],
] as const)(
  'a trader with accuracy %d and %d times the honest log-odds loses half as often as exactly',
  (accuracy, kappa) => {
    const { halved } = moneyOutcomes(tradesOfPool(pool, accuracy), { ...PLAN, kappa });
    const exact = exactLossOfHalf({ accuracy, kappa }, { ...PLAN, trades: 50 });
    const chance = exact.kind === 'value' ? exact.estimate.value : Number.NaN;
    expect(Math.abs(halved.value - chance)).toBeLessThan(4 * halved.standardError + COARSENESS);
  },
);

test('the chance in the trades is the same at every accuracy', () => {
  const [less, more] = [0.6, 0.8].map(accuracy => tradesOfPool(pool, accuracy).won);
  expect(less!.every((one, trade) => one <= more![trade]!)).toBe(true);
});

test('money is the same whether its few log-odds are reckoned once or trade by trade', () => {
  const pooled = tradesOfPool(pool, 0.7);
  const { steps: _steps, ...each } = pooled;
  const plan = { ...PLAN, kappa: 2 };
  expect(moneyOutcomes(pooled, plan)).toEqual(moneyOutcomes(each, plan));
});
