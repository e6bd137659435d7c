import { describe, expect, test } from 'vitest';
import { groupForecasts } from '../../../src/model/calibration/forecasts/groupForecasts.ts';
import { logOddsTail } from '../../../src/model/calibration/generator/logOddsTail.ts';
import { sampleLogOdds } from '../../../src/model/calibration/generator/sampleLogOdds.ts';
import {
  exactEvidencePerForecast,
  exactForecastQuality,
  hitRateAtStated,
  logistic,
  logOdds,
  sampleForecasts,
  spiegelhalterPower,
  spiegelhalterTest,
} from '../../../src/model/calibration/index.ts';
import { delongInterval } from '../../../src/model/calibration/scores/delongInterval.ts';
import { groupedRocAuc } from '../../../src/model/calibration/scores/groupedRocAuc.ts';
import { normalQuantile } from '../../../src/model/normal-distribution/normalQuantile.ts';
import { createRng } from '../../../src/model/random/createRng.ts';

const DRAWS = 20_000;
/** Twenty settings in both views; the same with a million draws each is in docs/model/calibration.md. */
const SETTINGS = [0.53, 0.6, 0.7, 0.8, 0.9].flatMap(accuracy =>
  [0.5, 1, 1.5, 2.5].map(kappa => ({ accuracy, kappa })),
);
/**
 * Of 240 deviations one beyond three standard errors is likely by chance, one beyond four is not (1 in 65).
 */
const STANDARD_ERRORS = 4;

/** |mean − exact| in standard errors of the mean. */
function deviation(values: Float64Array, exact: number): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return Math.abs(mean - exact) / Math.sqrt(variance / values.length);
}

describe.each(['event', 'confidence'] as const)('a sample in the %s view shows the exact figures', view => {
  test.each(SETTINGS)('accuracy $accuracy, kappa $kappa', dials => {
    const exact = exactForecastQuality(dials);
    const { probabilities, outcomes } = sampleForecasts(
      { ...dials, forecasts: DRAWS, view },
      createRng(11).stream(`${dials.accuracy}`),
    );
    const measure = (of: (forecast: number, outcome: number) => number) =>
      probabilities.map((forecast, i) => of(forecast, outcomes[i]!));
    const honest = (forecast: number) => logistic(logOdds(forecast) / dials.kappa);
    const deviations = {
      accuracy: deviation(
        measure((p, y) => (p >= 0.5 === (y === 1) ? 1 : 0)),
        exact.accuracy,
      ),
      meanConfidence: deviation(
        measure(p => Math.max(p, 1 - p)),
        exact.meanConfidence,
      ),
      brier: deviation(
        measure((p, y) => (p - y) ** 2),
        exact.brier,
      ),
      logLoss: deviation(
        measure((p, y) => -Math.log(y === 1 ? p : 1 - p)),
        exact.logLoss,
      ),
      // The gap between stated and true chance; with kappa = 1 both it and its spread are zero but for
      // rounding.
      ece:
        dials.kappa === 1
          ? 0
          : deviation(
              measure(p => Math.abs(p - honest(p))),
              exact.ece,
            ),
    };
    const groups = groupForecasts(probabilities, outcomes);
    const area = groupedRocAuc(groups);
    const range = delongInterval(groups, 0.95)!;
    const standardError = (range.upper - range.lower) / 2 / normalQuantile(0.975);
    const auroc =
      area.kind === 'value' ? Math.abs(area.value - exact.auroc[view]) / standardError : Number.NaN;
    for (const [name, found] of Object.entries({ ...deviations, auroc })) {
      expect(found, name).toBeLessThan(STANDARD_ERRORS);
    }
  });
});

test('what happens at each stated level', () => {
  const dials = { accuracy: 0.8, kappa: 2 };
  const { probabilities, outcomes } = sampleForecasts(
    { ...dials, forecasts: 100_000, view: 'confidence' },
    createRng(5),
  );
  for (const level of [0.6, 0.7, 0.8, 0.9, 0.95]) {
    const near = outcomes.filter((_, i) => Math.abs(probabilities[i]! - level) < 0.005);
    const rate = near.reduce((sum, outcome) => sum + outcome, 0) / near.length;
    const exact = hitRateAtStated(level, dials);
    expect(Math.abs(rate - exact)).toBeLessThan(3 * Math.sqrt((exact * (1 - exact)) / near.length) + 0.001);
  }
});

test('both views show the same calls, and confidence moves no outcome', () => {
  const drawn = (kappa: number, view: 'event' | 'confidence') =>
    sampleForecasts({ accuracy: 0.7, kappa, forecasts: 500, view }, createRng(3));
  const events = drawn(1, 'event');
  const calls = drawn(3, 'confidence');
  expect(drawn(3, 'event').outcomes).toEqual(events.outcomes);
  expect(Array.from(calls.outcomes)).toEqual(
    Array.from(events.probabilities, (p, i) => (p >= 0.5 === (events.outcomes[i] === 1) ? 1 : 0)),
  );
});

test('log-odds follow their distribution (Kolmogorov–Smirnov, 1 in 10,000)', () => {
  for (const alpha of [0.05, 0.3, 1, 5, 200]) {
    const rng = createRng(9).stream(`${alpha}`);
    const sizes = Float64Array.from({ length: 4000 }, () => Math.abs(sampleLogOdds(alpha, rng))).sort();
    let distance = 0;
    sizes.forEach((size, i) => {
      const below = 1 - logOddsTail(size, alpha);
      distance = Math.max(distance, below - i / sizes.length, (i + 1) / sizes.length - below);
    });
    expect(distance * Math.sqrt(sizes.length), `α = ${alpha}`).toBeLessThan(2.23);
  }
});

test('Spiegelhalter notices as often as its power says', () => {
  for (const [kappa, forecasts] of [
    [1, 300],
    [1.5, 200],
    [2, 50],
  ] as const) {
    const dials = { accuracy: 0.8, kappa };
    const rng = createRng(21).stream(`${kappa}`);
    let noticed = 0;
    const repetitions = 400;
    for (let i = 0; i < repetitions; i++) {
      const { probabilities, outcomes } = sampleForecasts({ ...dials, forecasts, view: 'event' }, rng);
      const test = spiegelhalterTest(probabilities, outcomes);
      if (test.kind === 'value' && test.pValue < 0.05) noticed++;
    }
    const power = spiegelhalterPower(exactEvidencePerForecast(dials), { forecasts });
    const standardError = Math.sqrt((power * (1 - power)) / repetitions);
    // The normal law of z is an approximation: at n = 50 it is right to about 0.01.
    expect(Math.abs(noticed / repetitions - power)).toBeLessThan(3 * standardError + 0.01);
  }
});
