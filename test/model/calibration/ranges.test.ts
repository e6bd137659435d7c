import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forecastMetrics,
  honestRange,
  honestShareRange,
  meanConfidence,
  ranksBelowChance,
  toConfidenceView,
} from '../../../src/model/calibration/index.ts';
import { createRng, type Rng } from '../../../src/model/random/index.ts';
import golden from '../../golden/calibrationRanges.json';

/** Chances of every number of right calls, by going through all ways to be right and wrong. */
function countChances(confidences: readonly number[]): number[] {
  const chances = Array.from({ length: confidences.length + 1 }, () => 0);
  for (let mask = 0; mask < 2 ** confidences.length; mask++) {
    const isRight = confidences.map((_, place) => ((mask >> place) & 1) === 1);
    const chance = confidences.reduce((all, p, place) => all * (isRight[place] ? p : 1 - p), 1);
    chances[isRight.filter(Boolean).length]! += chance;
  }
  return chances;
}

describe('honestRange', () => {
  it.each(golden.counts)(
    'is that of SciPy’s Poisson–binomial law: $low to $high',
    ({ confidences, low, high }) => {
      expect(honestRange(confidences)).toEqual([low, high]);
    },
  );

  it('leaves at most one in forty on either side, and no narrower range would', () => {
    const chance = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(fc.array(chance, { minLength: 1, maxLength: 8 }), confidences => {
        const chances = countChances(confidences);
        const below = (count: number) => chances.slice(0, count).reduce((sum, one) => sum + one, 0);
        const [low, high] = honestRange(confidences);
        expect(below(low)).toBeLessThan(0.025 + 1e-12);
        expect(below(low + 1)).toBeGreaterThan(0.025 - 1e-12);
        expect(below(high)).toBeLessThan(0.975 + 1e-12);
        expect(below(high + 1)).toBeGreaterThan(0.975 - 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  it('knows the certain and refuses what is no chance', () => {
    expect(honestRange([])).toEqual([0, 0]);
    expect(honestRange([1, 1, 0])).toEqual([2, 2]);
    // One call that fails, or is right, a little more often than one time in forty.
    expect([honestRange([0.9745]), honestRange([0.0255])]).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect([honestRange([0.9755]), honestRange([0.0245])]).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(() => honestRange([1.1])).toThrow('chances in [0, 1]');
    expect(() => honestRange([-0.1])).toThrow('chances in [0, 1]');
    expect(() => honestRange([Number.NaN])).toThrow('chances in [0, 1]');
  });
});

describe('honestShareRange', () => {
  it.each(golden.shares)(
    'is the normal range of mpmath: $lower to $upper',
    ({ stated, confidence, lower, upper }) => {
      const range = honestShareRange(Float64Array.from(stated), confidence);
      expect(range.lower).toBeCloseTo(lower, 13);
      expect(range.upper).toBeCloseTo(upper, 13);
      expect([range.level, range.method]).toEqual([confidence, 'normal']);
    },
  );

  it('is near the exact count of many forecasts', () => {
    const stated = Array.from({ length: 400 }, (_, place) => 0.5 + (place % 40) / 100);
    const [low, high] = honestRange(stated);
    const range = honestShareRange(Float64Array.from(stated), 0.95);
    // A count moves in whole forecasts.
    expect(Math.abs(range.lower * 400 - low)).toBeLessThanOrEqual(1);
    expect(Math.abs(range.upper * 400 - high)).toBeLessThanOrEqual(1);
  });

  it('refuses an empty list and a confidence that is none', () => {
    expect(() => honestShareRange(new Float64Array(0), 0.95)).toThrow('at least one forecast');
    expect(() => honestShareRange(Float64Array.of(0.5), 1)).toThrow('confidence in (0, 1)');
    expect(() => honestShareRange(Float64Array.of(0.5), 0)).toThrow('confidence in (0, 1)');
  });
});

describe('meanConfidence', () => {
  it('is the mean of the confidence view, whichever class is meant', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(chances, list => {
        const forecasts = Float64Array.from(list);
        const { confidence } = toConfidenceView(forecasts, new Uint8Array(forecasts.length));
        const mean = confidence.reduce((sum, one) => sum + one, 0) / confidence.length;
        expect(meanConfidence(forecasts)).toBeCloseTo(mean, 12);
        expect(meanConfidence(forecasts.map(one => 1 - one))).toBeCloseTo(mean, 12);
      }),
    );
  });
});

describe('ranksBelowChance', () => {
  /** Whether forecasts rank below chance whose outcomes follow them with this weight; 0 is a coin. */
  function isBelow(rng: Rng, weight: number): boolean {
    const forecasts = Float64Array.from({ length: 200 }, () => rng.next());
    const outcomes = Array.from(forecasts, stated => (rng.next() < 0.5 + weight * (stated - 0.5) ? 1 : 0));
    const { auroc, intervals } = forecastMetrics(forecasts, outcomes);
    return (
      auroc.kind === 'value' && intervals.auroc !== null && ranksBelowChance(auroc.value, intervals.auroc)
    );
  }

  it('convicts no coin, and no forecaster that ranks well', () => {
    const rng = createRng(6).stream('coins');
    expect(Array.from({ length: 2000 }, () => isBelow(rng, 0)).filter(Boolean)).toEqual([]);
    expect(Array.from({ length: 200 }, () => isBelow(rng, 1)).filter(Boolean)).toEqual([]);
  });

  it('knows nearly every set whose classes stand the other way round', () => {
    const rng = createRng(7).stream('turned');
    const found = Array.from({ length: 200 }, () => isBelow(rng, -1)).filter(Boolean).length;
    expect(found).toBeGreaterThan(150);
  });

  it('says nothing of an interval without width', () => {
    expect(ranksBelowChance(0, { upper: 0 })).toBe(false);
  });
});
