import { describe, expect, it } from 'vitest';
import { STORM, simulateDays, simulateStorm } from '../../../src/model/guardrails/index.ts';
import { simulateClocks, volatilityStart } from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

describe('simulated days', () => {
  const start = volatilityStart({ asset: 'other', trailingVolatility: 0.37 });

  it('have the variance of the clocks, on a grid', () => {
    const random = createRng(7);
    const rows = Array.from({ length: 600 }, (_, row) =>
      simulateDays({ start, days: 5 }, random.stream(`${row}`)),
    );
    for (const value of rows[0]!) expect(value * 2 ** 30).toBe(Math.round(value * 2 ** 30));
    const squares = rows.map(row => Math.log(row.reduce((money, value) => money * (1 + value), 1)) ** 2);
    const clocks = simulateClocks({ start, hours: [120], replicates: 8, pathsPerReplicate: 384 }, random);
    const scale = start.medianVolatility ** 2 / 8760;
    let sum = 0;
    let weights = 0;
    for (const [place, clock] of clocks.clocks[0]!.entries()) {
      sum += clocks.weights[0]![place]! * clock * scale;
      weights += clocks.weights[0]![place]!;
    }
    const middle = squares.reduce((all, square) => all + square, 0) / squares.length;
    const spread =
      Math.sqrt(squares.reduce((all, square) => all + (square - middle) ** 2, 0)) / squares.length;
    expect(Math.abs(middle - sum / weights)).toBeLessThan(4 * spread);
    expect(() => simulateDays({ start, days: 0 }, random)).toThrow('whole days');
  });

  it('of a storm begin with the crash and go on wildly', () => {
    const days = Array.from({ length: 40 }, (_, row) => simulateStorm(STORM, createRng(row)));
    for (const row of days) expect([row[0], row.length]).toEqual([-0.2, 28]);
    const size = (row: Float64Array) =>
      Math.sqrt(row.slice(1).reduce((sum, value) => sum + value ** 2, 0) / 27);
    const middle = days.map(size).sort((a, b) => a - b)[20]!;
    expect(middle).toBeGreaterThan((0.6 * 1.8) / Math.sqrt(365));
    expect(middle).toBeLessThan((1.4 * 1.8) / Math.sqrt(365));
    expect(() => simulateStorm({ ...STORM, crash: 1 }, createRng(1))).toThrow('a crash');
    expect(() => simulateStorm({ ...STORM, days: 0 }, createRng(1))).toThrow('whole days');
  });
});
