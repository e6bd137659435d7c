import { describe, expect, it, test } from 'vitest';
import {
  applyRecalibration,
  fitBeta,
  fitTemperature,
  logistic,
  logOdds,
} from '../../../src/model/calibration/index.ts';
import { groupedTemperature } from '../../../src/model/calibration/recalibration/groupedTemperature.ts';
import { logisticRegression } from '../../../src/model/calibration/recalibration/logisticRegression.ts';

test('an isotonic curve goes through its points, to the last bit', () => {
  expect(0.2 + (0.9 - 0.2)).not.toBe(0.9);
  const through = (forecasts: number[], values: number[]) =>
    applyRecalibration(
      { kind: 'isotonic', forecasts: Float64Array.from(forecasts), values: Float64Array.from(values) },
      forecasts,
    );
  expect(Array.from(through([0.25, 0.75], [0.2, 0.9]))).toEqual([0.2, 0.9]);
  expect(Array.from(through([0.25, 0.5, 0.75], [0.2, 0.9, 0.95]))).toEqual([0.2, 0.9, 0.95]);
});

test('log-odds keep all digits not far from one half as well', () => {
  for (let place = 1; place <= 20; place++) {
    const forecast = 0.5 + place * 1e-4;
    const y = 2 * (forecast - 0.5);
    const series = 2 * y * (1 + y ** 2 / 3 + y ** 4 / 5 + y ** 6 / 7);
    expect(logOdds(forecast) / series).toBeCloseTo(1, 14);
  }
});

describe('forecasts that tell nothing', () => {
  it('have a flat beta curve that is no edge: neither slope is below 0', () => {
    const said = [0.2, 0.5, 0.8].flatMap(value => [value, value]);
    expect(fitBeta(said, [0, 1, 0, 1, 0, 1])).toEqual({
      status: 'ok',
      a: 0,
      b: 0,
      c: 0,
      map: { kind: 'beta', a: 0, b: 0, c: 0 },
    });
  });

  it('have no temperature, where half of them came true', () => {
    expect(fitTemperature([0.8, 0.8], [0, 1])).toEqual({
      status: 'boundary',
      map: { kind: 'temperature', slope: 0 },
    });
  });
});

describe('the best temperature of forecasts that are next to certain', () => {
  it('is in closed form for one stated value', () => {
    const fit = fitTemperature(new Float64Array(20).fill(1e-303), [1, 1, 1, 1, 1, 1, ...Array(14).fill(0)]);
    if (fit.status !== 'ok') throw new Error(fit.status);
    expect(fit.slope / (logOdds(0.3) / logOdds(1e-303))).toBeCloseTo(1, 12);
  });

  it.each([
    { name: 'far too sure', values: [1e-303, 0.49], counts: [2, 4], successes: [1, 1] },
    { name: 'nearly all right', values: [0.99, 1 - 2 ** -32], counts: [20, 1e6], successes: [19, 999_999] },
  ])('is where halving finds it: $name', ({ values, counts, successes }) => {
    const score = (slope: number) =>
      values.reduce((sum, value, i) => {
        const z = logOdds(value);
        return sum + z * (counts[i]! * logistic(slope * z) - successes[i]!);
      }, 0);
    let [low, high] = [0, 1];
    for (let halving = 0; halving < 120; halving++) {
      const middle = (low + high) / 2;
      if (score(middle) < 0) low = middle;
      else high = middle;
    }
    const fit = groupedTemperature({
      values: Float64Array.from(values),
      counts: Float64Array.from(counts),
      successes: Float64Array.from(successes),
      total: counts[0]! + counts[1]!,
      totalSuccesses: successes[0]! + successes[1]!,
    });
    if (fit.status !== 'ok') throw new Error(fit.status);
    expect(fit.slope / low).toBeCloseTo(1, 10);
  });
});

describe('a logistic fit of two observations that lie close together', () => {
  // A quarter and three quarters came true: ln 9 apart.
  const fitOf = (apart: number) =>
    logisticRegression(
      {
        columns: [Float64Array.of(0, apart), Float64Array.of(1, 1)],
        counts: Float64Array.of(4, 4),
        targets: Float64Array.of(1, 3),
      },
      [0, 0],
    );

  it('has a slope as steep as they are close', () => {
    const { converged, coefficients } = fitOf(2 ** -24);
    expect(converged).toBe(true);
    expect(coefficients[0]! / (Math.log(9) * 2 ** 24)).toBeCloseTo(1, 8);
    expect(coefficients[1]).toBeCloseTo(-Math.log(3), 8);
  });

  it('is given up beyond a hundred million, as if it were without end', () => {
    expect(fitOf(2 ** -27).converged).toBe(false);
  });
});
