import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupedCalibrationErrors } from '../../../src/model/calibration/curve/groupedCalibrationErrors.ts';
import { forecastOrder } from '../../../src/model/calibration/forecasts/forecastOrder.kernel.ts';
import { groupForecasts } from '../../../src/model/calibration/forecasts/groupForecasts.ts';
import {
  accuracy,
  adaptiveConformal,
  binnedMurphyDecomposition,
  brierScore,
  calibrationCurve,
  corpDecomposition,
  debiasedSquaredCalibrationError,
  expectedCalibrationError,
  fitTemperature,
  isotonicRegression,
  logistic,
  logLoss,
  logOdds,
  maximumCalibrationError,
  murphyDecomposition,
  riskCoverage,
  rocAuc,
  smoothCalibrationError,
  splitConformalQuantile,
  squaredCalibrationError,
  toConfidenceView,
} from '../../../src/model/calibration/index.ts';
import { groupedBrierScore } from '../../../src/model/calibration/scores/groupedBrierScore.ts';
import { groupedLogLoss } from '../../../src/model/calibration/scores/groupedLogLoss.ts';

const runs = { numRuns: 50 };
/** Chances with many ties, decimal edges and the ends. */
const chance = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map(k => k / 20),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const inside = fc.integer({ min: 1, max: 99 }).map(k => k / 100);
const forecastsOf = (of: fc.Arbitrary<number>) =>
  fc
    .array(fc.tuple(of, fc.constantFrom(0, 1)), { minLength: 1, maxLength: 60 })
    .map(pairs => ({ p: pairs.map(([p]) => p), y: pairs.map(([, y]) => y) }));
const forecasts = forecastsOf(chance);

describe('decompositions', () => {
  test('sum to the Brier score, with no negative part', () => {
    fc.assert(
      fc.property(forecasts, ({ p, y }) => {
        const brier = brierScore(p, y);
        const murphy = murphyDecomposition(p, y);
        expect(murphy.reliability - murphy.resolution + murphy.uncertainty).toBeCloseTo(brier, 12);
        const binned = binnedMurphyDecomposition(p, y);
        expect(
          binned.reliability -
            binned.resolution +
            binned.uncertainty +
            binned.withinBinVariance -
            binned.withinBinCovariance,
        ).toBeCloseTo(brier, 12);
        const { miscalibration, discrimination, uncertainty } = corpDecomposition(p, y);
        if (miscalibration.kind !== 'value') throw new Error('a Brier score is finite');
        expect(miscalibration.value - discrimination + uncertainty).toBeCloseTo(brier, 12);
        expect(miscalibration.value).toBeGreaterThanOrEqual(0);
        expect(discrimination).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  test('of the log loss likewise, or infinite with the wrong certainties counted', () => {
    fc.assert(
      fc.property(forecasts, ({ p, y }) => {
        const loss = logLoss(p, y);
        const corp = corpDecomposition(p, y, 'log');
        const wrong = p.filter((chance, i) => chance === 1 - y[i]!).length;
        if (loss.kind === 'infinite') expect([loss.wrongCertainties, corp.score]).toEqual([wrong, loss]);
        else {
          expect(wrong).toBe(0);
          if (corp.miscalibration.kind !== 'value') throw new Error('finite without wrong certainties');
          expect(corp.miscalibration.value - corp.discrimination + corp.uncertainty).toBeCloseTo(
            loss.value,
            9,
          );
        }
      }),
      runs,
    );
  });

  test('computed from groups equal those of the forecasts', () => {
    fc.assert(
      fc.property(forecasts, ({ p, y }) => {
        const groups = groupForecasts(p, y);
        expect(groupedBrierScore(groups)).toBeCloseTo(brierScore(p, y), 13);
        const loss = logLoss(p, y);
        const grouped = groupedLogLoss(groups);
        expect(grouped.kind).toBe(loss.kind);
        if (loss.kind === 'value' && grouped.kind === 'value')
          expect(grouped.value).toBeCloseTo(loss.value, 10);
        for (const edge of ['right', 'left'] as const) {
          const curve = calibrationCurve(p, y, { edge });
          const { ece, mce } = groupedCalibrationErrors(groups, { bins: 10, edge });
          expect(ece).toBeCloseTo(expectedCalibrationError(curve), 12);
          expect(mce).toBeCloseTo(maximumCalibrationError(curve), 12);
        }
      }),
      runs,
    );
  });
});

describe('calibration errors', () => {
  test('ECE ≤ MCE, ECE² ≤ plug-in, debiased ≤ plug-in, and order does not matter', () => {
    fc.assert(
      fc.property(forecasts, ({ p, y }) => {
        const curve = calibrationCurve(p, y);
        const ece = expectedCalibrationError(curve);
        const squared = squaredCalibrationError(curve);
        expect(ece).toBeLessThanOrEqual(maximumCalibrationError(curve) + 1e-15);
        expect(ece).toBeLessThanOrEqual(Math.sqrt(squared) + 1e-12);
        const debiased = debiasedSquaredCalibrationError(curve);
        if (debiased.kind === 'value') expect(debiased.value).toBeLessThanOrEqual(squared);
        const reversed = calibrationCurve([...p].reverse(), [...y].reverse());
        expect(expectedCalibrationError(reversed)).toBeCloseTo(ece, 13);
        expect(curve.reduce((sum, bin) => sum + bin.count, 0)).toBe(p.length);
      }),
      runs,
    );
  });

  test('a bin holds exactly the forecasts between its edges', () => {
    fc.assert(
      fc.property(
        forecasts,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('right', 'left'),
        ({ p, y }, bins, edge) => {
          for (const bin of calibrationCurve(p, y, { bins, edge })) {
            const inBin = p.filter(chance =>
              edge === 'right'
                ? (chance > bin.lower || bin.index === 0) && chance <= bin.upper
                : chance >= bin.lower && (chance < bin.upper || bin.index === bins - 1),
            );
            expect(bin.count).toBe(inBin.length);
          }
        },
      ),
      runs,
    );
  });

  test('smooth ECE falls with the bandwidth and is at most the distinct-value error', () => {
    fc.assert(
      fc.property(forecasts, ({ p, y }) => {
        const errors = [0.05, 0.1, 0.3, 1].map(
          bandwidth => smoothCalibrationError(p, y, { bandwidth }).value,
        );
        errors.slice(1).forEach((error, i) => {
          expect(error).toBeLessThanOrEqual(errors[i]! + 1e-9);
        });
        const { values, counts, successes } = groupForecasts(p, y);
        const distinct =
          values.reduce((sum, v, i) => sum + Math.abs(v * counts[i]! - successes[i]!), 0) / p.length;
        expect(errors[0]).toBeLessThanOrEqual(distinct + 1e-9);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what the confidence dial cannot move', () => {
  test('accuracy, AUROC, AURC and the isotonic fit; temperature moves with it', () => {
    fc.assert(
      fc.property(forecastsOf(inside), fc.double({ min: 0.3, max: 3, noNaN: true }), ({ p, y }, kappa) => {
        const stretched = p.map(chance => logistic(kappa * logOdds(chance)));
        expect(accuracy(stretched, y)).toBe(accuracy(p, y));
        expect(rocAuc(stretched, y)).toEqual(rocAuc(p, y));
        expect(isotonicRegression(stretched, y).fitted).toEqual(isotonicRegression(p, y).fitted);
        const before = fitTemperature(p, y);
        const after = fitTemperature(stretched, y);
        expect(after.status).toBe(before.status);
        if (before.status === 'ok' && after.status === 'ok') {
          expect(after.temperature / (kappa * before.temperature)).toBeCloseTo(1, 8);
        }
      }),
      runs,
    );
  });

  test('risk by coverage', () => {
    fc.assert(
      fc.property(forecastsOf(inside), ({ p, y }) => {
        // Rounding may part ties that mirror each other around ½, so the calls themselves are stretched.
        const calls = toConfidenceView(p, y);
        const stretched = calls.confidence.map(c => logistic(2 * logOdds(c)));
        expect(riskCoverage(stretched, calls.correct)).toEqual(riskCoverage(calls.confidence, calls.correct));
        expect(riskCoverage(calls.confidence, calls.correct).excessArea).toBeGreaterThanOrEqual(-1e-15);
      }),
      runs,
    );
  });
});

test('the isotonic fit is the max-min of averages', () => {
  fc.assert(
    fc.property(forecasts, ({ p, y }) => {
      const { values, counts, successes } = groupForecasts(p, y);
      const average = (from: number, to: number) => {
        const within = (sums: Float64Array) =>
          sums.subarray(from, to + 1).reduce((sum, part) => sum + part, 0);
        return within(successes) / within(counts);
      };
      const places = Array.from(values.keys());
      const fits = new Map(
        places.map(k => [
          values[k],
          Math.max(
            ...places
              .filter(from => from <= k)
              .map(from => Math.min(...places.filter(to => to >= k).map(to => average(from, to)))),
          ),
        ]),
      );
      const { fitted } = isotonicRegression(p, y);
      p.forEach((chance, i) => {
        expect(fitted[i]).toBeCloseTo(fits.get(chance)!, 12);
      });
    }),
    { numRuns: 30 },
  );
});

test('forecasts are sorted as the engine sorts them, ties in their order', () => {
  const narrow = fc.integer({ min: 0, max: 400 }).map(k => 0.5 + k * 2 ** -50);
  const tiny = fc.integer({ min: 0, max: 50 }).map(k => k * Number.MIN_VALUE);
  fc.assert(
    fc.property(fc.array(fc.oneof(chance, narrow, tiny, fc.constant(-0)), { maxLength: 400 }), values => {
      const wanted = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
      expect(Array.from(forecastOrder(values))).toEqual(wanted);
    }),
    runs,
  );
  // Long runs that share their upper word take the counting path.
  const many = Array.from({ length: 3000 }, (_, i) => 0.7 + ((i * 7919) % 3000) * 2 ** -52);
  const wanted = many.map((_, i) => i).sort((a, b) => many[a]! - many[b]! || a - b);
  expect(Array.from(forecastOrder(many))).toEqual(wanted);
});

describe('conformal prediction', () => {
  test('split: the promised share of exchangeable scores is covered', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 30 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        (scores, missRate) => {
          // Each score in turn is the new one: coverage is the average over all orders.
          const covered = scores.filter((score, left) => {
            const threshold = splitConformalQuantile(
              scores.filter((_, i) => i !== left),
              missRate,
            );
            return threshold.kind === 'infinite' || score <= threshold.value;
          }).length;
          const coverage = covered / scores.length;
          expect(coverage).toBeGreaterThanOrEqual(1 - missRate - 1e-8);
          expect(coverage).toBeLessThanOrEqual(1 - missRate + 1 / scores.length + 1e-8);
        },
      ),
      runs,
    );
  });

  test('adaptive: long-run misses stay within the bound whatever the scores', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 50, maxLength: 120 }),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        (scores, missRate, stepSize) => {
          const { coverage } = adaptiveConformal({ held: [0.5], scores, missRate, stepSize, window: 20 });
          const bound = (Math.max(missRate, 1 - missRate) + stepSize) / (stepSize * scores.length);
          expect(Math.abs(1 - coverage - missRate)).toBeLessThanOrEqual(bound + 1e-12);
        },
      ),
      runs,
    );
  });
});
