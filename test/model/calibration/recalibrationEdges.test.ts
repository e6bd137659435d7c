import { describe, expect, it, test } from 'vitest';
import {
  applyRecalibration,
  fitBeta,
  fitTemperature,
  logOdds,
} from '../../../src/model/calibration/index.ts';
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

test('log-odds keep all digits next to one half, whatever the digits are', () => {
  // 2 atanh 2x = 4x (1 + 4x²/3 + …).
  for (const forecast of [0.5 + 1e-10, 0.5 - 3e-9])
    expect(logOdds(forecast) / (4 * (forecast - 0.5))).toBeCloseTo(1, 14);
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
