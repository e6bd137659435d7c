import { describe, expect, test } from 'vitest';
import { measureGroups, measurePeriods } from '../../../src/panels/calibration/measureParts.ts';

/** So many forecasts of 60 %, of which every third comes true. */
const forecastsOf = (count: number) => ({
  probabilities: new Float64Array(count).fill(0.6),
  outcomes: Uint8Array.from({ length: count }, (_, place) => Number(place % 3 === 0)),
});

/** Groups of these sizes, dealt out in turn so that none stands in one piece; names in their order. */
function groupsOf(sizes: Readonly<Record<string, number>>) {
  const names = Object.keys(sizes);
  const left = Object.values(sizes);
  const codes: number[] = [];
  while (left.some(count => count > 0))
    for (const code of names.keys())
      if (left[code]! > 0) {
        left[code]! -= 1;
        codes.push(code);
      }
  return measureGroups(forecastsOf(codes.length), { codes: Uint32Array.from(codes), names });
}

const sizesOf = ({ groups }: ReturnType<typeof groupsOf>) =>
  groups.map(({ name, forecasts }) => [name, forecasts]);

describe('groups', () => {
  test('stand in the order of their size, those of one size in that of the file', () => {
    expect(sizesOf(groupsOf({ few: 2, many: 9, one: 5, other: 5, third: 5, most: 12 }))).toEqual([
      ['most', 12],
      ['many', 9],
      ['one', 5],
      ['other', 5],
      ['third', 5],
      ['few', 2],
    ]);
  });

  test('without a forecast are none', () => {
    const split = groupsOf({ a: 3, nobody: 0, b: 4 });
    expect([sizesOf(split), split.merged]).toEqual([
      [
        ['b', 4],
        ['a', 3],
      ],
      0,
    ]);
  });

  test('are thirty at most: of more the 29 largest, and the others as one', () => {
    const sized = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, place) => [`topic ${place}`, 1 + place]));
    const thirty = groupsOf({ ...sized(30), nobody: 0 });
    expect([thirty.groups.length, thirty.merged, thirty.groups.at(-1)!.name]).toEqual([30, 0, 'topic 0']);
    const more = groupsOf(sized(32));
    expect([more.groups.length, more.merged]).toEqual([30, 3]);
    expect(sizesOf(more).slice(-2)).toEqual([
      ['topic 3', 4],
      [null, 1 + 2 + 3],
    ]);
  });

  test('hold the forecasts that are theirs', () => {
    const { groups } = measureGroups(
      { probabilities: Float64Array.of(0.1, 0.8, 0.3, 0.6), outcomes: Uint8Array.of(0, 1, 1, 1) },
      { codes: Uint32Array.of(1, 0, 1, 0), names: ['up', 'down'] },
    );
    expect(
      groups.map(({ name, meanForecast, cameTrue, happened }) => [name, meanForecast, cameTrue, happened]),
    ).toEqual([
      ['up', expect.closeTo(0.7, 12), 2, 1],
      ['down', expect.closeTo(0.2, 12), 1, 0.5],
    ]);
  });
});

describe('periods', () => {
  const ends = (count: number, days: readonly number[] | null) =>
    measurePeriods(forecastsOf(count), days && Float64Array.from(days))?.periods.map(
      ({ from, to, forecasts }) => [from, to, forecasts],
    ) ?? null;

  test('need twenty-five forecasts each, and are ten at most', () => {
    expect(ends(49, null)).toBeNull();
    expect(ends(50, null)).toEqual([
      [1, 25, 25],
      [26, 50, 25],
    ]);
    expect(ends(300, null)!.map(([, , forecasts]) => forecasts)).toEqual(Array(10).fill(30));
  });

  test('follow the days that a file names, whatever the order of its rows', () => {
    const backwards = Array.from({ length: 50 }, (_, place) => 500 - place);
    const { by, periods } = measurePeriods(
      {
        probabilities: Float64Array.from(backwards, day => day / 1000),
        outcomes: Uint8Array.from(backwards, day => Number(day > 480)),
      },
      Float64Array.from(backwards),
    )!;
    expect(by).toBe('date');
    expect(periods.map(({ from, to, cameTrue, meanForecast }) => [from, to, cameTrue, meanForecast])).toEqual(
      [
        [451, 475, 0, expect.closeTo(0.463, 12)],
        [476, 500, 20, expect.closeTo(0.488, 12)],
      ],
    );
  });

  test('keep the rows of one day in their order', () => {
    const outcomes = Uint8Array.from({ length: 50 }, (_, place) => Number(place < 20));
    const { periods } = measurePeriods(
      { probabilities: new Float64Array(50).fill(0.5), outcomes },
      new Float64Array(50).fill(19_000),
    )!;
    expect(periods.map(({ cameTrue }) => cameTrue)).toEqual([20, 0]);
  });

  test('leave out what has no day', () => {
    const days = Array.from({ length: 60 }, (_, place) => (place % 6 === 0 ? Number.NaN : place));
    expect(ends(60, days)).toEqual([
      [1, 29, 25],
      [31, 59, 25],
    ]);
  });
});
