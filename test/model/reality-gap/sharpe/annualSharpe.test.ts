import { describe, expect, it, test } from 'vitest';
import * as model from '../../../../src/model/reality-gap/index.ts';

test('sharpePerPeriod divides by the root of the periods', () => {
  expect(model.sharpePerPeriod(2.5, 250) * Math.sqrt(250)).toBeCloseTo(2.5, 14);
  expect(model.sharpePerPeriod(-3, 9)).toBe(-1);
  expect(model.sharpePerPeriod(1, 0.25)).toBe(2);
  expect(() => model.sharpePerPeriod(1, 0)).toThrow('periodsPerYear above 0');
});

test('annualSharpeSpread is about one over the root of the years', () => {
  const { sharpe, standardError } = model.annualSharpeSpread({ annualSharpe: 0, observations: 1096 }, 365);
  expect([sharpe, standardError]).toEqual([0, Math.sqrt(1 / 1095) * Math.sqrt(365)]);
  expect(standardError).toBeCloseTo(1 / Math.sqrt(3), 12);
});

test('annualSharpeInterval is what judgeSharpeRecord tells', () => {
  const backtest = { annualSharpe: 1.7, observations: 500, skewness: -0.5, kurtosis: 6 };
  const rest = { periodsPerYear: 252, trials: 3, trialVariance: null, live: null };
  expect(model.judgeSharpeRecord({ ...rest, backtest }).interval).toEqual(
    model.annualSharpeInterval(backtest, 252, 0.95),
  );
});

describe('sharpeSpreadPoints', () => {
  const spreads = [
    { sharpe: 1.7, standardError: 0.6 },
    { sharpe: 0.2, standardError: 1.4 },
  ];
  const points = model.sharpeSpreadPoints(spreads);

  it('stand at equal steps, with room for every hill', () => {
    expect(points).toHaveLength(81);
    const step = (points[80]!.sharpe - points[0]!.sharpe) / 80;
    points.slice(1).forEach((point, place) => {
      expect(point.sharpe - points[place]!.sharpe).toBeCloseTo(step, 12);
    });
  });

  it('hold all of a hill’s chance, and say how much lies above', () => {
    const step = points[1]!.sharpe - points[0]!.sharpe;
    for (const place of [0, 1]) {
      const chance = points.reduce((sum, { densities }) => sum + densities[place]! * step, 0);
      // What lies beyond 3.2 standard errors is 0.14 %.
      expect(Math.abs(chance - 1)).toBeLessThan(0.0015);
      const above = points.slice(40).reduce((sum, { densities }) => sum + densities[place]! * step, 0);
      const middle = points[40]!;
      expect(above - (middle.densities[place]! * step) / 2).toBeCloseTo(middle.above[place]!, 2);
    }
  });

  it('take a ratio without an error as certain', () => {
    const certain = model.sharpeSpreadPoints([
      { sharpe: 1, standardError: 0 },
      { sharpe: 1, standardError: 1 },
    ]);
    expect(certain.map(({ densities }) => densities[0])).toEqual(Array(81).fill(0));
    expect([certain[39]!.above[0], certain[40]!.above[0], certain[41]!.above[0]]).toEqual([1, 0.5, 0]);
  });

  it('need a spread, and one is enough', () => {
    const [one] = spreads;
    expect(model.sharpeSpreadPoints([one!])[0]!.sharpe).toBeCloseTo(1.7 - 3.2 * 0.6, 12);
    expect(() => model.sharpeSpreadPoints([])).toThrow('at least one spread');
  });
});
