import { describe, expect, it } from 'vitest';
import { dueByFall, SELLER_KINDS } from '../../../src/model/cascade/index.ts';
import type { ClassBookOutcome } from '../../../src/panels/cascade/classBook.ts';
import { bringsNearer, type CliffOutcome, placeOf } from '../../../src/panels/cascade/cliff.ts';
import { computation } from '../../../src/panels/cascade/compute.ts';
import type { GaugeOutcome } from '../../../src/panels/cascade/gauge.ts';
import {
  backfires,
  type GuardRow,
  type GuardsOutcome,
  worstBackfire,
} from '../../../src/panels/cascade/guards.ts';
import { cascadeKnownAnswers } from '../../../src/panels/cascade/knownAnswers.ts';
import { type OwnBookOutcome, type OwnRow, ownRanges } from '../../../src/panels/cascade/ownBook.ts';
import type { OwnPositionOutcome } from '../../../src/panels/cascade/ownPosition.ts';
import type { CascadeValues } from '../../../src/panels/cascade/params.ts';
import { handsBySecond, middleHand } from '../../../src/panels/cascade/reactions.ts';
import { runsAway } from '../../../src/panels/cascade/runsAway.ts';
import { cascadeScenario } from '../../../src/panels/cascade/scenario.ts';
import type { SecondsOutcome } from '../../../src/panels/cascade/seconds.ts';
import { sharesBeside } from '../../../src/panels/cascade/shares.ts';
import { full, scenario } from './scenario.ts';

const context = { draws: { peek: () => undefined, keep: () => undefined }, assets: null };
/** Few steps of two seconds. */
const QUICK: Partial<CascadeValues> = { timeStep: 2, duration: 60 };

describe('how far work is', () => {
  const told = (view: string) =>
    Array.from(computation.views[view]!.compute(scenario(QUICK), context), share => share as number);
  const parts = (count: number, of: number) =>
    Array.from({ length: count }, (_, place) => expect.closeTo((place + 1) / of, 12));

  it('is told after each share of models and each guard, with room for the rest', () => {
    expect(told('gauge')).toEqual(parts(4, 5));
    expect(told('guards')).toEqual(parts(5, 6));
  });

  it('rises evenly through the dips and stops that are tried', () => {
    const cliff = told('cliff');
    expect(cliff).toEqual(cliff.toSorted((a, b) => a - b));
    expect([cliff.at(-1), Math.max(...cliff)]).toEqual([0.8, 0.8]);
    const hand = told('hand').slice(0, 61);
    expect(hand).toEqual(parts(61, 61 / 0.9));
  });
});

describe('cliffs', () => {
  const cliff = (at: number | null) => ({
    share: 0,
    falls: [],
    isBelow: false,
    jump: at === null ? null : { at, from: at, fallBefore: 0, fallAfter: 1 },
  });
  const nearer = (...places: (number | null)[]) =>
    bringsNearer({ cliffs: places.map(cliff), dips: [], leverage: null, threshold: 0 });

  it('are brought nearer only if each share has one, at a smaller dip than the share before', () => {
    expect(nearer(0.05, 0.04, 0.03)).toBe(true);
    expect(nearer(0.05, 0.04, 0.04)).toBe(false);
    expect(nearer(0.05, 0.06, 0.03)).toBe(false);
    expect(nearer(null, 0.04, 0.03)).toBe(false);
    expect(nearer(0.05, 0.04, null)).toBe(false);
  });

  it('are steps of a hundredth and more', () => {
    const jump = (step: number) => ({ at: 0.02, from: 0.019, fallBefore: 0.03, fallAfter: 0.03 + step });
    const first = { dip: 0.005, fall: 0.006 };
    expect(placeOf(jump(0.0099), first).jump).toBeNull();
    expect(placeOf(jump(0.0101), first).jump).not.toBeNull();
    const stepTo = (fallAfter: number) => ({ at: 0.02, from: 0.019, fallBefore: 0, fallAfter });
    expect(placeOf(stepTo(0.01), first).jump).not.toBeNull();
    // A first fall that runs away by as much as the largest step.
    expect(placeOf(jump(0.25), { dip: 0.005, fall: 0.2801 - 0.03 }).isBelow).toBe(true);
    expect(placeOf(stepTo(0.25), { dip: 0.005, fall: 0.25 }).isBelow).toBe(true);
  });

  it('by leverage are tried where the exchange would not close at once, and there must be two to compare', () => {
    const leverage = (changes: Partial<CascadeValues>) =>
      full<CliffOutcome>('cliff', { ...QUICK, ...changes }).leverage;
    expect(leverage({ leverage: 5, maintenanceMargin: 0.1 })).toBeLessThan(10);
    expect(leverage({ leverage: 2, maintenanceMargin: 0.45 })).toBeNull();
    // Already at the smallest leverage tried the market runs away.
    const steep = { equity: 20_000, depth: 10, shock: 0.2, leverage: 2 };
    expect(leverage(steep)).toBe(2);
    expect(leverage({ ...steep, maintenanceMargin: 0.39 })).toBe(2);
    // One is too few to compare, and a class has none to move.
    expect(leverage({ ...steep, maintenanceMargin: 0.45 })).toBeNull();
    expect(leverage({ ...steep, handsAt20: 1 })).toBeNull();
  });

  it('are falls of twice the dip', () => {
    expect([runsAway(0.1, 0.05), runsAway(0.0999, 0.05)]).toEqual([true, false]);
  });
});

describe('the falls of the gauge', () => {
  it.each([{}, { leverage: 3 }, { leverage: 20 }, { similarity: 0 }])(
    'end where nearly all that is ever due is due, and have the steepest place among them: %o',
    changes => {
      const { falls, gauges, chosen, gains } = full<GaugeOutcome>('gauge', { ...QUICK, ...changes });
      const ends = [0.1, 0.2, 0.4, 0.8, 1.6, 5];
      const { due } = dueByFall(cascadeScenario(scenario({ ...QUICK, ...changes })), ends);
      const shares = ends.map((_, place) => SELLER_KINDS.reduce((sum, kind) => sum + due[kind][place]!, 0));
      const end = ends.find((_, place) => shares[place]! >= 0.98 * shares.at(-1)!)!;
      expect(falls.at(-1)).toBeCloseTo(end, 12);
      expect(falls).toEqual(falls.toSorted((a, b) => a - b));
      const nearest = gauges[chosen]!.gauge!.fall;
      expect(falls.includes(nearest)).toBe(nearest <= end);
      expect([51, 52]).toContain(falls.length);
      expect(gains).toHaveLength(falls.length);
      for (const gain of gains!) expect(gain).toBeGreaterThanOrEqual(0);
    },
  );
});

it('the falls of the gauge end before its steepest place where hardly anything is due there', () => {
  const rare = { modelShare: 0.01, alarmThreshold: 0.5, alarmWidth: 0.001 };
  const { falls, gauges, chosen } = full<GaugeOutcome>('gauge', { ...QUICK, ...rare });
  expect(gauges[chosen]!.gauge!.fall).toBeCloseTo(0.5, 2);
  expect(falls).toHaveLength(51);
  expect(falls.at(-1)).toBeLessThan(0.5);
});

it('the falls of the gauge are few where nothing is ever due', () => {
  expect(full<GaugeOutcome>('gauge', { ...QUICK, equity: 0 }).falls.at(-1)).toBe(0.1);
});

describe('guards', () => {
  const row = (kind: GuardRow['kind'], ...falls: number[]): GuardRow => ({ kind, amount: 1, falls });

  it('backfire where fewer platforms did better by more than is told', () => {
    expect(backfires(row('override', 0.1, 0.1004), 1)).toBe(false);
    expect(backfires(row('override', 0.1, 0.1006), 1)).toBe(true);
    expect(backfires(row('override', 0.1), 0)).toBe(false);
    expect(backfires(row('override', 0, 5e-4), 1)).toBe(false);
    expect(backfires(row('override', 0.3, 0.1, 0.2), 2)).toBe(true);
  });

  it('the worst costs most on all platforms against its best number of them', () => {
    const rows = [
      row('override', 0.17, 0.1, 0.09),
      row('rateCap', 0.17, 0.1, 0.12),
      row('slowSelling', 0.17, 0.08, 0.16),
      row('leverageCap', 0.17, 0.15, 0.16),
    ];
    const worst = (some: GuardRow[]) => worstBackfire({ rows: some } as unknown as GuardsOutcome);
    expect(worst(rows)).toEqual({ row: rows[2], best: 1 });
    expect(worst(rows.toReversed())).toEqual({ row: rows[2], best: 1 });
    expect(worst(rows.slice(0, 1))).toBeNull();
  });

  it('are each tried without any other, with a halt of the reader’s own beside them', () => {
    const plain = full<GuardsOutcome>('guards', QUICK);
    const halted = full<GuardsOutcome>('guards', { ...QUICK, haltAfter: 0.05, magnetVolume: 50 });
    expect(halted.rows).toEqual(plain.rows);
    expect(halted.halt).toMatchObject({ at: 0.05, rushing: 50 });
    expect(plain.halt).toMatchObject({ at: 0.07, rushing: 100 });
    expect(halted.halt.alone).toBeLessThan(plain.halt.alone);
  });

  it('orders are reached by a dip that is as deep as the first of them stands, where nobody else sells', () => {
    const still = { ...QUICK, equity: 0, shock: 0.05 };
    const isReached = (stopDistance: number) =>
      full<GuardsOutcome>('guards', { ...still, stopDistance }).stop!.isReached;
    expect([isReached(0.05), isReached(0.051)]).toEqual([true, false]);
  });

  it('orders stand from their distance on, over their width', () => {
    const { stop } = full<GuardsOutcome>('guards', { ...QUICK, stopDistance: 0.06, stopWidth: 0.02 });
    expect(stop).toMatchObject({ at: 0.06, until: expect.closeTo(0.08, 14) });
  });
});

describe('what is told of an event', () => {
  it('without hands is no class', () => {
    const { levels, hands } = full<ClassBookOutcome>('class-book', QUICK);
    expect(hands).toBe(0);
    expect(levels.map(({ leverage, exchange, sold }) => [leverage, exchange, sold])).toEqual([
      [3, 0, 0],
      [5, 0, 0],
      [10, 0, 0],
      [20, 0, 0],
    ]);
  });

  it('ten seconds are told only of a longer one; of many halts three', () => {
    const kinds = (changes: Partial<CascadeValues>) =>
      full<SecondsOutcome>('seconds', changes).path.map(({ kind }) => kind);
    expect(kinds({ duration: 10 })).not.toContain('ten');
    expect(kinds({ duration: 11 })).toContain('ten');
    expect(kinds({ modelShare: 0, leverage: 2 })).not.toContain('trigger');
    const often = kinds({ haltAfter: 0.03, leverage: 20 }).filter(kind => kind === 'halt');
    expect(often.length).toBeLessThanOrEqual(3);
  });

  it('a position of one’s own is there within a frame, on the last platform as well', () => {
    const { platforms } = scenario({});
    const at = (changes: Partial<CascadeValues>) =>
      computation.views['own-position']!.preview(scenario(changes), context) as OwnPositionOutcome | null;
    expect(at({ ownPlatform: platforms })!.position).toMatchObject({ status: 'closed' });
    expect(at({ duration: 28_800, timeStep: 0.5 })).toBeNull();
    expect(at({})).toEqual(full<OwnPositionOutcome>('own-position'));
  });
});

describe('a book of one’s own', () => {
  it('is tried at nine shares, from the least to the most', () => {
    const { rows } = full<OwnBookOutcome>('own-book', { ...QUICK, leastShare: 0.2, mostShare: 0.6 });
    const shares = rows.map(({ modelShare }) => modelShare);
    expect(shares).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map(part => expect.closeTo(0.2 + part / 20, 12)));
  });

  it('ranges over the shares that have a figure, and counts those that run away at once', () => {
    const row = (isBelow: boolean, ratio: number | null) =>
      ({ isBelow, cliff: null, gauge: ratio === null ? null : { ratio } }) as unknown as OwnRow;
    const rangesOf = (...rows: OwnRow[]) => ownRanges({ openInterest: 1, depth: 1, leverage: 1, rows });
    expect(rangesOf(row(true, 1.5), row(false, 0.5), row(true, null))).toEqual({
      ...{ cliff: null, jumping: 0, below: 2 },
      ratio: { low: 0.5, high: 1.5 },
    });
    expect(rangesOf(row(false, null)).ratio).toBeNull();
  });
});

describe('a class that stops the models', () => {
  it('presses in the seconds of its bins, and nobody after the last of them', () => {
    const bySecond = handsBySecond([
      { within: 1, hands: 3 },
      { within: 3, hands: 4 },
    ]);
    expect(bySecond).toEqual([3, 2, 2, ...Array(57).fill(0)]);
  });

  it('has its middle hand where half of them have pressed', () => {
    const bins = [1, 2].map(within => ({ within, hands: 1 }));
    expect(middleHand(bins)).toBe(1);
  });
});

it('a share of the reader’s takes the place of the nearest, never that of none', () => {
  expect(sharesBeside(0)).toEqual([0, 0.1, 0.2, 0.4]);
  expect(sharesBeside(0.2)).toEqual([0, 0.1, 0.2, 0.4]);
  expect(sharesBeside(0.01)).toEqual([0, 0.01, 0.2, 0.4]);
  expect(sharesBeside(0.29)).toEqual([0, 0.1, 0.29, 0.4]);
  expect(sharesBeside(0.9)).toEqual([0, 0.1, 0.2, 0.9]);
});

it('what another program found is what this machine computes', () => {
  const answers = cascadeKnownAnswers();
  expect(answers).toHaveLength(6);
  for (const { expected, received } of answers) expect(Math.abs(received / expected - 1)).toBeLessThan(1e-6);
});
