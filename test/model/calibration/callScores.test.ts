import { describe, expect, it, test } from 'vitest';
import {
  brierScore,
  callScores,
  logLoss,
  moneyFromStakes,
  moneyLine,
  stakeFraction,
} from '../../../src/model/calibration/index.ts';

const calls = [
  { confidence: 0.9, isRight: true },
  { confidence: 0.6, isRight: false },
  { confidence: 0.75, isRight: true },
  { confidence: 0.5, isRight: false },
];

describe('callScores', () => {
  const scores = callScores(calls);

  it('counts and averages', () => {
    expect([scores.answered, scores.right]).toEqual([4, 2]);
    expect(scores.meanConfidence).toBeCloseTo(0.6875, 14);
  });

  it('is the Brier score and the logarithmic score of the same calls', () => {
    const probabilities = calls.map(({ confidence }) => confidence);
    const outcomes = calls.map(({ isRight }) => Number(isRight));
    expect(scores.brier).toBeCloseTo(brierScore(probabilities, outcomes), 14);
    const loss = logLoss(probabilities, outcomes);
    expect(-Math.log(scores.meanChance)).toBeCloseTo(loss.kind === 'value' ? loss.value : Number.NaN, 13);
    expect(scores.meanChance).toBeCloseTo((0.9 * 0.4 * 0.75 * 0.5) ** 0.25, 14);
  });

  it('does not forgive a certainty that failed, and needs a call', () => {
    expect(callScores([{ confidence: 1, isRight: false }, ...calls]).meanChance).toBe(0);
    expect(callScores([{ confidence: 0.9, isRight: false }]).brier).toBeCloseTo(0.81, 14);
    expect(() => callScores([])).toThrow('at least one call');
  });
});

test('moneyFromStakes multiplies bet by bet', () => {
  const bets = [
    { stake: 0.5, isWon: true },
    { stake: 0.25, isWon: false },
    { stake: 0.1, isWon: true },
  ];
  expect(moneyFromStakes(bets, 2)).toBeCloseTo(2 * 0.75 * 1.2, 14);
  expect(moneyFromStakes([], 2)).toBe(1);
  const plan = { payoff: 0.8, stake: { kind: 'kelly', multiplier: 0.5 } } as const;
  const logOdds = Float64Array.of(1, 2, 0.2, 1.5);
  const won = Uint8Array.of(1, 0, 1, 1);
  const staked = Array.from(logOdds, (z, place) => ({
    stake: stakeFraction(1 / (1 + Math.exp(-z)), plan),
    isWon: won[place] === 1,
  }));
  const line = moneyLine({ paths: 1, trades: 4, logOdds, won }, 0, { ...plan, kappa: 1 });
  expect(moneyFromStakes(staked, 0.8)).toBeCloseTo(line[4]!, 13);
});
