import { describe, expect, test } from 'vitest';
import {
  DEFAULT_CONVENTIONS,
  exactEvidencePerForecast,
  spiegelhalterPower,
} from '../../../src/model/calibration/index.ts';
import {
  type MeasureSettings,
  measureFile,
  measureSettings,
} from '../../../src/panels/calibration/measureFile.ts';
import type { MeasuredFile } from '../../../src/panels/calibration/ownForecastsOutcomes.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import type { MaterialSettings } from '../../../src/schema/index.ts';

type Conventions = Partial<MeasureSettings['conventions']>;

/** A file of forecasts and what happened, measured at what is said of it. */
function measured(text: string, said: MaterialSettings = {}, conventions: Conventions = {}): MeasuredFile {
  const settings = measureSettings(said, 1);
  const outcome = finish(
    measureFile(text, { ...settings, conventions: { ...settings.conventions, ...conventions } }),
  );
  if (outcome.kind !== 'measured') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const fileOf = (count: number, forecast: (row: number) => string | number, came: (row: number) => boolean) =>
  `p,y\n${Array.from({ length: count }, (_, row) => `${forecast(row)},${Number(came(row))}`).join('\n')}\n`;

/** Forecasts that all differ, of which every other comes true. */
const DIFFERING = fileOf(
  24,
  row => 0.1 + row / 30,
  row => row % 2 === 0,
);

describe('what is said of a file', () => {
  const conventionsOf = (given: MaterialSettings) => measureSettings(given, 1).conventions;

  test('leaves the view to the file, and all else as it is, where it is nothing', () => {
    expect(conventionsOf({})).toEqual({ ...DEFAULT_CONVENTIONS, view: null });
    expect(conventionsOf({ view: 'side', edge: 'up', bins: 'many' })).toEqual({
      ...DEFAULT_CONVENTIONS,
      view: null,
    });
  });

  test('is the view, the edge of bins and how many they are', () => {
    expect(conventionsOf({ view: 'event', edge: 'left', bins: 7 })).toMatchObject({
      ...{ view: 'event', edge: 'left', bins: 7 },
    });
    expect(conventionsOf({ view: 'confidence', edge: 'right' })).toMatchObject({
      ...{ view: 'confidence', edge: 'right', bins: 10 },
    });
  });
});

describe('resampled ranges', () => {
  test('hold what was measured, their ends included', () => {
    // Half came true: no resample is more uncertain.
    const balanced = measured(
      fileOf(
        20,
        row => (row % 2 === 0 ? 0.3 : 0.7),
        row => row % 4 < 2,
      ),
    );
    expect(balanced.metrics.uncertainty).toBe(0.25);
    expect(balanced.intervals.uncertainty!.upper).toBe(0.25);
    expect(balanced.intervals.uncertainty!.lower).toBeLessThan(0.25);
    // All came true: none is uncertain at all.
    const certain = measured(
      fileOf(
        20,
        row => 0.5 + row / 50,
        () => true,
      ),
    );
    for (const range of ['uncertainty', 'discrimination', 'resolution'] as const)
      expect(certain.intervals[range]).toMatchObject({ lower: 0, upper: 0 });
  });

  test('that noise has moved beyond what was measured are none, on either side', () => {
    const { metrics, intervals } = measured(DIFFERING, {}, { level: 0.5 });
    // The half of all resamples is less uncertain than one half each, and seems to tell them apart.
    expect([metrics.uncertainty, metrics.discrimination]).toEqual([0.25, 0]);
    expect([intervals.uncertainty, intervals.discrimination, intervals.resolution]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('are those of the level that is asked for', () => {
    const widths = [0.5, 0.8, 0.99].map(level => {
      const { upper, lower } = measured('0.9,1\n0.9,1\n0.9,0\n0.4,1\n0.4,0\n0.4,0', {}, { level }).intervals
        .resolution!;
      return upper - lower;
    });
    expect(widths).toEqual(widths.toSorted((one, other) => one - other));
    expect(new Set(widths).size).toBe(3);
  });

  test('of terms that noise only makes larger are none', () => {
    const { intervals } = measured(DIFFERING);
    for (const id of ['mce', 'reliability', 'miscalibration'] as const) expect(intervals[id]).toBeNull();
  });
});

test('an honest forecaster’s calibration error is that of as many bins as are asked for', () => {
  const errorIn = (bins: number) => measured(DIFFERING, { bins }).honestEce;
  const [one, many] = [errorIn(1), errorIn(60)];
  // In one bin only the sum of all is off; in 60 each forecast stands alone, and is off by 2p(1 − p) on average.
  const chances = Array.from({ length: 24 }, (_, row) => 0.1 + row / 30);
  const alone = chances.reduce((sum, p) => sum + 2 * p * (1 - p), 0) / 24;
  expect(Math.abs(many.mean.value - alone)).toBeLessThan(5 * many.mean.standardError);
  expect(one.mean.value).toBeLessThan(alone / 3);
  expect([one.mean.repetitions, many.mean.repetitions]).toEqual([400, 400]);
  // 400 draws of a mean of 24 errors that are all independent.
  const variance = chances.reduce((sum, p) => sum + p * (1 - p) - (2 * p * (1 - p)) ** 2, 0) / 24 ** 2;
  expect(Math.abs(many.mean.standardError / Math.sqrt(variance / 400) - 1)).toBeLessThan(0.2);
});

test('a forecast of one half is a call of yes or of no, as is asked for', () => {
  const text = fileOf(
    60,
    row => (row % 2 === 0 ? 0.5 : 0.8),
    row => row % 3 > 0,
  );
  const right = (ties: 'yes' | 'no') =>
    measured(text, { view: 'confidence' }, { ties }).periods!.periods.reduce(
      (sum, { cameTrue }) => sum + cameTrue,
      0,
    );
  // 40 of 60 come true, 20 of them at one half, where 10 do not.
  expect([right('yes'), right('no')]).toEqual([40, 20 + 10]);
});

describe('forecasts that rank worse than coins', () => {
  const worse = (row: number) => row < 10 || row === 14;
  const kindsOf = (text: string, said: MaterialSettings = {}) =>
    measured(text, said).reading.notes.map(({ kind }) => kind);

  test('are said to, behind all else that is to be known of the file', () => {
    const { reading } = measured(
      fileOf(24, row => 0.1 + row / 30, worse),
      { side: 'yes' },
    );
    expect(reading.notes).toEqual([{ kind: 'ranksWorse' }]);
    expect(reading).toMatchObject({ names: ['p', 'y'], counts: { rows: 24, used: 24 } });
    const bounded = fileOf(24, row => (row === 0 ? '<5%' : `${10 + 3 * row}%`), worse);
    expect(kindsOf(bounded, { side: 'yes' })).toEqual(['bounds', 'ranksWorse']);
  });

  test('are not where they rank as coins do, or where there is nothing to rank', () => {
    expect(kindsOf(DIFFERING)).toEqual([]);
    expect(kindsOf('0.9,1\n0.8,1\n0.7,1')).toEqual([]);
  });

  test('are not said to where they are calls, which have no other side', () => {
    const rows = Array.from({ length: 24 }, (_, row) => {
      const [called, other] = row % 2 === 0 ? ['down', 'up'] : ['up', 'down'];
      return `${called},${0.55 + row / 60},${row < 14 || row === 16 ? called : other}`;
    });
    expect(kindsOf(`predicted,confidence,actual\n${rows.join('\n')}\n`)).toEqual(['direction']);
  });
});

describe('the diagram', () => {
  test('has both ends of each step of the curve, and one point where it has no length', () => {
    const { curve } = measured('0.1,0\n0.2,1\n0.3,0\n0.9,1').diagram;
    expect(curve).toEqual([
      { stated: 0.1, happened: 0, count: 1 },
      { stated: 0.2, happened: 0.5, count: 2 },
      { stated: 0.3, happened: 0.5, count: 2 },
      { stated: 0.9, happened: 1, count: 1 },
    ]);
  });

  test('has a band around each forecast, from two thousand draws', () => {
    const { band, bandDraws, gathered } = measured(DIFFERING).diagram;
    expect([band.length, bandDraws, gathered]).toEqual([24, 2000, false]);
    for (const [row, { stated, low, high }] of band.entries()) {
      expect(stated).toBeCloseTo(0.1 + row / 30, 12);
      expect(low).toBeLessThan(stated);
      expect(high).toBeGreaterThan(stated);
    }
  });

  test('takes fewer draws of more than five thousand forecasts', () => {
    const { bandDraws } = measured(
      fileOf(
        6250,
        row => (row % 2 === 0 ? 0.3 : 0.7),
        row => row % 4 < 2,
      ),
    ).diagram;
    expect(bandDraws).toBe(10_000_000 / 6250);
  });
});

describe('how many forecasts it takes where half of the confidence is real', () => {
  const halfRealAt = (right: number) =>
    measured(
      fileOf(
        200,
        () => 0.7,
        row => row < right,
      ),
    ).needed.halfReal;
  const powerOf = (accuracy: number, forecasts: number) =>
    spiegelhalterPower(exactEvidencePerForecast({ accuracy, kappa: 2 }), { forecasts });

  test.each([
    [101, 0.505],
    [160, 0.8],
    [200, 0.995],
  ])('of 200 of which %d are right: the fewest that notice it in four of five cases', (right, accuracy) => {
    const forecasts = halfRealAt(right)!;
    expect(powerOf(accuracy, forecasts)).toBeGreaterThanOrEqual(0.8);
    expect(powerOf(accuracy, forecasts - 1)).toBeLessThan(0.8);
  });

  test('is not said of forecasts that are hardly ever more right than wrong', () => {
    expect(halfRealAt(100)).toBeNull();
  });
});
