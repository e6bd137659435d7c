import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logScale } from '../../src/charts/scales.ts';
import { logTicks, niceTicks, ticksOf } from '../../src/charts/ticks.ts';

describe('niceTicks', () => {
  it.each([
    [[0, 1], 5, [0, 0.25, 0.5, 0.75, 1]],
    [[0, 100], 6, [0, 20, 40, 60, 80, 100]],
    [[92, 108], 5, [95, 100, 105]],
    [[-1, 1], 5, [-1, -0.5, 0, 0.5, 1]],
    [[0, 0.3], 4, [0, 0.1, 0.2, 0.3]],
    [[5, 5], 5, [5]],
  ] as const)('over %j with at most %i gives %j', (domain, most, ticks) => {
    expect(niceTicks(domain, most)).toEqual(ticks);
  });

  it('stays inside the domain, within its number, evenly spaced', () => {
    const span = fc.double({ min: 1e-4, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        span,
        fc.integer({ min: 2, max: 12 }),
        (low, size, most) => {
          const ticks = niceTicks([low, low + size], most);
          expect(ticks.length).toBeLessThanOrEqual(most);
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(low - size * 1e-6);
            expect(tick).toBeLessThanOrEqual(low + size * (1 + 1e-6));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('logTicks', () => {
  it('takes 1, 2 and 5 over up to two decades', () => {
    expect(logTicks([1, 125], 7)).toEqual([1, 2, 5, 10, 20, 50, 100]);
  });

  it('takes powers of ten over more', () => {
    expect(logTicks([0.0001, 1], 5)).toEqual([0.0001, 0.001, 0.01, 0.1, 1]);
  });

  it('thins to the number wanted and keeps the last', () => {
    expect(logTicks([1e-8, 1], 5)).toEqual([1e-8, 1e-6, 1e-4, 0.01, 1]);
  });

  it('gives nothing where there is no log axis', () => {
    expect(logTicks([0, 1], 5)).toEqual([]);
  });

  it('is what a log scale uses', () => {
    expect(ticksOf(logScale([1, 100]), 7)).toEqual([1, 2, 5, 10, 20, 50, 100]);
  });
});
