import { describe, expect, test } from 'vitest';
import type { ClassBookOutcome } from '../../../src/panels/cascade/classBook.ts';
import type { GaugeOutcome } from '../../../src/panels/cascade/gauge.ts';
import { type OwnBookOutcome, ownRanges } from '../../../src/panels/cascade/ownBook.ts';
import type { OwnPositionOutcome } from '../../../src/panels/cascade/ownPosition.ts';
import type { CascadeValues } from '../../../src/panels/cascade/params.ts';
import { type PhaseOutcome, phase, phaseEdges } from '../../../src/panels/cascade/phase.ts';
import { full, scenario } from './scenario.ts';

const context = { draws: { peek: () => undefined, keep: () => undefined }, assets: null };
/** Steps of two seconds: half the work of a map. */
const QUICK: Partial<CascadeValues> = { timeStep: 2, duration: 600 };

function stepsOf(changes: Partial<CascadeValues>) {
  const work = phase.compute(scenario(changes), context);
  const shown: PhaseOutcome[] = [];
  const shares: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { shown, shares, last: step.value };
    if (typeof step.value === 'number') throw new Error('every step shows a map');
    shares.push(step.value.share);
    shown.push(step.value.outcome);
  }
}

const cell = ({ maps }: PhaseOutcome, id: 'share' | 'spread', across: number, leverage: number) => {
  const map = maps.find(one => one.id === id)!;
  return map.rows[map.leverages.indexOf(leverage)]![map.across.indexOf(across)]!;
};

describe('the map', () => {
  const { shown, shares, last } = stepsOf(QUICK);

  test('fills in: every step shows a map, no row is ever taken back, and the last has all', () => {
    const known = shown.map(
      ({ maps }) => maps.flatMap(({ rows }) => rows).filter(row => row !== null).length,
    );
    expect(known[0]).toBe(1);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(last.maps.map(({ rows, line }) => [rows.length, line?.length])).toEqual([
      [41, 21],
      [41, 21],
    ]);
    expect(last.maps.every(({ rows }) => rows.every(row => row?.length === 41))).toBe(true);
    // What was shown stays as it was.
    expect(shown[0]!.maps[1]!.rows.every(row => row === null)).toBe(true);
  });

  test('is the published one, where both have a place', () => {
    const outcome = full<PhaseOutcome>('phase');
    for (const [similarity, leverage, times] of [
      [0, 10, 1.609],
      [1, 10, 4.651],
      [0, 20, 8.107],
      [1, 20, 13.738],
    ] as const)
      expect(cell(outcome, 'spread', similarity, leverage)).toBe(times);
    expect(cell(outcome, 'share', 0.4, 10)).toBe(4.651);
    // Half an hour is cut: what runs away has done so in ten minutes.
    expect(outcome.seconds).toBe(600);
    expect(outcome.maps.map(phaseEdges)).toEqual([
      { some: 4, all: 11.5 },
      { some: 7.5, all: 11 },
    ]);
  });

  test('has no leverage that is closed at once, and is none for a class', () => {
    const tight = full<PhaseOutcome>('phase', { ...QUICK, maintenanceMargin: 0.1 });
    expect(tight.maps.every(({ leverages }) => Math.max(...leverages) === 9.5)).toBe(true);
    expect(full<PhaseOutcome>('phase', { maintenanceMargin: 0.5 })).toMatchObject({
      none: 'margin',
      maps: [],
    });
    expect(full<PhaseOutcome>('phase', { handsAt5: 2 })).toMatchObject({ none: 'class', maps: [] });
  });

  test('is coarser where events have more steps, so that it ends', () => {
    const fine = full<PhaseOutcome>('phase', { timeStep: 0.05, duration: 100 });
    expect(fine.maps.map(({ across, leverages }) => [across.length, leverages.length])).toEqual([
      [21, 21],
      [21, 21],
    ]);
  });

  test('edges of a map that is still to come are none; of one in which nothing or all doubles', () => {
    const leverages = [2, 3];
    expect(phaseEdges({ leverages, rows: [null, [1]] })).toBeNull();
    expect(phaseEdges({ leverages, rows: [[1], [1.9]] })).toEqual({ some: null, all: null });
    expect(phaseEdges({ leverages, rows: [[2], [2.1]] })).toEqual({ some: 2, all: 2 });
    expect(phaseEdges({ leverages, rows: [[2], [1]] })).toEqual({ some: 2, all: null });
  });
});

describe('distance to runaway', () => {
  test('1.22, 1.10, 0.98 and 1.46 for the four shares; the book is all positions', () => {
    const { gauges, chosen, falls, due } = full<GaugeOutcome>('gauge');
    expect(gauges.map(({ gauge }) => Number(gauge!.ratio.toFixed(2)))).toEqual([1.22, 1.1, 0.98, 1.46]);
    expect(gauges[chosen]!.share).toBe(0.4);
    const all = Object.values(due)
      .flat()
      .reduce((sum, amount) => sum + amount, 0);
    expect(all).toBeGreaterThan(980);
    expect(all).toBeLessThanOrEqual(1000);
    expect(due.model).toHaveLength(falls.length - 1);
  });

  test('gives no gain for a square-root impact', () => {
    const { gains, gauges } = full<GaugeOutcome>('gauge', { impact: 'sqrt' });
    expect(gains).toBeNull();
    expect(gauges.every(({ gauge }) => gauge === null)).toBe(true);
  });
});

describe('my position', () => {
  const position = (changes: Partial<CascadeValues>) =>
    full<OwnPositionOutcome>('own-position', changes).position;

  test('10× is due after 17 seconds and sold after 22, at −12.6 %', () => {
    const closed = position({});
    expect(closed).toMatchObject({ status: 'closed', by: 'liquidation', decidedAt: 17, soldAt: 22 });
    if (typeof closed !== 'string' && closed.status === 'closed') expect(closed.price).toBeCloseTo(0.874, 3);
  });

  test('stays open at 3×, goes by its order, and is refused where it cannot be', () => {
    expect(position({ ownLeverage: 3 })).toMatchObject({ status: 'open' });
    expect(position({ ownStop: 0.05 })).toMatchObject({ status: 'closed', by: 'stop' });
    expect(position({ ownPlatform: 4 })).toBe('no-such-platform');
    expect(position({ ownLeverage: 200 })).toBe('closed-at-once');
  });
});

describe('a market of my own', () => {
  test('left open it is the invented one, from 0 to 40 of every 100: cliffs from 2.9 to 5.0 %', () => {
    const outcome = full<OwnBookOutcome>('own-book');
    expect(outcome).toMatchObject({ openInterest: 1000, depth: 150, leverage: 10 });
    expect(outcome.rows.map(({ modelShare }) => modelShare)).toEqual([
      0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4,
    ]);
    const { cliff, jumping } = ownRanges(outcome);
    expect([cliff, jumping]).toEqual([{ low: 0.029, high: 0.05 }, 9]);
  });

  test('twice the depth is a cliff that is further away or none; the same share twice is one row', () => {
    const deep = full<OwnBookOutcome>('own-book', { ownDepth: 300, leastShare: 0.4 });
    expect(deep.rows).toHaveLength(1);
    const found = ownRanges(deep).cliff;
    expect(found === null || found.low > 0.029).toBe(true);
  });

  test('a book that any dip brings down has its cliff below the smallest one, whatever the share', () => {
    const book = { ownInterest: 20_000, ownDepth: 10, ownBookLeverage: 25 };
    const outcome = full<OwnBookOutcome>('own-book', book);
    expect(ownRanges(outcome)).toMatchObject({ cliff: null, jumping: 0, below: 9 });
  });

  test('ranges are those of the shares that have a cliff, or a distance to runaway', () => {
    const row = (at: number | null, ratio: number | null, isBelow = false) => ({
      cliff: at === null ? null : { at },
      gauge: ratio === null ? null : { ratio },
      isBelow,
    });
    const ranges = (...rows: ReturnType<typeof row>[]) => ownRanges({ rows } as unknown as OwnBookOutcome);
    expect(ranges(row(0.04, 1.2), row(null, 0.9), row(0.02, null), row(null, null, true))).toEqual({
      cliff: { low: 0.02, high: 0.04 },
      jumping: 2,
      below: 1,
      ratio: { low: 0.9, high: 1.2 },
    });
    expect(ranges(row(null, null))).toEqual({ cliff: null, jumping: 0, below: 0, ratio: null });
  });

  test('shares in the wrong order are a range all the same; positions closed at once have no cliff', () => {
    const turned = full<OwnBookOutcome>('own-book', { leastShare: 0.4, mostShare: 0.2 });
    expect(turned.rows[0]!.modelShare).toBe(0.2);
    expect(full<OwnBookOutcome>('own-book', { ownBookLeverage: 200 }).rows).toEqual([]);
  });
});

describe('the class as the book', () => {
  test('nobody is closed at 3× while everybody is at 20×', () => {
    const outcome = full<ClassBookOutcome>('class-book', { modelShare: 0, handsAt3: 20, handsAt20: 10 });
    expect(outcome.hands).toBe(30);
    const [three, five, , twenty] = outcome.levels;
    expect(twenty!.exchange).toBeGreaterThan(three!.exchange);
    expect(five).toMatchObject({ hands: 0, exchange: 0, sold: 0 });
  });

  test('a class of bolder hands falls further', () => {
    const fall = (changes: Partial<CascadeValues>) => full<ClassBookOutcome>('class-book', changes).fall;
    expect(fall({ handsAt20: 5, handsAt3: 5 })).toBeGreaterThan(fall({ handsAt5: 5, handsAt3: 5 }));
  });
});
