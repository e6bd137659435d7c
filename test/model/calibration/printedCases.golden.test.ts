import { expect, test } from 'vitest';
import * as calibration from '../../../src/model/calibration/index.ts';
import golden from '../../golden/calibrationPrintedCases.json';

const vectors = new Map(golden.vectors.map(({ id, p, y }) => [id, { p, y }]));

/** Each printed value holds to half of its last printed digit. */
function holds(received: number, printed: string): boolean {
  const [mantissa = '', exponent = '0'] = printed.split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  return Math.abs(received - Number(printed)) <= 0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-15;
}

const measure: Record<string, (p: number[], y: number[]) => number> = {
  accuracy: (p, y) => calibration.accuracy(p, y),
  brier: (p, y) => calibration.brierScore(p, y),
  logLoss: (p, y) => {
    const loss = calibration.logLoss(p, y);
    return loss.kind === 'value' ? loss.value : Number.POSITIVE_INFINITY;
  },
  eceRight: (p, y) => calibration.expectedCalibrationError(calibration.calibrationCurve(p, y)),
  eceLeft: (p, y) =>
    calibration.expectedCalibrationError(calibration.calibrationCurve(p, y, { edge: 'left' })),
  eceMass: (p, y) =>
    calibration.expectedCalibrationError(calibration.calibrationCurve(p, y, { strategy: 'quantile' })),
  mce: (p, y) => calibration.maximumCalibrationError(calibration.calibrationCurve(p, y)),
  auroc: (p, y) => {
    const area = calibration.rocAuc(p, y);
    return area.kind === 'value' ? area.value : Number.NaN;
  },
  reliability: (p, y) => calibration.murphyDecomposition(p, y).reliability,
  resolution: (p, y) => calibration.murphyDecomposition(p, y).resolution,
  uncertainty: (p, y) => calibration.murphyDecomposition(p, y).uncertainty,
  miscalibration: (p, y) => {
    const { miscalibration } = calibration.corpDecomposition(p, y);
    return miscalibration.kind === 'value' ? miscalibration.value : Number.NaN;
  },
  discrimination: (p, y) => calibration.corpDecomposition(p, y).discrimination,
  temperature: (p, y) => {
    const fit = calibration.fitTemperature(p, y);
    return fit.status === 'ok' || fit.status === 'separable' ? fit.temperature : Number.NaN;
  },
  slope: (p, y) => {
    const fit = calibration.coxRecalibration(p, y);
    return fit.status === 'ok' ? fit.slope : Number.NaN;
  },
  intercept: (p, y) => {
    const fit = calibration.coxRecalibration(p, y);
    return fit.status === 'ok' ? fit.intercept : Number.NaN;
  },
  area: (p, y) => {
    const calls = calibration.toConfidenceView(p, y);
    return calibration.riskCoverage(calls.confidence, calls.correct).area;
  },
  smoothEce: (p, y) => calibration.smoothCalibrationError(p, y).value,
  spiegelhalterZ: (p, y) => {
    const test = calibration.spiegelhalterTest(p, y);
    return test.kind === 'value' ? test.z : Number.NaN;
  },
  squared: (p, y) => calibration.squaredCalibrationError(calibration.calibrationCurve(p, y)),
  debiased: (p, y) => {
    const found = calibration.debiasedSquaredCalibrationError(calibration.calibrationCurve(p, y));
    return found.kind === 'value' ? found.value : Number.NaN;
  },
};

test.each(golden.printed)('$id', ({ id, expected }) => {
  const { p, y } = vectors.get(id)!;
  const wrong = Object.entries(expected).flatMap(([name, printed]) => {
    const received = measure[name]!(p, y);
    const fits =
      printed === 'null'
        ? Number.isNaN(received)
        : printed === 'infinite'
          ? received === Number.POSITIVE_INFINITY
          : holds(received, printed);
    return fits ? [] : [`${name}: received ${received}, printed ${printed}`];
  });
  expect(wrong).toEqual([]);
});

test('blocks, beta map and Murphy by bins of single cases', () => {
  const first = vectors.get('01_mixed8')!;
  expect(
    calibration
      .isotonicRegression(first.p, first.y)
      .blocks.map(({ lower, upper, value }) => [lower, upper, value]),
  ).toEqual([
    [0.1, 0.35, 0],
    [0.4, 0.55, 0.5],
    [0.65, 0.9, 1],
  ]);
  const calls = calibration.toConfidenceView(first.p, first.y);
  expect(Array.from(calibration.riskCoverage(calls.confidence, calls.correct).risk)).toEqual([
    0,
    0,
    0,
    0,
    0,
    0,
    1 / 7,
    1 / 4,
  ]);
  const { p, y } = vectors.get('21_generated_overconfident')!;
  const beta = calibration.fitBeta(p, y);
  expect(beta.status).toBe('ok');
  if (beta.status !== 'ok') return;
  expect(
    holds(beta.a, '0.4499897034') && holds(beta.b, '0.5053012822') && holds(beta.c, '-0.0486315221'),
  ).toBe(true);
  const murphy = calibration.binnedMurphyDecomposition(p, y);
  expect(holds(murphy.reliability, '0.0181580701')).toBe(true);
  expect(holds(murphy.resolution, '0.0816081668')).toBe(true);
  expect(holds(murphy.withinBinVariance, '0.0008490182')).toBe(true);
  expect(holds(murphy.withinBinCovariance, '0.0024185857')).toBe(true);
});

test('calibration error of the first case in both views', () => {
  const { p, y } = vectors.get('01_mixed8')!;
  const calls = calibration.toConfidenceView(p, y);
  const curve = calibration.calibrationCurve(calls.confidence, calls.correct);
  expect(calibration.expectedCalibrationError(curve)).toBeCloseTo(0.30625, 12);
});
