import { describe, expect, it } from 'vitest';
import { createRng } from '../../../src/model/random/createRng.ts';
import { sampleExponential, sampleNormal } from '../../../src/model/random/index.ts';
import { estimateOfMedian } from '../../../src/model/statistics/index.ts';

const SAMPLES = 2000;
const SIZE = 301;

describe('estimateOfMedian', () => {
  it('is the middle one, or the mean of the two in the middle, and leaves its values alone', () => {
    const values = [5, 1, 9, 3];
    expect(estimateOfMedian(values, 'drawn').value).toBe(4);
    expect(estimateOfMedian([5, 1, 9], 'drawn').value).toBe(5);
    expect(values).toEqual([5, 1, 9, 3]);
  });

  it('knows no error of a single value and none of equal ones', () => {
    expect(estimateOfMedian([7], 'drawn')).toEqual({ value: 7, standardError: 0, method: 'drawn' });
    expect(estimateOfMedian([2, 2, 2, 2], 'drawn').standardError).toBe(0);
    expect(() => estimateOfMedian([], 'drawn')).toThrow('at least one value');
  });

  it.each([
    ['uniform', 0.5, (rng: ReturnType<typeof createRng>) => rng.next()],
    ['normal', 0, sampleNormal],
    ['exponential', Math.LN2, sampleExponential],
  ] as const)(
    'covers the true median by two errors as often as a normal error would: %s',
    (name, median, draw) => {
      const rng = createRng(5).stream(name);
      let inside = 0;
      for (let sample = 0; sample < SAMPLES; sample++) {
        const values = Float64Array.from({ length: SIZE }, () => draw(rng));
        const { value, standardError } = estimateOfMedian(values, 'drawn');
        if (Math.abs(value - median) <= 2 * standardError) inside++;
      }
      // 95.4 % of a normal error, with 4 simulation errors of 0.5 points; places are rounded outward.
      expect(inside / SAMPLES).toBeGreaterThan(0.934);
      expect(inside / SAMPLES).toBeLessThan(0.985);
    },
  );
});
