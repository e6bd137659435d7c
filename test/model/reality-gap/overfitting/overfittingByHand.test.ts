import { describe, expect, it } from 'vitest';
import { overfittingProbability } from '../../../../src/model/reality-gap/index.ts';

/** Two blocks of two periods: each is once in sample and once what comes after. */
function judged(...rules: readonly (readonly number[])[]) {
  const table = { returns: Float64Array.from(rules.flat()), rules: rules.length, periods: 4 };
  return overfittingProbability(table, 2);
}

describe('a search that is judged by hand', () => {
  it('has ratios by the standard deviation of a sample', () => {
    const found = judged([0.1, 0.3, 0.2, 0.6], [0, 0.01, -0.1, 0]);
    // Means of 0.2 and 0.4, each two periods as far from it as 0.1 and 0.2.
    const [first, second] = [0.2 / Math.sqrt(0.02), 0.4 / Math.sqrt(0.08)];
    for (const [split, ratio] of [first, second].entries()) {
      expect(found.winnerInSample[split]).toBeCloseTo(ratio, 12);
      expect(found.winnerOutOfSample[1 - split]).toBeCloseTo(ratio, 12);
    }
    expect(found).toMatchObject({ splits: 2, periodsDropped: 0, probability: 0, probabilityOfLoss: 0 });
  });

  it('has not lost where the winner earns just nothing', () => {
    const found = judged([0.2, 0.1, 0.1, -0.1], [-0.1, -0.2, -0.2, -0.3]);
    expect(found.winnerOutOfSample[0]).toBe(0);
    expect(found.probabilityOfLoss).toBe(0);
  });

  it('has no slope where all winners look the same', () => {
    expect(judged([0.2, 0.1, 0.2, 0.1], [0, 0.1, 0, 0.1]).slope).toBeNull();
  });

  it('gives no ratio to a rule that always earns the same', () => {
    const found = judged([0.5, 0.5, 0.5, 0.5], [0.25, 0.75, 0.25, 0.75]);
    expect(Math.min(...found.winnerInSample)).toBeGreaterThan(0);
    expect(Math.max(...found.winnerOutOfSample)).toBeLessThan(9);
    expect(found.probability).toBe(0);
  });

  it('picks the first of rules that look the same', () => {
    const found = judged([0.1, 0.2, 0.3, 0.1], [0.1, 0.2, -0.1, -0.2]);
    expect(found.winnerOutOfSample[0]).toBeGreaterThan(0);
  });

  it('may be cut into twenty blocks', () => {
    const returns = Float64Array.from({ length: 80 }, (_, place) => Math.sin(place));
    expect(overfittingProbability({ returns, rules: 2, periods: 40 }, 20).splits).toBe(184_756);
  });
});
