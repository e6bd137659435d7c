import { describe, expect, it, test } from 'vitest';
import {
  createMoneyTally,
  growthAsShare,
  middleTrader,
  moneyAt,
  moneyOutcomes,
  type SampledTrades,
  sampleTrades,
  thinnedLogMoney,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/createRng.ts';

const plan = { kappa: 2, payoff: 1, stake: { kind: 'kelly', multiplier: 1 } } as const;
const flat = { kappa: 1, payoff: 1, stake: { kind: 'flat', fraction: 0.5 } } as const;
/** One trade each, won or lost. */
const single = (...won: number[]): SampledTrades => ({
  paths: won.length,
  trades: 1,
  logOdds: new Float64Array(won.length).fill(1),
  won: Uint8Array.from(won),
});

describe('createMoneyTally', () => {
  it('says of chunks what moneyOutcomes says of all', () => {
    const sampled = sampleTrades({ accuracy: 0.7, paths: 90, trades: 30 }, createRng(3));
    const part = (from: number, to: number): SampledTrades => ({
      paths: to - from,
      trades: 30,
      logOdds: sampled.logOdds.subarray(from * 30, to * 30),
      won: sampled.won.subarray(from * 30, to * 30),
    });
    const tally = createMoneyTally(plan);
    for (const [from, to] of [
      [0, 7],
      [7, 60],
      [60, 90],
    ] as const)
      tally.add(part(from, to));
    const whole = moneyOutcomes(sampled, plan);
    expect(tally.halved()).toEqual(whole.halved);
    expect(tally.endedBelowStart()).toEqual(whole.endedBelowStart);
    expect(tally.halved().value).not.toBe(tally.endedBelowStart().value);
    const ends = Array.from(whole.finalLogMoney).sort((a, b) => a - b);
    expect(tally.middleLogEnd().value).toBe((ends[44]! + ends[45]!) / 2);
  });

  it('takes outcomes that were found before as it takes the trades', () => {
    const chunks = [single(1, 0, 0), single(1)];
    const [own, found] = [createMoneyTally(flat), createMoneyTally(flat)];
    own.add(chunks[0]!);
    own.add(chunks[1]!);
    for (const chunk of chunks) found.addOutcomes(moneyOutcomes(chunk, flat));
    // Of four, two are halved and end below the start; the middle two made 1.5 and 0.5.
    expect(found.halved().value).toBe(1 / 2);
    expect(found.middleLogEnd().value).toBeCloseTo(Math.log(1.5 * 0.5) / 2, 14);
    expect([found.halved(), found.middleLogEnd()]).toEqual([own.halved(), own.middleLogEnd()]);
  });

  it('finds the middle of flat stakes where the binomial law has it', () => {
    const tally = createMoneyTally({ kappa: 1, payoff: 0.25, stake: { kind: 'flat', fraction: 0.1 } });
    tally.add(sampleTrades({ accuracy: 0.8, paths: 4000, trades: 50 }, createRng(8)));
    // Of 50 trades of chance 0.8 the median number of wins is 40.
    expect(tally.middleLogEnd().value).toBeCloseTo(40 * Math.log(1.025) + 10 * Math.log(0.9), 10);
  });

  it('takes the one in the middle of an odd number', () => {
    const tally = createMoneyTally(flat);
    tally.add(single(1, 0));
    tally.add(single(1));
    expect(tally.middleLogEnd().value).toBeCloseTo(Math.log(1.5), 14);
    expect(tally.halved().value).toBe(1 / 3);
    expect(tally.halved().method).toEqual({ kind: 'traders', traders: 3 });
  });

  it('counts whole traders: 29 of 100 is no 28.99…', () => {
    const tally = createMoneyTally(flat);
    tally.add(single(...Array.from({ length: 100 }, (_, trader) => (trader < 29 ? 0 : 1))));
    expect(0.29 * 100).toBeLessThan(29);
    expect([tally.halved().value, tally.endedBelowStart().value]).toEqual([0.29, 0.29]);
  });

  it('knows a single trader', () => {
    const tally = createMoneyTally(flat);
    tally.add(single(1));
    expect(tally.middleLogEnd().value).toBeCloseTo(Math.log(1.5), 14);
  });

  it('knows nothing before the first trader', () => {
    expect(() => createMoneyTally(flat).middleLogEnd()).toThrow('at least one trader');
  });
});

describe('middleTrader', () => {
  it('is the one with as many above as below, of an even number the lower', () => {
    const three: SampledTrades = {
      paths: 3,
      trades: 2,
      logOdds: new Float64Array(6).fill(1),
      won: Uint8Array.of(1, 1, 0, 0, 1, 0),
    };
    expect(middleTrader(three, flat)).toBe(2);
    expect(middleTrader(single(1, 0), flat)).toBe(1);
    expect(middleTrader(single(1, 0, 1, 0), flat)).toBe(3);
    expect(middleTrader(single(1), flat)).toBe(0);
  });
});

describe('thinnedLogMoney', () => {
  it('takes logarithms at even places, both ends among them', () => {
    const line = Float64Array.from({ length: 11 }, (_, trade) => Math.exp(trade / 4));
    expect(thinnedLogMoney(line, 4).map(({ trade }) => trade)).toEqual([0, 3, 5, 8, 10]);
    for (const { trade, logMoney } of thinnedLogMoney(line, 4)) expect(logMoney).toBeCloseTo(trade / 4, 14);
    expect(thinnedLogMoney(line, 100)).toHaveLength(11);
    expect(thinnedLogMoney(line, 1).map(({ trade }) => trade)).toEqual([0, 10]);
    expect(() => thinnedLogMoney(line, 0)).toThrow('at least 1 point');
  });

  it('keeps ruin and riches within what a number holds', () => {
    const line = Float64Array.of(1, 0, Number.POSITIVE_INFINITY);
    expect(thinnedLogMoney(line, 2).map(({ logMoney }) => logMoney)).toEqual([0, -700, 700]);
  });
});

test('moneyAt and growthAsShare undo the logarithm', () => {
  expect(moneyAt(Math.LN2, 10_000)).toBeCloseTo(20_000, 9);
  expect(moneyAt(-Math.LN2, 10)).toBeCloseTo(5, 14);
  expect(growthAsShare(Math.log(1.05))).toBeCloseTo(0.05, 14);
  expect(growthAsShare(Math.log(0.9))).toBeCloseTo(-0.1, 14);
  // Where exp(g) − 1 would lose its digits: g + g²/2.
  expect(growthAsShare(1e-9)).toBeCloseTo(1e-9 + 5e-19, 24);
});
