import { describe, expect, it, test } from 'vitest';
import { groupForecasts } from '../../../src/model/calibration/forecasts/groupForecasts.ts';
import {
  applyRecalibration,
  fitBeta,
  fitIsotonic,
  fitPlatt,
  fitTemperature,
  logistic,
  logOdds,
} from '../../../src/model/calibration/index.ts';
import { logisticRegression } from '../../../src/model/calibration/recalibration/logisticRegression.ts';
import { separation } from '../../../src/model/calibration/recalibration/separation.ts';

interface Point {
  readonly z: number;
  readonly rate: number;
  readonly square: number;
}

interface Group {
  readonly said: number;
  readonly of: number;
  readonly came: number;
}

/** So many forecasts of each value, of which so many came true. */
function forecasts(...groups: Group[]) {
  const said = groups.flatMap(group => Array.from({ length: group.of }, () => group.said));
  const came = groups.flatMap(group => Array.from({ length: group.of }, (_, i) => Number(i < group.came)));
  return [said, came] as const;
}

describe('the best temperature of two opposite forecasts', () => {
  // σ(slope · logit) must be what happened: the slope is a quotient of two log-odds.
  it.each([
    ['far too sure', 1 - 2 ** -40, 60],
    ['too sure', 0.9, 75],
    ['honest', 0.75, 75],
    ['too timid', 0.51, 99],
    // Newton's steps end at a slope that one more step leaves as it is.
    ['a little too timid', 0.62, 78],
    ['rather too timid', 0.54, 84],
    ['timid where it is unsure', 0.64, 81],
  ])('is in closed form for who is %s', (_name, said, right) => {
    const fit = fitTemperature(
      ...forecasts({ said, of: 100, came: right }, { said: 1 - said, of: 100, came: 100 - right }),
    );
    if (fit.status !== 'ok') throw new Error(fit.status);
    expect(fit.slope / (logOdds(right / 100) / logOdds(said))).toBeCloseTo(1, 12);
    expect(fit.temperature * fit.slope).toBeCloseTo(1, 14);
  });

  it('is without bound where saying the opposite would be as good, and says one half', () => {
    const fit = fitTemperature([0.3, 0.7], [1, 1]);
    expect(fit).toEqual({ status: 'boundary', map: { kind: 'temperature', slope: 0 } });
    expect(fitTemperature([0.3, 0.7], [1, 0]).status).toBe('boundary');
  });

  it('is without bound whichever decimals they are written in, and however many they are', () => {
    const hundredths = Array.from({ length: 49 }, (_, i) => [(51 + i) / 100, (49 - i) / 100] as const);
    for (const [each, pairs] of [
      [1, [...hundredths, [0.999999, 0.000001]]],
      [1000, hundredths.slice(3, 30).filter((_, i) => i % 13 === 0)],
    ] as const)
      for (const pair of pairs)
        for (const came of [0, each]) {
          const groups = pair.map(said => ({ said, of: each, came }));
          expect(fitTemperature(...forecasts(...groups)).status).toBe('boundary');
        }
  });

  it('is not held back by calls of one half, whatever came of them', () => {
    expect(fitTemperature([0.5, 0.5, 0.9, 0.2], [0, 1, 1, 0])).toEqual({
      status: 'separable',
      temperature: 0,
    });
  });
});

test('a certainty at either end leaves no fit in log-odds', () => {
  const undefinedFit = { status: 'undefined', reason: 'certainForecast' };
  for (const said of [
    [0, 0.5, 0.6, 0.7],
    [0.4, 0.5, 0.6, 1],
  ]) {
    expect(fitBeta(said, [0, 1, 0, 1])).toEqual(undefinedFit);
    expect(fitPlatt(said, [0, 1, 0, 1])).toEqual(undefinedFit);
    expect(fitTemperature(said, [0, 1, 0, 1])).toEqual(undefinedFit);
  }
});

describe('the beta curve at the edge of what is allowed', () => {
  const shapes = {
    'falling below': [
      { said: 0.05, of: 40, came: 20 },
      { said: 0.3, of: 40, came: 10 },
      { said: 0.9, of: 40, came: 34 },
    ],
    'falling above': [
      { said: 0.1, of: 40, came: 6 },
      { said: 0.7, of: 40, came: 30 },
      { said: 0.95, of: 40, came: 20 },
    ],
    'falling all over': [
      { said: 0.2, of: 40, came: 30 },
      { said: 0.5, of: 40, came: 22 },
      { said: 0.8, of: 40, came: 12 },
    ],
  };

  it.each(Object.entries(shapes))('is the best of all that never fall: %s', (name, groups) => {
    const fit = fitBeta(...forecasts(...groups));
    if (fit.status !== 'boundary') throw new Error(fit.status);
    const loss = (a: number, b: number, c: number) =>
      groups.reduce((sum, { said, of, came }) => {
        const chance = logistic(a * Math.log(said) - b * Math.log1p(-said) + c);
        return sum - came * Math.log(chance) - (of - came) * Math.log1p(-chance);
      }, 0);
    const least = loss(fit.a, fit.b, fit.c);
    for (let a = 0; a <= 3; a += 0.25)
      for (let b = 0; b <= 3; b += 0.25)
        for (let c = -4; c <= 6; c += 0.25) expect(loss(a, b, c)).toBeGreaterThanOrEqual(least);
    expect(Math.min(fit.a, fit.b)).toBe(0);
    expect([fit.a > 0, fit.b > 0]).toEqual([name === 'falling above', name === 'falling below']);
    expect(fit.map).toEqual({ kind: 'beta', a: fit.a, b: fit.b, c: fit.c });
  });
});

describe('a line in log-odds through two stated values', () => {
  // It meets both rates, each with the error of its log-odds, 1/√(n r (1 − r)).
  const groups = [
    { said: 0.3, of: 50, came: 20 },
    { said: 0.8, of: 80, came: 68 },
  ] as const;
  const [one, other] = groups.map(({ said, of, came }) => ({
    z: logOdds(said),
    rate: logOdds(came / of),
    square: of / (came * (of - came)),
  })) as [Point, Point];

  it('is known with its errors', () => {
    const fit = fitPlatt(...forecasts(...groups), { targets: 'plain' });
    if (fit.status !== 'ok') throw new Error(fit.status);
    const apart = other.z - one.z;
    expect(fit.slope).toBeCloseTo((other.rate - one.rate) / apart, 12);
    expect(fit.intercept).toBeCloseTo(one.rate - fit.slope * one.z, 12);
    expect(fit.slopeStandardError).toBeCloseTo(Math.sqrt(one.square + other.square) / apart, 12);
    expect(fit.interceptStandardError).toBeCloseTo(
      Math.hypot(other.z * Math.sqrt(one.square), one.z * Math.sqrt(other.square)) / apart,
      12,
    );
  });
});

describe('a logistic fit', () => {
  const counts = Float64Array.of(4);
  const targets = Float64Array.of(3);

  it('comes back from a start that is far out', () => {
    const fit = logisticRegression({ columns: [Float64Array.of(1)], counts, targets }, [10]);
    expect(fit.converged).toBe(true);
    expect(fit.coefficients[0]).toBeCloseTo(Math.log(3), 13);
    expect(fit.negativeLogLikelihood).toBeCloseTo(4 * Math.log(4) - 3 * Math.log(3), 13);
    expect(fit.standardErrors[0]).toBeCloseTo(Math.sqrt(4 / 3), 13);
  });

  it('of columns that cannot be told apart has none, with errors without bound', () => {
    const columns = [Float64Array.of(1), Float64Array.of(1)];
    const { converged, standardErrors } = logisticRegression({ columns, counts, targets }, [0, 0]);
    expect([converged, standardErrors]).toEqual([false, [Infinity, Infinity]]);
  });
});

describe('outcomes sorted by the forecasts', () => {
  it('are sorted up to a value that both sides share', () => {
    const sorted = (came: number[]) => separation(groupForecasts([0.1, 0.4, 0.4, 0.9], came));
    expect(sorted([0, 0, 1, 1])).toBe('upwards');
    expect(sorted([1, 0, 1, 0])).toBe('downwards');
    expect(sorted([1, 0, 1, 1])).toBe('none');
    expect(sorted([0, 1, 1, 0])).toBe('none');
  });
});

test('log-odds keep all digits next to one half', () => {
  for (const away of [2 ** -50, -(2 ** -40)]) expect(logOdds(0.5 + away) / (4 * away)).toBeCloseTo(1, 14);
});

describe('the isotonic curve', () => {
  it('names each end of a block once', () => {
    const { map } = fitIsotonic([0.2, 0.4, 0.6, 0.8], [0, 1, 0, 1]);
    if (map.kind !== 'isotonic') throw new Error(map.kind);
    expect([Array.from(map.forecasts), Array.from(map.values)]).toEqual([
      [0.2, 0.4, 0.6, 0.8],
      [0, 0.5, 0.5, 1],
    ]);
    expect(fitIsotonic([0.2, 0.2, 0.8], [0, 1, 1]).map).toEqual({
      kind: 'isotonic',
      forecasts: Float64Array.of(0.2, 0.8),
      values: Float64Array.of(0.5, 1),
    });
  });
});

test('a forecast below nothing is not recalibrated', () => {
  expect(() => applyRecalibration({ kind: 'temperature', slope: 1 }, [-0.1])).toThrow(
    'probabilities in [0, 1]',
  );
});
