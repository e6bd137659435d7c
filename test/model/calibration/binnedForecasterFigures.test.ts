import { describe, expect, test } from 'vitest';
import published from '../../../src/market-data/realForecasters.json';
import { binnedForecasterFigures } from '../../../src/model/calibration/index.ts';
import { ModelInputError } from '../../../src/model/conventions/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

type PublishedSet = (typeof published.sets)['538_mlb_games'];
const sets = Object.entries(published.sets as Readonly<Record<string, PublishedSet>>);

const binsOf = ({ bins }: PublishedSet) =>
  bins.map(({ bin, n, mean_p, freq }) => ({
    index: bin,
    count: n,
    meanForecast: mean_p,
    observedRate: freq,
  }));

describe.each(sets)('%s', (_, set) => {
  test('the figures from its bins are those that were computed from its single forecasts', () => {
    const { count, right, baseRate, meanForecast, gap } = binnedForecasterFigures(binsOf(set));
    expect(count).toBe(set.n);
    // Seven printed digits a bin.
    expect(right).toBeCloseTo(set.accuracy_at_0_5_ge, 6);
    expect(baseRate).toBeCloseTo(set.base_rate, 6);
    expect(meanForecast).toBeCloseTo(set.mean_p, 6);
    expect(gap).toBeCloseTo(set.ece10_width, 6);
  });
});

test('luck alone is what honest forecasts in the same bins show on average', () => {
  const bins = binsOf(published.sets.niamey_EMOS);
  const { luckGap, count } = binnedForecasterFigures(bins);
  const random = createRng(8);
  const RUNS = 4000;
  const gaps = Array.from({ length: RUNS }, () => {
    const drawn = bins.map(bin => {
      const hits = Array.from({ length: bin.count }, () => random.next() < bin.meanForecast).filter(Boolean);
      return { ...bin, observedRate: hits.length / bin.count };
    });
    return binnedForecasterFigures(drawn).gap;
  });
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / RUNS;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / (RUNS - 1);
  expect(Math.abs(mean - luckGap)).toBeLessThan(3.5 * Math.sqrt(variance / RUNS));
  expect(count).toBe(92);
});

test.each([
  [5, 5 - 1e-9],
  [4, 5 + 1e-9],
])('in bin %d a mean may lie a billionth of a bin outside, as decimals do', (index, tenths) => {
  const bin = { index, count: 1, meanForecast: tenths / 10, observedRate: 0 };
  expect(bin.meanForecast * 10).toBe(tenths);
  expect(binnedForecasterFigures([bin]).meanForecast).toBe(bin.meanForecast);
});

test.each([
  ['no bin', []],
  ['a mean outside its bin', [{ index: 4, count: 3, meanForecast: 0.55, observedRate: 0.5 }]],
])('%s is refused', (_, bins) => {
  expect(() => binnedForecasterFigures(bins)).toThrow(ModelInputError);
});
