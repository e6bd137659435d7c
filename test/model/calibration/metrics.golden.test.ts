import { describe, expect, test } from 'vitest';
import { groupForecasts } from '../../../src/model/calibration/forecasts/groupForecasts.ts';
import * as calibration from '../../../src/model/calibration/index.ts';
import { delongInterval } from '../../../src/model/calibration/scores/delongInterval.ts';
import { chiSquareSurvival } from '../../../src/model/calibration/significance/chiSquareSurvival.ts';
import golden from '../../golden/calibrationMetrics.json';

const {
  accuracy,
  adaptiveCalibrationError,
  adaptiveConformal,
  applyRecalibration,
  binnedMurphyDecomposition,
  brierScore,
  calibrationCurve,
  corpDecomposition,
  coxRecalibration,
  debiasedSquaredCalibrationError,
  expectedCalibrationError,
  fitBeta,
  fitIsotonic,
  fitPlatt,
  fitTemperature,
  hosmerLemeshowTest,
  isotonicRegression,
  logLoss,
  maximumCalibrationError,
  murphyDecomposition,
  riskCoverage,
  rocAuc,
  smoothCalibrationError,
  spiegelhalterTest,
  splitConformalQuantile,
  squaredCalibrationError,
  toConfidenceView,
} = calibration;

const TOLERANCE = golden.tolerance;
/** The recipe integrates smooth ECE by trapezoids on 12,000 cells. */
const SMOOTH_TOLERANCE = 1e-7;

/** Compares every number that the reference has; a missing reference value is not compared. */
function expectClose(received: unknown, expected: unknown, tolerance: number, where: string): void {
  if (typeof expected === 'number') {
    const error = Math.abs((received as number) - expected);
    expect(
      error <= tolerance * Math.max(1, Math.abs(expected)),
      `${where}: received ${received}, expected ${expected}, tolerance ${tolerance}`,
    ).toBe(true);
  } else if (Array.isArray(expected)) {
    expect((received as ArrayLike<number>).length, where).toBe(expected.length);
    expected.forEach((part, i) => {
      expectClose((received as ArrayLike<unknown>)[i], part, tolerance, `${where}[${i}]`);
    });
  } else if (expected !== null && typeof expected === 'object') {
    for (const [key, part] of Object.entries(expected)) {
      expectClose((received as Record<string, unknown>)[key], part, tolerance, `${where}.${key}`);
    }
  } else if (typeof expected === 'string') expect(received, where).toBe(expected);
}

const valueOrNull = (measured: { kind: string; value?: number }) =>
  measured.kind === 'value' ? measured.value : null;

const closeIn = (id: string) => (received: unknown, wanted: unknown, name: string) =>
  expectClose(received, wanted, TOLERANCE, `${id} ${name}`);

describe.each(golden.cases)('$id', ({ id, p, y, expected }) => {
  const close = closeIn(id);

  test('scores', () => {
    close(accuracy(p, y), expected.accuracy, 'accuracy');
    close(brierScore(p, y), expected.brier, 'brier');
    const surprise = logLoss(p, y);
    if (expected.logLoss === null) {
      expect(surprise).toEqual({ kind: 'infinite', wrongCertainties: expected.wrongCertainties });
    } else close(valueOrNull(surprise), expected.logLoss, 'log loss');
    const area = rocAuc(p, y);
    if (expected.auroc === null) expect(area).toEqual({ kind: 'undefined', reason: 'oneClass' });
    else close(valueOrNull(area), expected.auroc, 'auroc');
    const interval = delongInterval(groupForecasts(p, y), 0.95);
    if (expected.delong === null) expect(interval).toBeNull();
    else close([interval!.lower, interval!.upper], expected.delong, 'DeLong');
  });

  test('calibration errors by bins', () => {
    const curve = calibrationCurve(p, y);
    close(expectedCalibrationError(curve), expected.eceRight, 'ECE (a, b]');
    close(expectedCalibrationError(calibrationCurve(p, y, { edge: 'left' })), expected.eceLeft, 'ECE [a, b)');
    close(expectedCalibrationError(calibrationCurve(p, y, { bins: 15 })), expected.eceRight15, 'ECE 15');
    const mass = calibrationCurve(p, y, { strategy: 'quantile' });
    close(expectedCalibrationError(mass), expected.eceMass, 'ECE equal count');
    const calls = toConfidenceView(p, y);
    close(
      expectedCalibrationError(calibrationCurve(calls.confidence, calls.correct)),
      expected.eceConfidence,
      'ECE confidence view',
    );
    close(maximumCalibrationError(curve), expected.mce, 'MCE');
    close(adaptiveCalibrationError(p, y), expected.ace, 'ACE');
    close(squaredCalibrationError(curve), expected.squared, 'squared');
    const debiased = debiasedSquaredCalibrationError(curve);
    if (expected.debiased === null) expect(debiased).toEqual({ kind: 'undefined', reason: 'tooFew' });
    else close(valueOrNull(debiased), expected.debiased, 'debiased');
  });

  test('smooth calibration error', () => {
    const { value, bandwidth } = smoothCalibrationError(p, y);
    expectClose(value, expected.smoothEce, SMOOTH_TOLERANCE, `${id} smooth ECE`);
    if (bandwidth > 1 / 1024) expect(Math.abs(value - bandwidth)).toBeLessThan(1e-9);
  });
});

describe.each(golden.cases)('$id, taken apart, mended and tested', ({ id, p, y, expected }) => {
  const close = closeIn(id);

  test('decompositions and isotonic fit', () => {
    close(murphyDecomposition(p, y), expected.murphy, 'Murphy');
    close(binnedMurphyDecomposition(p, y), expected.murphyBinned, 'Murphy by bins');
    if (expected.fitted !== null) close(isotonicRegression(p, y).fitted, expected.fitted, 'isotonic');
    close(applyRecalibration(fitIsotonic(p, y).map, golden.isotonicAt), expected.isotonicAt, 'isotonic map');
    const corp = corpDecomposition(p, y);
    close(valueOrNull(corp.miscalibration), expected.miscalibration, 'MCB');
    close(corp.discrimination, expected.discrimination, 'DSC');
    const logCorp = corpDecomposition(p, y, 'log');
    if (expected.logMiscalibration === null) expect(logCorp.miscalibration.kind).toBe('infinite');
    else close(valueOrNull(logCorp.miscalibration), expected.logMiscalibration, 'MCB of the log loss');
    close(logCorp.discrimination, expected.logDiscrimination, 'DSC of the log loss');
  });

  test('recalibration maps', () => {
    const temperature = fitTemperature(p, y);
    expect(temperature.status).toBe(expected.temperature.status);
    close(temperature, expected.temperature, 'temperature');
    close(coxRecalibration(p, y), expected.cox, 'Cox');
    close(fitPlatt(p, y), expected.platt, 'Platt');
    close(fitBeta(p, y), expected.beta, 'beta');
  });

  test('tests of honesty, and risk by coverage', () => {
    const spiegelhalter = spiegelhalterTest(p, y);
    if (expected.spiegelhalter === null) expect(spiegelhalter.kind).toBe('undefined');
    else close(spiegelhalter, expected.spiegelhalter, 'Spiegelhalter');
    for (const [groups, wanted] of [
      [10, expected.hosmerLemeshow10],
      [4, expected.hosmerLemeshow4],
    ] as const) {
      const found = hosmerLemeshowTest(p, y, { groups });
      if (wanted === null) expect(found).toEqual({ kind: 'undefined', reason: 'wrongCertainty' });
      else close(found, wanted, `Hosmer–Lemeshow ${groups}`);
    }
    const calls = toConfidenceView(p, y);
    const { risk, area, excessArea } = riskCoverage(calls.confidence, calls.correct);
    close({ area, excessArea }, { ...expected.riskCoverage, risk: null }, 'AURC');
    if (expected.riskCoverage.risk !== null) close(risk, expected.riskCoverage.risk, 'risk');
  });
});

test('the chi-square tail', () => {
  for (const { value, degreesOfFreedom, survival } of golden.chiSquare) {
    const found = chiSquareSurvival(value, degreesOfFreedom);
    expect(Math.abs(found - survival), `${value}, ${degreesOfFreedom}`).toBeLessThanOrEqual(
      1e-13 + 1e-11 * survival,
    );
  }
});

test('split conformal thresholds', () => {
  for (const { missRate, value } of golden.conformal.cases) {
    expect(splitConformalQuantile(golden.conformal.scores, missRate)).toEqual(
      value === null ? { kind: 'infinite' } : { kind: 'value', value },
    );
  }
});

test('adaptive conformal prediction step by step', () => {
  const { held, scores, missRate, stepSize, window, expected } = golden.adaptive;
  const found = adaptiveConformal({ held, scores, missRate, stepSize, window });
  expectClose(found.missRates, expected.missRates, 1e-12, 'miss rates');
  expect(Array.from(found.covered)).toEqual(expected.covered);
});
