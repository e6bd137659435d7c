import { expect, test } from 'vitest';
import * as model from '../../../../src/model/reality-gap/index.ts';

test('pairedDifference asks for two days; equal differences have no error', () => {
  expect(model.pairedDifference([], 365)).toBeNull();
  expect(model.pairedDifference([0.1], 365)).toBeNull();
  const even = model.pairedDifference([0.25, 0.25], 4)!;
  expect(even).toEqual({ days: 2, difference: 1, standardError: 0 });
});

test('thinnedEquity multiplies every return and shows some', () => {
  const returns = [0.1, -0.5, 0.2, 0, 1];
  const money = [1.1, 0.55, 0.66, 0.66, 1.32];
  const all = model.thinnedEquity(returns, 5);
  expect(all.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
  for (const [place, point] of all.entries()) expect(point.money).toBeCloseTo(money[place]!, 14);
  expect(model.thinnedEquity(returns, 3).map(({ place }) => place)).toEqual([0, 2, 4]);
  // Four returns two apart: the last would be left out.
  expect(model.thinnedEquity(returns.slice(0, 4), 2).map(({ place }) => place)).toEqual([0, 2, 3]);
  expect(model.thinnedEquity(returns.slice(0, 4), 100)).toHaveLength(4);
  expect(model.thinnedEquity(returns, 1).map(({ place }) => place)).toEqual([0, 4]);
  expect(() => model.thinnedEquity(returns, 0)).toThrow('at least 1 point');
  const { totalReturn } = model.performanceStatistics(Float64Array.from(returns), { periodsPerYear: 365 });
  expect(model.thinnedEquity(returns, 2).at(-1)!.money).toBeCloseTo(1 + totalReturn, 14);
});

test('daysOfReturns: days are days, weeks and months calendar days', () => {
  expect(model.daysOfReturns(null, 52)).toBeNull();
  expect(model.daysOfReturns(874, 365)).toBe(874);
  expect(model.daysOfReturns(874, 252)).toBe(874);
  expect(model.daysOfReturns(20, 200)).toBe(20);
  expect(model.daysOfReturns(20, 199)).toBe(37);
  expect(model.daysOfReturns(10, 52)).toBe(71);
  expect(model.daysOfReturns(7, 12)).toBe(213);
  expect(model.daysOfReturns(2, 0.5)).toBe(1460);
  expect(() => model.daysOfReturns(7, 0)).toThrow('periodsPerYear above 0');
});
