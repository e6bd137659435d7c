import { describe, expect, it } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import {
  breakEvenKappa,
  exactLossOfHalf,
  hitRateAtStated,
  type SampledTrades,
} from '../../../src/model/calibration/index.ts';
import { dialsOf, earnsNothingAt, planOf } from '../../../src/panels/calibration/forecaster.ts';
import { levelsAt, shownLevels } from '../../../src/panels/calibration/levels.ts';
import { exactHalved } from '../../../src/panels/calibration/money.ts';
import { money, waysOf } from '../../../src/panels/calibration/moneyLines.ts';
import type { LevelsOutcome, MoneyOutcome } from '../../../src/panels/calibration/outcomes.ts';
import type { CalibrationValues, Stake } from '../../../src/panels/calibration/params.ts';
import { fewTraders, traderCount, visitTraders } from '../../../src/panels/calibration/traders.ts';
import { full, preview, scenario } from './scenario.ts';

describe('the forecaster of the dials', () => {
  it('states so many times its real log-odds as the share that is real goes into one', () => {
    expect(dialsOf({ accuracy: 0.7, realConfidence: 0.25 })).toEqual({ accuracy: 0.7, kappa: 4 });
  });

  it('stakes by one of five rules', () => {
    const rule = (stake: Stake) => planOf({ payoffPer100: 25, stake });
    expect(rule('full')).toEqual({ payoff: 0.25, stake: { kind: 'kelly', multiplier: 1 } });
    expect(rule('half').stake).toEqual({ kind: 'kelly', multiplier: 0.5 });
    expect(rule('quarter').stake).toEqual({ kind: 'kelly', multiplier: 0.25 });
    expect(rule('capped').stake).toEqual({ kind: 'capped', multiplier: 1, cap: 0.1 });
    expect(rule('flat').stake).toEqual({ kind: 'flat', fraction: 0.1 });
  });

  it('earns nothing where wins pay just for losses', () => {
    for (const payoff of [25, 100, 300]) {
      const right = earnsNothingAt(payoff);
      expect(right * payoff - (1 - right) * 100).toBeCloseTo(0, 10);
    }
  });
});

describe('the traders behind an answer', () => {
  const values = scenario({ trades: 30_000 });

  it('are twenty thousand of up to a hundred trades, then fewer, but never less than 400', () => {
    expect([1, 100, 101, 1000, 5000, 100_000].map(traderCount)).toEqual([
      20_000, 20_000, 19_802, 2000, 400, 400,
    ]);
  });

  /** All chunks of the traders with so few trades that they are soon drawn. */
  function visited(changes: Partial<CalibrationValues>, draws = new DrawCache()) {
    const chunks: SampledTrades[] = [];
    const work = visitTraders(scenario({ trades: 2, ...changes }), draws, chunk => chunks.push(chunk));
    return { told: Array.from(work), chunks };
  }

  it('come in chunks of about 25,000 trades, all of them', () => {
    const { chunks, told } = visited({ trades: 3 });
    expect(chunks.map(({ paths }) => paths)).toEqual([8333, 8333, 3334]);
    expect(told).toEqual([0.41665, 0.8333, 1]);
    expect(new Set(chunks.map(({ logOdds }) => logOdds[0])).size).toBe(3);
  });

  it('are the same again, from what was kept, but for another accuracy, seed or number of trades', () => {
    const draws = new DrawCache();
    const [first] = visited({}, draws).chunks;
    expect(visited({ payoffPer100: 100 }, draws).chunks[0]).toBe(first);
    for (const changes of [{ accuracy: 0.7 }, { seed: 9 }, { trades: 1 }])
      expect(visited(changes, draws).chunks[0]).not.toBe(first);
    const [again] = visited({}, draws).chunks;
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });

  it('are not kept where they are more than two million trades', () => {
    const draws = new DrawCache();
    visitTraders(values, draws, () => undefined).next();
    expect(draws.peek('traders')).toBeUndefined();
  });

  it('within a frame are a few, up to a thousand trades each', () => {
    const paths = (trades: number) => fewTraders(scenario({ trades }), new DrawCache())?.paths ?? null;
    expect([1, 50, 100, 1000, 1001].map(paths)).toEqual([600, 600, 300, 30, null]);
    const draws = new DrawCache();
    const [first, again] = [0.8, 0.7].map(accuracy => fewTraders(scenario({ accuracy }), draws)!);
    const places = (few: typeof first) => few!.steps!.results.map(result => result >> 1);
    expect(places(again!)).toEqual(places(first!));
    expect(places(fewTraders(scenario({ seed: 9 }), draws)!)).not.toEqual(places(first!));
  });
});

describe('the first screen', () => {
  const exact = (realConfidence: number, trades: number) => {
    const values = scenario({ realConfidence, trades });
    const found = exactLossOfHalf(dialsOf(values), { ...planOf(values), trades });
    return found.kind === 'value' ? found.estimate : null;
  };

  it('shows five levels, one of them the reader’s, and what happens there', () => {
    expect(shownLevels(0.9)).toEqual([0.6, 0.7, 0.8, 0.9, 0.95]);
    expect(shownLevels(0.92)).toEqual([0.6, 0.7, 0.8, 0.92, 0.95]);
    expect(shownLevels(0.51)).toEqual([0.51, 0.7, 0.8, 0.9, 0.95]);
    // Half of ln 9 is ln 3.
    expect(levelsAt(scenario()).find(({ stated }) => stated === 0.9)!.happened).toBeCloseTo(0.75, 12);
  });

  it('has the exact chance of losing half for the reader’s model and an honest one', () => {
    const { own, honest, traders } = full<LevelsOutcome>('levels', { trades: 2 });
    expect(own.halved).toEqual(exact(0.5, 2));
    expect(honest.halved).toEqual(exact(1, 2));
    expect(own.halved.value).toBeGreaterThan(honest.halved.value);
    expect(honest.growth).toBeGreaterThan(own.growth);
    expect(traders).toBe(20_000);
  });

  it('has within a frame what a few traders show', () => {
    const few = preview<LevelsOutcome>('levels', { trades: 20 })!;
    expect(few.own.halved.method).toEqual({ kind: 'traders', traders: 600 });
    const { value, standardError } = few.own.halved;
    expect(Math.abs(value - exact(0.5, 20)!.value)).toBeLessThan(4 * standardError);
    expect(few.traders).toBe(600);
    expect(preview('levels', { trades: 1001 })).toBeNull();
  });

  it('counts among traders where arithmetic would take too long: beyond 250 trades, 3,000 of a flat stake', () => {
    const method = (trades: number, stake: Stake = 'full') =>
      exactHalved(scenario({ trades, stake }))?.method.kind ?? null;
    expect([method(2), method(251), method(251, 'flat'), method(3001, 'flat')]).toEqual([
      'lattice',
      null,
      'recursion',
      null,
    ]);
  });

  it('stakes by the level of the reader', () => {
    const { stakeThere } = full<LevelsOutcome>('levels', { trades: 2 });
    // At 25 per 100 and 90 %: (0.9 · 1.25 − 1)/0.25.
    expect(stakeThere).toBeCloseTo(0.5, 12);
  });
});

describe('three ways to be sure', () => {
  it('are the reader’s, honest and the other side of honest', () => {
    expect(waysOf(scenario({ realConfidence: 0.25 }))).toEqual([0.25, 1, 4]);
    expect(waysOf(scenario({ realConfidence: 1 }))).toEqual([1, 0.5, 2]);
  });

  it('are told of one trader, the middle one of an odd number', () => {
    const of = (trades: number) => preview<MoneyOutcome>('money', { trades })!;
    expect([20, 201, 900].map(trades => of(trades).middleOf)).toEqual([101, 99, 21]);
    const { ways, hits, trades } = of(20);
    expect([ways.length, hits.length, trades]).toEqual([3, 20, 20]);
    expect(of(200).hits).toHaveLength(200);
    expect(of(201).hits).toEqual([]);
    for (const { line } of ways) expect([line[0]!.trade, line.at(-1)!.trade]).toEqual([0, 20]);
    // An honest reader's way is the honest line of one who is too sure.
    const [own] = preview<MoneyOutcome>('money', { trades: 20, realConfidence: 1 })!.ways;
    expect(own!.summary).toEqual(ways[1]!.summary);
  });

  it('rise where that trader won and fall where not', () => {
    const { ways, hits } = preview<MoneyOutcome>('money', { trades: 20, stake: 'flat' })!;
    for (const { line } of ways) {
      for (const [trade, isHit] of hits.entries()) {
        const step = line[trade + 1]!.logMoney - line[trade]!.logMoney;
        expect(step).toBeCloseTo(isHit ? Math.log(1.025) : Math.log(0.9), 9);
      }
    }
  });

  it('name the share of real confidence at which money stops to grow, if there is one', () => {
    const kappa = breakEvenKappa(0.8, planOf(scenario()));
    if (kappa.kind !== 'value') throw new Error(kappa.kind);
    const { breakEven, honestGrows } = preview<MoneyOutcome>('money', {})!;
    expect(breakEven).toBeCloseTo(1 / kappa.kappa, 12);
    expect(honestGrows).toBe(true);
    expect(preview<MoneyOutcome>('money', { stake: 'flat' })!.breakEven).toBeNull();
    expect(preview<MoneyOutcome>('money', { accuracy: 0.6, stake: 'flat' })!.honestGrows).toBe(false);
    expect(preview<MoneyOutcome>('money', { payoffPer100: 100, stake: 'half' })!.breakEven).toBeNull();
  });

  it('stand beside the danger of bolder and more careful stakes, where that is known exactly', () => {
    const { ladder } = full<MoneyOutcome>('money', { trades: 2 });
    expect(ladder.map(({ stake }) => stake)).toEqual(['full', 'half', 'capped']);
    const [fullStake, half, capped] = ladder;
    expect(fullStake!.own).toBeGreaterThan(half!.own);
    expect(half!.own).toBeGreaterThan(capped!.own);
    for (const { own, honest } of ladder) expect(own).toBeGreaterThanOrEqual(honest!);
    const honest = full<MoneyOutcome>('money', { trades: 2, realConfidence: 1 }).ladder;
    expect(honest.map(({ honest: beside }) => beside)).toEqual([null, null, null]);
    expect(honest[0]!.own).toBeCloseTo(fullStake!.honest!, 12);
    expect(full<MoneyOutcome>('money', { trades: 2, stake: 'flat' }).ladder).toEqual([]);
    expect(preview<MoneyOutcome>('money', { trades: 2 })!.ladder).toEqual([]);
  });

  it('tell how far their work is', () => {
    const shares = Array.from(
      money.compute(scenario({ trades: 2 }), { draws: new DrawCache(), assets: {} }),
      share => share as number,
    );
    expect(shares.at(-1)).toBe(1);
    expect(shares.slice(-3)).toEqual([1 / 3, 2 / 3, 1]);
    expect(hitRateAtStated(0.9, dialsOf(scenario()))).toBeCloseTo(0.75, 12);
  });
});
