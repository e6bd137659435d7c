import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupForecasts } from '../../../src/model/calibration/forecasts/groupForecasts.ts';
import { integrateOverLogOdds } from '../../../src/model/calibration/generator/integrateOverLogOdds.ts';
import { logOddsTail } from '../../../src/model/calibration/generator/logOddsTail.ts';
import {
  alphaForAccuracy,
  applyRecalibration,
  calibrationCurve,
  calibrationErrorLimits,
  debiasedSquaredCalibrationError,
  exactForecastQuality,
  expectedCalibrationError,
  fitBeta,
  fitIsotonic,
  fitPlatt,
  fitTemperature,
  hitRateAtStated,
  kappaForReading,
  logistic,
  logLoss,
  logOdds,
  nonconformityScores,
  riskCoverage,
  sampleForecasts,
  shareWithinTolerance,
  toConfidenceView,
} from '../../../src/model/calibration/index.ts';
import { gaussLegendre } from '../../../src/model/calibration/quadrature/gaussLegendre.ts';
import { separation } from '../../../src/model/calibration/recalibration/separation.ts';
import { softplus } from '../../../src/model/calibration/recalibration/softplus.ts';
import { createRng } from '../../../src/model/random/createRng.ts';

test('log-odds and chances are inverse, and softplus their surprise', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), chance => {
      expect(logistic(logOdds(chance))).toBeCloseTo(chance, 14);
      expect(softplus(-logOdds(chance))).toBeCloseTo(-Math.log(chance), 9);
    }),
    { numRuns: 50 },
  );
  expect([logOdds(0), logOdds(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  expect(softplus(800)).toBe(800);
});

test('Gauss–Legendre is exact on polynomials', () => {
  const { positions, weights } = gaussLegendre(7);
  for (let degree = 0; degree <= 13; degree++) {
    const sum = positions.reduce((total, x, i) => total + weights[i]! * x ** degree, 0);
    expect(sum).toBeCloseTo(degree % 2 === 1 ? 0 : 2 / (degree + 1), 14);
  }
});

test('the quadrature weights are chances: they sum to one and to the tail', () => {
  for (const alpha of [0.02, 0.6, 5, 1000]) {
    let all = 0;
    let beyond = 0;
    const from = 1 / Math.sqrt(alpha);
    integrateOverLogOdds({ alpha }, (_, weight) => {
      all += weight;
    });
    integrateOverLogOdds({ alpha, from }, (_, weight) => {
      beyond += weight;
    });
    expect(all).toBeCloseTo(1, 12);
    expect(beyond).toBeCloseTo(logOddsTail(from, alpha), 12);
  }
});

test('the debiased error is right on average over all outcomes of an honest and a dishonest bin', () => {
  for (const [said, real] of [
    [0.4, 0.4],
    [0.8, 0.5],
  ] as const) {
    let mean = 0;
    for (let outcome = 0; outcome < 2 ** 6; outcome++) {
      const y = Array.from({ length: 6 }, (_, i) => (outcome >> i) & 1);
      const happened = y.reduce((sum, one) => sum + one, 0);
      const found = debiasedSquaredCalibrationError(calibrationCurve(new Array(6).fill(said), y));
      mean +=
        real ** happened * (1 - real) ** (6 - happened) * (found.kind === 'value' ? found.value : Number.NaN);
    }
    expect(mean).toBeCloseTo((said - real) ** 2, 13);
  }
});

test('equal-count bins can keep ties together, and then do not depend on the order', () => {
  const p = [0.6, 0.6, 0.6, 0.6, 0.6, 0.3, 0.3, 0.3, 0.9, 0.9];
  const y = [1, 0, 1, 1, 0, 0, 1, 0, 1, 1];
  const rule = { strategy: 'quantile', ties: 'together' } as const;
  const curve = calibrationCurve(p, y, rule);
  expect(curve.map(({ lower, upper, count }) => [lower, upper, count])).toEqual([
    [0.3, 0.3, 3],
    [0.6, 0.6, 5],
    [0.9, 0.9, 2],
  ]);
  expect(expectedCalibrationError(calibrationCurve([...p].reverse(), [...y].reverse(), rule))).toBeCloseTo(
    expectedCalibrationError(curve),
    14,
  );
});

test('risk averaged over all orders of the ties', () => {
  const confidence = [0.9, 0.7, 0.7, 0.7, 0.6];
  const correct = [1, 0, 1, 0, 1];
  const orders = [
    [0, 0, 1],
    [0, 1, 0],
    [1, 0, 0],
  ];
  const mean = new Float64Array(5);
  for (const middle of orders) {
    let errors = 0;
    [1, ...middle, 1].forEach((right, k) => {
      errors += 1 - right;
      mean[k]! += errors / (k + 1) / orders.length;
    });
  }
  riskCoverage(confidence, correct).risk.forEach((risk, k) => {
    expect(risk).toBeCloseTo(mean[k]!, 14);
  });
});

describe('the two views', () => {
  test('mirrored forecasts are equally sure', () => {
    const { confidence } = toConfidenceView([0.07, 0.93, 0.1, 0.9, 1 / 3], [1, 1, 0, 0, 1]);
    expect(Array.from(confidence)).toEqual([0.93, 0.93, 0.9, 0.9, 1 - 1 / 3]);
  });

  test('a forecast of one half is "yes" unless told otherwise', () => {
    expect(Array.from(toConfidenceView([0.5, 0.5], [1, 0]).correct)).toEqual([1, 0]);
    expect(Array.from(toConfidenceView([0.5, 0.5], [1, 0], 'no').correct)).toEqual([0, 1]);
  });

  test('nonconformity is what was not given to the outcome', () => {
    expect(Array.from(nonconformityScores([0.9, 0.9, 0], [1, 0, 0]))).toEqual([1 - 0.9, 0.9, 0]);
  });
});

describe('recalibration', () => {
  test('separation by the outcomes', () => {
    expect(separation(groupForecasts([0.1, 0.9], [0, 1]))).toBe('upwards');
    expect(separation(groupForecasts([0.1, 0.9], [1, 0]))).toBe('downwards');
    expect(separation(groupForecasts([0.1, 0.5, 0.9], [0, 1, 0]))).toBe('none');
  });

  test('named outcomes instead of numbers that mean nothing', () => {
    expect(fitTemperature([0.9, 0.2], [1, 0])).toEqual({ status: 'separable', temperature: 0 });
    expect(fitTemperature([0.9, 0.2, 0.8], [0, 1, 0]).status).toBe('boundary');
    expect(fitTemperature([0, 0.5], [0, 1])).toEqual({ status: 'undefined', reason: 'certainForecast' });
    expect(fitPlatt([0.3, 0.3], [0, 1])).toEqual({ status: 'undefined', reason: 'noSpread' });
    expect(fitPlatt([0.3, 0.6], [1, 1], { targets: 'plain' })).toEqual({
      status: 'undefined',
      reason: 'oneClass',
    });
    expect(fitBeta([0.3, 0.5, 0.7], [1, 0, 0]).status).toBe('boundary');
    expect(fitBeta([0.3, 0.5, 0.7], [1, 1, 1])).toEqual({ status: 'undefined', reason: 'oneClass' });
    expect(fitIsotonic([0.1, 0.2, 0.3, 0.4], [0, 1, 0, 1]).status).toBe('boundary');
    expect(fitIsotonic([0.1, 0.2], [0, 1]).status).toBe('separable');
    expect(fitIsotonic([0.1, 0.2], [1, 0]).status).toBe('ok');
  });

  test('a fitted beta curve never falls and beats every neighbour that does not', () => {
    const { probabilities: p, outcomes: y } = sampleForecasts(
      { accuracy: 0.7, kappa: 2, forecasts: 300, view: 'confidence' },
      createRng(31),
    );
    const fit = fitBeta(p, y);
    if (fit.status !== 'ok' && fit.status !== 'boundary') throw new Error('overlapping outcomes have a fit');
    expect(Math.min(fit.a, fit.b)).toBeGreaterThanOrEqual(0);
    const lossOf = (a: number, b: number, c: number) => {
      const loss = logLoss(applyRecalibration({ kind: 'beta', a, b, c }, p), y);
      return loss.kind === 'value' ? loss.value : Number.POSITIVE_INFINITY;
    };
    const best = lossOf(fit.a, fit.b, fit.c);
    for (const [da, db, dc] of [
      [0.01, 0, 0],
      [-0.01, 0, 0],
      [0, 0.01, 0],
      [0, -0.01, 0],
      [0, 0, 0.01],
      [0, 0, -0.01],
    ] as const) {
      if (fit.a + da < 0 || fit.b + db < 0) continue;
      expect(lossOf(fit.a + da, fit.b + db, fit.c + dc)).toBeGreaterThanOrEqual(best);
    }
  });

  test('temperature keeps certainties and the side of one half', () => {
    const kept = applyRecalibration({ kind: 'temperature', slope: 0.5 }, [0, 0.2, 0.5, 0.9, 1]);
    expect(kept[0]).toBe(0);
    expect(kept[4]).toBe(1);
    expect(kept[1]).toBeLessThan(0.5);
    expect(kept[2]).toBe(0.5);
    expect(Array.from(applyRecalibration({ kind: 'temperature', slope: 0 }, [0, 1]))).toEqual([0.5, 0.5]);
  });

  test('a fit on an overconfident half heals the other half', () => {
    const half = (name: string) =>
      sampleForecasts(
        { accuracy: 0.8, kappa: 2, forecasts: 2000, view: 'event' },
        createRng(32).stream(name),
      );
    const [train, held] = [half('train'), half('held')];
    const lossAfter = (map: Parameters<typeof applyRecalibration>[0]) => {
      const loss = logLoss(applyRecalibration(map, held.probabilities), held.outcomes, { clip: 1e-9 });
      return loss.kind === 'value' ? loss.value : Number.POSITIVE_INFINITY;
    };
    const before = logLoss(held.probabilities, held.outcomes);
    for (const fitted of [fitTemperature, fitPlatt, fitBeta]) {
      const found = fitted(train.probabilities, train.outcomes);
      if (found.status !== 'ok') throw new Error('overlapping outcomes have a fit');
      expect(lossAfter(found.map)).toBeLessThan(before.kind === 'value' ? before.value : 0);
    }
  });
});

describe('the generator', () => {
  test('kappa moves neither accuracy nor ranking, and honesty is best', () => {
    const honest = exactForecastQuality({ accuracy: 0.7, kappa: 1 });
    for (const kappa of [0.25, 0.7, 2, 6]) {
      const found = exactForecastQuality({ accuracy: 0.7, kappa });
      expect([found.accuracy, found.auroc, found.uncertainty]).toEqual([
        0.7,
        honest.auroc,
        honest.uncertainty,
      ]);
      expect(found.resolution.event).toBeCloseTo(honest.resolution.event, 13);
      expect(found.brier).toBeGreaterThan(honest.brier);
      expect(found.logLoss).toBeGreaterThan(honest.logLoss);
      expect(found.brier).toBeCloseTo(
        found.reliability - found.resolution.confidence + found.uncertainty.confidence,
        13,
      );
    }
    expect(honest.ece).toBeLessThan(1e-15);
  });

  test('the calibration error stays within its limits and reaches them', () => {
    const { overconfident, timid, any } = calibrationErrorLimits(0.8);
    expect(any).toBeCloseTo(0.6, 15);
    const eceAt = (kappa: number) => exactForecastQuality({ accuracy: 0.8, kappa }).ece;
    for (const kappa of [1.5, 5, 50]) expect(eceAt(kappa)).toBeLessThan(overconfident);
    for (const kappa of [0.7, 0.2, 0.02]) expect(eceAt(kappa)).toBeLessThan(timid);
    expect(overconfident - eceAt(5000)).toBeLessThan(1e-3);
    expect(timid - eceAt(1e-4)).toBeLessThan(1e-3);
  });

  test('what cannot be meant is said', () => {
    const claim = { reliability: 0.05, accuracy: 0.99 };
    const found = kappaForReading('within10', claim);
    expect(found.kind).toBe('impossible');
    if (found.kind === 'impossible') expect(found.lowestReliability).toBeGreaterThan(0.05);
    expect(shareWithinTolerance(0.1, { accuracy: 0.99, kappa: 1000 })).toBeGreaterThan(0.05);
    expect(kappaForReading('gap', { reliability: 1, accuracy: 0.8 })).toEqual({ kind: 'value', kappa: 1 });
  });

  test('shares within a tolerance fall with overconfidence and count timid forecasts too', () => {
    const shares = [1, 1.5, 2, 4].map(kappa => shareWithinTolerance(0.05, { accuracy: 0.8, kappa }));
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
    expect(shareWithinTolerance(0.05, { accuracy: 0.8, kappa: 0.3 })).toBeLessThan(0.9);
  });

  test('impossible dials are refused', () => {
    expect(() => alphaForAccuracy(0.5)).toThrow('an accuracy in');
    expect(() => exactForecastQuality({ accuracy: 0.8, kappa: 0 })).toThrow('kappa');
    expect(() => exactForecastQuality({ accuracy: 0.8, kappa: 1, rho: 1.5 })).toThrow('rho');
    expect(() => exactForecastQuality({ accuracy: 0.8, kappa: 1, rho: 0.5, decay: 0.5 })).toThrow(
      'at most one',
    );
    expect(() => hitRateAtStated(0.4, { accuracy: 0.8, kappa: 1 })).toThrow('a stated confidence');
  });
});
