import { describe, expect, it } from 'vitest';
import { coarsenGroups } from '../../../src/model/calibration/forecasts/coarsenGroups.ts';
import { forecastOrder } from '../../../src/model/calibration/forecasts/forecastOrder.kernel.ts';
import { groupForecasts } from '../../../src/model/calibration/forecasts/groupForecasts.ts';
import { calibrationCurve } from '../../../src/model/calibration/index.ts';

describe('the order of forecasts that differ in their last bits only', () => {
  // Of each cluster the upper halves of all numbers are alike.
  it.each([3, 128, 129, 200])('is theirs in every cluster, the next one included: %d of them', size => {
    const values = [0.25, 0.5, 0.75, 0.875].flatMap(middle =>
      Array.from({ length: size }, (_, i) => middle + ((i * 97 + 41) % size) * 2 ** -50),
    );
    const wanted = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
    expect(Array.from(forecastOrder(values))).toEqual(wanted);
  });
});

describe('parts of equal count', () => {
  const counts = (ties: 'split' | 'together', bins: number) =>
    calibrationCurve([0.1, 0.2, 0.2, 0.2, 0.3, 0.3], [0, 0, 1, 1, 0, 1], {
      bins,
      strategy: 'quantile',
      ties,
    }).map(({ count }) => count);

  it('cut through equal forecasts, or keep them together and begin the next part behind them', () => {
    expect([counts('split', 2), counts('together', 2)]).toEqual([
      [3, 3],
      [4, 2],
    ]);
    expect([counts('split', 5), counts('together', 5)]).toEqual([
      [2, 1, 1, 1, 1],
      [4, 2],
    ]);
    expect(counts('together', 1)).toEqual([6]);
  });

  it('may be as many as a million', () => {
    expect(counts('split', 1e6)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(() => counts('split', 1e6 + 1)).toThrow('between 1 and a million bins');
  });
});

describe('forecasts gathered in cells', () => {
  const groups = groupForecasts([0, 0.125, 0.125, 0.125, 0.25, 0.9375, 1], [0, 0, 1, 0, 1, 1, 1]);
  const gathered = (cells: number) => {
    const { values, counts, successes } = coarsenGroups(groups, cells);
    return [values, counts, successes].map(column => Array.from(column));
  };

  it('stand for those of their cell by their mean, and certainty is of the last', () => {
    expect(gathered(2)).toEqual([
      [0.125, 0.96875],
      [5, 2],
      [2, 2],
    ]);
  });

  it('leave out cells that hold none', () => {
    expect(gathered(4)).toEqual([
      [0.09375, 0.25, 0.96875],
      [4, 1, 2],
      [1, 1, 2],
    ]);
  });

  it('are left as they are where their values are few', () => {
    expect(coarsenGroups(groups, 5)).toBe(groups);
  });
});
