import { describe, expect, test } from 'vitest';
import { bringsNearer, type CliffOutcome, placeOf } from '../../../src/panels/cascade/cliff.ts';
import { backfires, type GuardsOutcome, worstBackfire } from '../../../src/panels/cascade/guards.ts';
import type { HandOutcome } from '../../../src/panels/cascade/hand.ts';
import { CLASS_BINS, handsBySecond, middleHand } from '../../../src/panels/cascade/reactions.ts';
import type { SecondsOutcome } from '../../../src/panels/cascade/seconds.ts';
import { full } from './scenario.ts';

const percent = (fall: number) => Number((100 * fall).toFixed(1));

describe('second by second', () => {
  test('who got out where, as published; half of each kind is sold in the second that is told', () => {
    const { sellers, event } = full<SecondsOutcome>('seconds');
    expect(sellers.map(({ kind, meanExit }) => [kind, percent(meanExit)])).toEqual([
      ['model', -7.3],
      ['liquidation', -12.1],
    ]);
    for (const { kind, sold, halfAfter } of sellers) {
      const soFar = (until: number) =>
        event.flows[kind]
          .filter((_, at) => event.moments[at + 1]! <= until)
          .reduce((sum, amount, at) => sum + amount * (event.moments[at + 1]! - event.moments[at]!), 0);
      expect(soFar(halfAfter)).toBeGreaterThanOrEqual(sold / 2 - 1e-3);
      expect(soFar(halfAfter - 1)).toBeLessThan(sold / 2);
    }
  });

  test('the path: first sale, ten seconds, low and end, in the order of time, with what was sold by then', () => {
    const { path, event } = full<SecondsOutcome>('seconds');
    expect(path.map(({ kind, seconds }) => [kind, seconds])).toEqual([
      ['trigger', 2],
      ['ten', 10],
      ['low', 39],
      ['end', 1800],
    ]);
    expect(percent(path[2]!.fall)).toBe(17);
    expect(path[3]!.fall).toBeCloseTo(event.endFall, 12);
    expect(path.map(({ sold }) => sold)).toEqual([...path.map(({ sold }) => sold)].sort((a, b) => a - b));
    expect(path.every(({ sold, byExchange }) => byExchange <= sold)).toBe(true);
  });

  test('what insurance takes is part of what the exchange closes', () => {
    const { absorbed, sellers } = full<SecondsOutcome>('seconds', { insuranceInventory: 300 });
    expect(absorbed).toBeGreaterThan(0);
    expect(absorbed).toBeLessThanOrEqual(sellers.find(({ kind }) => kind === 'liquidation')!.sold);
    expect(full<SecondsOutcome>('seconds').absorbed).toBe(0);
  });

  test('a halt is told with its length; where nobody sells there are no sellers', () => {
    const halted = full<SecondsOutcome>('seconds', { haltAfter: 0.07 });
    expect(halted.path.find(({ kind }) => kind === 'halt')?.lasts).toBe(300);
    expect(full<SecondsOutcome>('seconds', { equity: 0 }).sellers).toEqual([]);
  });
});

describe('whose guard', () => {
  const outcome = () => full<GuardsOutcome>('guards');

  test.each([
    ['override', 5, [17, 13.9, 8.1, 5.9]],
    ['leverageCap', 5, [17, 10.2, 7.3, 5.9]],
    ['rateCap', 2, [17, 10.6, 11.6, 12.3]],
    ['slowSelling', 60, [17, 14.9, 12.6, 10.7]],
    ['slowSelling', 180, [17, 13.3, 7.3, 6.2]],
  ])('%s of %i on none to three platforms', (kind, amount, falls) => {
    const row = outcome().rows.find(one => one.kind === kind && one.amount === amount)!;
    expect(row.falls.map(percent)).toEqual(falls);
  });

  test('the limit a second backfires on two and three platforms, nothing else does', () => {
    const marked = outcome().rows.flatMap(row =>
      row.falls.flatMap((_, place) => (backfires(row, place) ? [[row.kind, place]] : [])),
    );
    expect(marked).toEqual([
      ['rateCap', 2],
      ['rateCap', 3],
    ]);
    expect(worstBackfire(outcome())).toMatchObject({ row: { kind: 'rateCap' }, best: 1 });
  });

  test('a halt helps, less so with those who rush; one order helps its user, all of them hurt all', () => {
    const { halt, stop } = outcome();
    expect([halt.alone, halt.rushed].map(percent)).toEqual([7.9, 13.3]);
    const told = [stop!.one, stop!.without, stop!.all].map(({ closed, at }) => [
      Math.round(100 * closed),
      percent(at!),
    ]);
    expect(told).toEqual([
      [100, -8.6],
      [97, -12.1],
      [100, -11.2],
    ]);
    expect(stop!.fallAll).toBeGreaterThan(stop!.fallOne);
  });

  test('the halt is that of the settings, those who rush and their width too', () => {
    const set = { haltAfter: 0.07, magnetVolume: 100, magnetWidth: 0.02 };
    const { halt } = full<GuardsOutcome>('guards', set);
    expect(halt).toMatchObject({ at: 0.07, rushing: 100, width: 0.02 });
    expect(percent(halt.rushed)).toBe(14.4);
    const event = full<SecondsOutcome>('seconds', set).event;
    expect(event.boxes[event.chosen]!.fall).toBeCloseTo(halt.rushed, 12);
  });

  test('an order below the lowest price is not reached; few are closed without one where models react apart', () => {
    expect(full<GuardsOutcome>('guards', { modelShare: 0 }).stop!.isReached).toBe(false);
    expect(full<GuardsOutcome>('guards', { leverage: 2 }).stop!.isReached).toBe(false);
    const { stop } = full<GuardsOutcome>('guards', { similarity: 0 });
    expect(stop!.isReached).toBe(true);
    expect(stop!.without.closed).toBeLessThan(0.5 * stop!.one.closed);
  });

  test('a guard of the reader is tried alone, in place of the one that would be', () => {
    const own = full<GuardsOutcome>('guards', { slowSelling: 20, overrideLatency: 1, overrideOn: 1 });
    expect(own.rows.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['override', 1],
      ['leverageCap', 5],
      ['rateCap', 2],
      ['slowSelling', 20],
    ]);
    expect(own.rows.map(({ falls }) => percent(falls[0]!))).toEqual([17, 17, 17, 17]);
    expect(full<GuardsOutcome>('guards', { platforms: 9 }).columns).toEqual([0, 1, 2, 3, 4, 9]);
    expect(full<GuardsOutcome>('guards', { modelShare: 1 }).stop).toBeNull();
  });
});

describe('the cliff', () => {
  test('comes at 5.0, 4.3, 3.8 and 2.9 %, and by leverage alone at 11.5×', () => {
    const outcome = full<CliffOutcome>('cliff');
    expect(outcome.cliffs.map(({ jump }) => percent(jump!.at))).toEqual([5, 4.3, 3.8, 2.9]);
    expect(bringsNearer(outcome)).toBe(true);
    expect(outcome.leverage).toBe(11.5);
  });

  test.each([
    [{ leverage: 20, equity: 500 }, ['below', 'below', 'below', 'below']],
    [{ leverage: 25 }, ['below', 0.6, 0.7, 0.9]],
    [{ similarity: 0 }, [5, 5, 5, 'none']],
  ] as const)('of %o lies below, at a dip or nowhere: each share is told', (changes, places) => {
    const { cliffs } = full<CliffOutcome>('cliff', changes);
    expect(
      cliffs.map(({ jump, isBelow }) => (isBelow ? 'below' : jump === null ? 'none' : percent(jump.at))),
    ).toEqual(places);
  });

  test('a first fall that runs away is no cliff below where a larger step follows', () => {
    const jump = { at: 0.02, from: 0.019, fallBefore: 0.04, fallAfter: 0.3 };
    expect(placeOf(jump, { dip: 0.005, fall: 0.012 })).toEqual({ jump, isBelow: false });
    expect(placeOf(jump, { dip: 0.005, fall: 0.5 })).toEqual({ jump: null, isBelow: true });
    expect(placeOf(null, { dip: 0.005, fall: 0.006 })).toEqual({ jump: null, isBelow: false });
  });

  test('moves with the alarm threshold, and is none where leverage is low', () => {
    const later = full<CliffOutcome>('cliff', { alarmThreshold: 0.04 });
    expect(later.cliffs[3]!.jump!.at).toBeGreaterThan(0.035);
    const low = full<CliffOutcome>('cliff', { leverage: 2 });
    expect(low.cliffs.map(({ jump }) => jump)).toEqual([null, null, null, null]);
    expect(bringsNearer(low)).toBe(false);
    expect(full<CliffOutcome>('cliff', { handsAt10: 3 }).leverage).toBeNull();
  });
});

describe('your hand', () => {
  test('what stops after 1, 5, 15 and 60 seconds leave, and nobody', () => {
    const { falls, never, doubling } = full<HandOutcome>('hand');
    expect([1, 5, 15, 60].map(seconds => percent(falls[seconds]!))).toEqual([4.7, 5.9, 15.7, 17]);
    expect(percent(never)).toBe(17);
    expect(doubling).toBeCloseTo(5.6, 1);
    expect(percent(full<HandOutcome>('hand', { overrideOn: 1 }).falls[5]!)).toBe(13.9);
  });

  test('a class: hands are spread over their seconds, none is lost; the middle one', () => {
    const bins = CLASS_BINS.map((within, place) => ({ within, hands: [0, 2, 3, 0, 5, 0, 15, 30][place]! }));
    const drawn = handsBySecond(bins);
    expect(drawn).toHaveLength(60);
    expect(drawn.reduce((sum, hands) => sum + hands, 0)).toBeCloseTo(55, 9);
    expect(drawn.slice(5, 10)).toEqual([1, 1, 1, 1, 1]);
    expect(middleHand(bins)).toBe(60);
    expect(middleHand(bins.slice(0, 7))).toBe(30);
    expect(middleHand(CLASS_BINS.map(within => ({ within, hands: 0 })))).toBeNull();
  });
});
