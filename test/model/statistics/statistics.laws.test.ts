import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRunningMoments, mean, quantile, variance } from '../../../src/model/statistics/index.ts';

const sample = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 60 });

function momentsOf(values: number[]) {
  const moments = createRunningMoments();
  for (const value of values) moments.add(value);
  return moments;
}

test('running moments, whole or merged from chunks, agree with the sample', () => {
  fc.assert(
    fc.property(sample, fc.nat(60), (values, cut) => {
      const merged = momentsOf(values.slice(0, cut));
      merged.merge(momentsOf(values.slice(cut)));
      const spread = variance(values, { deltaDegreesOfFreedom: 1 });
      for (const moments of [momentsOf(values), merged]) {
        expect(moments.count).toBe(values.length);
        // 60 additions of numbers up to 1e6 round by at most 60 × 1e6 × 1.1e-16.
        expect(Math.abs(moments.mean - mean(values))).toBeLessThan(1e-8);
        expect(Math.abs(moments.variance() - spread)).toBeLessThan(1e-12 * spread + 1e-3 * 1e-6);
      }
    }),
    { numRuns: 50 },
  );
});

test('mean and quantiles shift and scale with the sample; the quantile never falls', () => {
  fc.assert(
    fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
      const changed = values.map(v => 2 * v + 3);
      expect(mean(changed)).toBeCloseTo(2 * mean(values) + 3, 7);
      expect(quantile(changed, p)).toBeCloseTo(2 * quantile(values, p) + 3, 7);
      expect(quantile(values, p)).toBeGreaterThanOrEqual(Math.min(...values));
      expect(quantile(values, 1)).toBeGreaterThanOrEqual(quantile(values, p));
    }),
    { numRuns: 50 },
  );
});
