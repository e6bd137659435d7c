import { expect, test } from 'vitest';
import {
  calibrationCurve,
  calibrationErrorInterval,
  sampleForecasts,
} from '../../src/model/calibration/index.ts';
import { createRng } from '../../src/model/random/index.ts';

const REPETITIONS = 2000;
const POPULATION = 4_000_000;
const HONEST = { accuracy: 0.75, kappa: 1 };
const TOO_SURE = { accuracy: 0.75, kappa: 2 };

/** The error of the stated bins over so many forecasts that what chance adds to it is nothing. */
function populationError(dials: typeof HONEST, view: 'event' | 'confidence'): number {
  if (dials.kappa === 1) return 0;
  const { probabilities, outcomes } = sampleForecasts(
    { ...dials, forecasts: POPULATION, view },
    createRng(99),
  );
  return calibrationCurve(probabilities, outcomes).reduce(
    (sum, { count, meanForecast, observedRate }) =>
      sum + (count / POPULATION) * Math.abs(meanForecast - observedRate),
    0,
  );
}

/** In how many of 100 records the range holds the population's error. */
function coverage(dials: typeof HONEST, forecasts: number, view: 'event' | 'confidence'): number {
  const truth = populationError(dials, view);
  const rng = createRng(7);
  let held = 0;
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const { probabilities, outcomes } = sampleForecasts({ ...dials, forecasts, view }, rng);
    const { lower, upper } = calibrationErrorInterval(calibrationCurve(probabilities, outcomes));
    if (lower <= truth && truth <= upper) held++;
  }
  return (100 * held) / REPETITIONS;
}

const CASES = (['event', 'confidence'] as const).flatMap(view =>
  [100, 400, 2000].map(forecasts => [forecasts, view] as const),
);

test.each(CASES)(
  'of %i honest forecasts (%s), at least 93 of 100 ranges hold the error 0',
  (forecasts, view) => {
    expect(coverage(HONEST, forecasts, view)).toBeGreaterThanOrEqual(93);
  },
);

test.each(CASES)(
  'of %i forecasts that are too sure (%s), 93 to 98 of 100 ranges hold the error',
  (forecasts, view) => {
    const held = coverage(TOO_SURE, forecasts, view);
    expect(held).toBeGreaterThanOrEqual(93);
    expect(held).toBeLessThanOrEqual(98);
  },
);
