import { describe, expect, it } from 'vitest';
import { centralShares, middleOf } from '../../../src/model/statistics/index.ts';
import golden from '../../golden/middles.json';

describe('the middle of a sample', () => {
  it.each(golden.cases.map(one => [one.id, one] as const))(
    '%s',
    (_id, { call, args, field, expected, tolerance }) => {
      const [given] = args;
      const received =
        typeof given === 'number'
          ? centralShares(given)[Number(field)]!
          : middleOf(given as readonly number[]);
      expect(call).toBe(typeof given === 'number' ? 'centralShares' : 'middleOf');
      expect(Math.abs(received - expected)).toBeLessThanOrEqual(tolerance);
    },
  );

  it('is the median where values lie evenly, and moves with each of them', () => {
    expect(middleOf([5, 1, 3, 2, 4])).toBeCloseTo(3, 12);
    expect(middleOf([5, 1, 3.1, 2, 4])).toBeGreaterThan(3);
    expect(() => middleOf([])).toThrow('whole count');
  });
});
