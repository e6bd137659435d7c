import { expect, test } from 'vitest';
import {
  HOURLY_PERSISTENCE,
  HOURLY_SHOCK,
  slowDirections,
} from '../../../src/model/price-paths/slowDirections.ts';

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

test.each([2, 3, 4, 24, 720])('directions over %i hours are orthonormal', hours => {
  const directions = slowDirections(hours);
  expect(directions).toHaveLength(Math.min(3, hours - 1));
  for (const [i, first] of directions.entries())
    for (const [j, second] of directions.entries())
      expect(dot(first.shocks, second.shocks)).toBeCloseTo(i === j ? 1 : 0, 12);
});

test('one hour has no direction', () => {
  expect(slowDirections(1)).toEqual([]);
});

test('volatility forgets half of its distance in 314 hours and keeps its spread', () => {
  expect(HOURLY_PERSISTENCE ** 314).toBeCloseTo(0.5, 14);
  expect(HOURLY_SHOCK ** 2 / (1 - HOURLY_PERSISTENCE ** 2)).toBeCloseTo(0.607 ** 2, 14);
});

test('the effect of a direction is the recursion driven by its shocks', () => {
  const [first] = slowDirections(5);
  let logVolatility = 0;
  for (let hour = 1; hour < 5; hour++) {
    logVolatility = HOURLY_PERSISTENCE * logVolatility + HOURLY_SHOCK * first!.shocks[hour - 1]!;
    expect(first!.effect[hour]).toBeCloseTo(logVolatility, 15);
  }
});
