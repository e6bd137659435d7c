import { describe, expect, test } from 'vitest';
import { hardlyVaries, ownDaysOf } from '../../../src/panels/guardrails/ownDays.ts';
import { ownWindow, windowRanges } from '../../../src/panels/guardrails/ownWindow.ts';
import type { DateGap, ReturnsFile, StageReturns } from '../../../src/reader-files/returnsFile.ts';

const FIRST = 18_628;
const EVERY_DAY = { name: 'days', periodsPerYear: 365 } as const;
const quiet = (day: number) => 0.01 * Math.sin(day * 2.3);
const gapsAt = (...ends: readonly number[]): readonly DateGap[] => ends.map(to => ({ from: to - 2, to }));

interface Given extends Partial<Pick<ReturnsFile, 'hasDates' | 'rhythm' | 'gaps'>> {
  readonly returnOf?: (day: number) => number;
  readonly ruin?: StageReturns['ruin'];
  readonly periodsSaid?: number | null;
}

/** What is made of so many days as a file holds them, one after the other. */
function daysOf(count: number, { returnOf = quiet, ruin = null, periodsSaid = null, ...given }: Given = {}) {
  const returns = Float64Array.from({ length: count }, (_, day) => returnOf(day));
  const days = Float64Array.from({ length: count }, (_, day) => FIRST + day);
  const file = { hasDates: true, rhythm: EVERY_DAY, gaps: [], ...given };
  return ownDaysOf(
    file as unknown as ReturnsFile,
    { returns, days, ruin, resolution: 0 } as unknown as StageReturns,
    periodsSaid,
  );
}

function learnable(count: number, given: Given = {}) {
  const days = daysOf(count, given);
  if ('why' in days) throw new Error(days.why);
  return days;
}

describe('the days of a file', () => {
  test('are enough from 460 on', () => {
    expect(daysOf(459)).toEqual({ why: 'tooFew', days: 459, learnable: 60, held: 150, later: 250 });
    expect(learnable(460).own).toMatchObject({
      inFile: 460,
      used: 460,
      learnable: 60,
      held: 150,
      later: 250,
    });
  });

  test('of more than 1,400 are the last, each with its return', () => {
    const { returns, own } = learnable(1405);
    expect([...returns]).toEqual(Array.from({ length: 1400 }, (_, day) => quiet(day + 5)));
    expect(own).toMatchObject({ inFile: 1405, used: 1400, learnable: 1000 });
  });

  test('have a date at each drawn price: the first day, then every fourth', () => {
    expect(learnable(460).own.dates).toEqual([
      FIRST,
      ...Array.from({ length: 15 }, (_, price) => FIRST + 4 * price + 3),
    ]);
    const { dates } = learnable(1405).own;
    expect([dates!.length, dates![0], dates![1], dates!.at(-1)]).toEqual([
      251,
      FIRST + 5,
      FIRST + 8,
      FIRST + 1004,
    ]);
  });

  test('count the gaps that end among those used, the first and the last included', () => {
    const ends = [4, 5, 700, 1404, 1405].map(day => FIRST + day);
    expect(learnable(1405, { gaps: gapsAt(...ends) }).own.gaps).toBe(3);
    for (const [end, counted] of ends.map((one, place) => [one, [0, 1, 1, 1, 0][place]] as const))
      expect(learnable(1405, { gaps: gapsAt(end) }).own.gaps).toBe(counted);
  });

  test('may lack one step in ten, and no more', () => {
    const gaps = (count: number) => gapsAt(...Array.from({ length: count }, (_, place) => FIRST + 5 * place));
    expect(learnable(500, { gaps: gaps(50) }).own.gaps).toBe(50);
    expect(daysOf(500, { gaps: gaps(51) })).toEqual({ why: 'manyGaps', gaps: 51, days: 500 });
  });

  test('must not grow beyond every number, as doubling each day does after 1,024 of them', () => {
    const doubling = (day: number) => 1 + quiet(day);
    expect(daysOf(1100, { returnOf: doubling })).toEqual({ why: 'beyond' });
    expect(learnable(900, { returnOf: doubling }).own.used).toBe(900);
  });

  test('must vary where they are measured: in the later days, and in all that nobody learns from', () => {
    const still = (from: number, to: number) => (day: number) => (day >= from && day < to ? 0 : quiet(day));
    expect(daysOf(700, { returnOf: still(450, 700) })).toEqual({ why: 'still', days: 250 });
    expect(daysOf(700, { returnOf: still(300, 550) })).toEqual({ why: 'still', days: 400 });
    expect(learnable(700, { returnOf: still(0, 300) }).own.used).toBe(700);
  });

  test('of a lost account are none', () => {
    expect(daysOf(500, { ruin: { line: 3, ignored: 0 } })).toEqual({ why: 'lost' });
  });
});

describe('a row is a day', () => {
  test.each(['days', 'weekdays'] as const)('where the dates have %s', name => {
    expect(learnable(460, { rhythm: { name, periodsPerYear: 252 } }).own.used).toBe(460);
  });

  test.each(['hours', 'weeks', 'months'] as const)('but not where they have %s, whatever is said', name => {
    const rhythm = { name, periodsPerYear: 52 };
    expect(daysOf(460, { rhythm, periodsSaid: 365 })).toEqual({ why: 'notDaily', rhythm: name });
  });

  test('nor where dates have no rhythm', () => {
    expect(daysOf(460, { rhythm: null, periodsSaid: 365 })).toEqual({ why: 'noRhythm' });
  });

  test.each([
    [null, false],
    [239, false],
    [240, true],
    [370, true],
    [371, false],
  ])('without dates where the reader says that %s make a year: %s', (periodsSaid, isDay) => {
    const bare = { hasDates: false, rhythm: null, periodsSaid };
    if (isDay) expect(learnable(460, bare).own.dates).toBeNull();
    else expect(daysOf(460, bare)).toEqual({ why: 'noDates' });
  });
});

describe('days hardly vary', () => {
  const hardly = (returns: readonly number[], resolution = 0) =>
    hardlyVaries(Float64Array.from(returns), resolution);

  test('where more than half of them are the same', () => {
    expect(hardly([0.1, 0.1, 0.1, 0, 0.2])).toBe(true);
    expect(hardly([0, 0.1, 0.1, 0.2])).toBe(false);
  });

  test('as far as rounding lets them be told apart', () => {
    expect(hardly([0, 1e-12, 5])).toBe(true);
    expect(hardly([0, 2e-12, 5])).toBe(false);
  });

  test('or where all lie within what the digits of the file can tell', () => {
    const three = [0, 0.001, 0.002];
    expect(hardly(three, 0.001)).toBe(true);
    expect(hardly(three, 0.0009)).toBe(false);
    expect(hardly(three)).toBe(false);
  });
});

describe('the window', () => {
  test('begins as late as the days to learn from allow, and is as long as they are', () => {
    expect(ownWindow({ learnable: 1000 }, { windowFrom: 400, windowDays: 600 })).toEqual({
      from: 400,
      days: 600,
    });
    expect(ownWindow({ learnable: 140 }, { windowFrom: 100, windowDays: 60 })).toEqual({
      from: 80,
      days: 60,
    });
    expect(ownWindow({ learnable: 70 }, { windowFrom: 400, windowDays: 600 })).toEqual({ from: 0, days: 70 });
  });

  test.each([
    [1000, { from: 400, days: 600 }, { starts: [0, 400], lengths: [60, 600], latestEnd: 1000 }],
    [1000, { from: 0, days: 60 }, { starts: [0, 400], lengths: [60, 600], latestEnd: 600 }],
    [140, { from: 20, days: 60 }, { starts: [0, 80], lengths: [60, 140], latestEnd: 140 }],
    [60, { from: 0, days: 60 }, { starts: [0, 0], lengths: [60, 60], latestEnd: 60 }],
  ] as const)('of %d days can be set to all that fits among them', (learnable, window, ranges) => {
    expect(windowRanges({ learnable }, window)).toEqual(ranges);
  });
});
