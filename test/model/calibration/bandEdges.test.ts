import { describe, expect, it, test } from 'vitest';
import { honestBinDraws } from '../../../src/model/calibration/bands/honestBinDraws.ts';
import { isotonicDraws } from '../../../src/model/calibration/bands/isotonicDraws.ts';
import { simultaneousRange } from '../../../src/model/calibration/bands/simultaneousRange.ts';
import {
  simulateConfidenceBand,
  simulateConsistencyBand,
  simulateHonestCalibrationError,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

const rng = () => createRng(1);
const FORECASTS = [0.25, 0.5, 0.75];
const CAME = [0, 1, 1];

/** The value of one fit at all of its groups. */
function fitOf(counts: number[], successes: number[]): number[] {
  const draws = isotonicDraws({ groups: counts.length, draws: 1, points: counts.length });
  draws.add(Float64Array.from(counts), Float64Array.from(successes));
  return Array.from(draws.range(0.5).lower);
}

describe('an isotonic fit where a draw has no forecasts', () => {
  it('lies on the straight line between the nearest that have some', () => {
    expect(fitOf([4, 0, 0, 0, 2], [1, 0, 0, 0, 2])).toEqual([0.25, 0.4375, 0.625, 0.8125, 1]);
  });

  it('is that of the nearest at both ends', () => {
    expect(fitOf([0, 0, 2, 2, 0, 0], [0, 0, 1, 2, 0, 0])).toEqual([0.5, 0.5, 0.5, 1, 1, 1]);
  });

  it('is the rate itself where there are some, to the last bit', () => {
    expect(0.2 + (0.9 - 0.2)).not.toBe(0.9);
    expect(fitOf([10, 10], [2, 9])).toEqual([0.2, 0.9]);
  });

  it('starts each line at the group before it', () => {
    expect(fitOf([1, 4, 0, 4, 0, 1], [0, 1, 0, 3, 0, 1])).toEqual([0, 0.25, 0.5, 0.75, 0.875, 1]);
  });
});

describe('the places at which a band is taken', () => {
  const placesOf = (groups: number, points: number) =>
    Array.from(isotonicDraws({ groups, draws: 1, points }).positions);

  it('are all groups where these are few', () => {
    expect(placesOf(3, 10)).toEqual([0, 1, 2]);
    expect(placesOf(1, 10)).toEqual([0]);
  });

  it('are spread over them from the first to the last where they are many', () => {
    expect(placesOf(9, 3)).toEqual([0, 4, 8]);
    expect(placesOf(9, 1)).toEqual([0]);
  });
});

describe('a band', () => {
  test('of what was observed names the stated values, and whether they were gathered', () => {
    const few = simulateConfidenceBand([0.5, 0.25, 0.5], [1, 0, 1], { draws: 2 }, rng());
    expect(Array.from(few.forecasts)).toEqual([0.25, 0.5]);
    expect(few.gathered).toBe(false);
    const many = Float64Array.from({ length: 4097 }, (_, i) => i / 4096);
    const outcomes = many.map(p => Number(p > 0.5));
    expect(simulateConfidenceBand(many, outcomes, { draws: 2 }, rng()).gathered).toBe(true);
  });

  test.each([
    [{ level: 0 }, 'a level in (0, 1)'],
    [{ level: 1 }, 'a level in (0, 1)'],
    [{ draws: 1 }, 'at least 2 draws'],
    [{ draws: 2.5 }, 'at least 2 draws'],
    [{ points: 0 }, 'at least one point'],
    [{ points: 1.5 }, 'at least one point'],
  ])('refuses %j', (options, message) => {
    expect(() => simulateConsistencyBand(FORECASTS, options, rng())).toThrow(message);
    expect(() => simulateConfidenceBand(FORECASTS, CAME, options, rng())).toThrow(message);
  });

  test('takes two draws at one point', () => {
    expect(simulateConsistencyBand(FORECASTS, { draws: 2, points: 1 }, rng()).lower).toHaveLength(1);
    expect(simulateHonestCalibrationError([0, 1], { draws: 20 }, rng()).mean.method.repetitions).toBe(20);
  });
});

describe('the range that lines leave nowhere', () => {
  const nine = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);

  it('reaches to the line whose rank is the level’s share of one more than there are', () => {
    const reachAt = (level: number) => simultaneousRange({ columns: [nine], centres: [0], level }).upper[0]!;
    expect(reachAt(0.8)).toBeCloseTo(8, 12);
    expect(reachAt(0.71)).toBeCloseTo(8, 12);
    // There is no tenth.
    expect(reachAt(0.95)).toBeCloseTo(9, 12);
  });

  it('refuses a level of 0, and points with more draws than others', () => {
    expect(() => simultaneousRange({ columns: [nine], centres: [0], level: 0 })).toThrow('a level');
    const columns = [nine, Float64Array.of(1, 2)];
    expect(() => simultaneousRange({ columns, centres: [0, 0], level: 0.5 })).toThrow('as many draws');
  });
});

describe('how many of a bin come true', () => {
  /** The generator, and how many numbers were taken from it. */
  function counted(next: () => number) {
    let taken = 0;
    const counting = () => {
      taken++;
      return next();
    };
    return { rng: { ...rng(), next: counting }, taken: () => taken };
  }

  it('is decided forecast by forecast: one of 0 never does, one above it does when luck is at its best', () => {
    const best = counted(() => 0);
    expect(Array.from(honestBinDraws([0, 1 / 64], 1, 'right')(best.rng))).toEqual([1]);
  });

  it('takes a number for each of a hundred thousand forecasts, and few for more', () => {
    const takenFor = (forecasts: number) => {
      const one = rng();
      const numbers = counted(() => one.next());
      honestBinDraws(new Float64Array(forecasts).fill(0.5), 1, 'right')(numbers.rng);
      return numbers.taken();
    };
    expect(takenFor(100_000)).toBe(100_000);
    expect(takenFor(100_001)).toBeLessThan(100);
  });
});
