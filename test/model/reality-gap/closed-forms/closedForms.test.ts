import { describe, expect, it } from 'vitest';
import {
  linearTradeMoment,
  losingSpanProbability,
  missedCrisisProbability,
} from '../../../../src/model/reality-gap/index.ts';

describe('closed forms at their edges', () => {
  it('trade nothing when the signal never changes', () => {
    expect(linearTradeMoment(1)).toBe(0);
    expect(() => linearTradeMoment(1.1)).toThrow('signalMemory');
  });

  it('see every crisis in the long run, and lose less often the longer an edge lasts', () => {
    expect(missedCrisisProbability(0, 10)).toBe(1);
    expect(missedCrisisProbability(1 / 3, 100)).toBeLessThan(1e-14);
    expect(() => missedCrisisProbability(-1, 1)).toThrow('crisesPerYear ≥ 0');
    expect(losingSpanProbability(0.5, 4)).toBeLessThan(losingSpanProbability(0.5, 1));
    expect(losingSpanProbability(0.5, 0)).toBe(0.5);
    expect(() => losingSpanProbability(0.5, -1)).toThrow('years ≥ 0');
  });
});
