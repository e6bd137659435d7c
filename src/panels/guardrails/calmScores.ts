import { expectedCalibrationError } from '../../model/calibration/index.ts';
import { type NextReturn, type StatedDays, statedSpreadQuality } from '../../model/guardrails/index.ts';
import { normalQuantile } from '../../model/normal-distribution/index.ts';
import { type CalmScore, STATED, type StatedRange } from './calmOutcome.ts';

/** How many spreads a stated range reaches each way. */
export const STRETCH = reachOf(STATED);

/** How sure the ranges are of which the calibration error is told: the middle of each of ten bins. */
const LEVELS = Array.from({ length: 10 }, (_, bin) => (bin + 0.5) / 10);

/** Measures statements as the calibration lab measures forecasts. */
export function calmScore(days: StatedDays): CalmScore {
  const { days: count, coverage, surprise } = statedSpreadQuality(days, STRETCH);
  const curve = LEVELS.map(level => ({
    count,
    meanForecast: level,
    observedRate: statedSpreadQuality(days, reachOf(level)).coverage,
  }));
  return { days: count, held: coverage, surprise, calibrationError: expectedCalibrationError(curve) };
}

/** The range that a statement says will hold nine of ten. */
export function rangeOf({ mean, spread }: NextReturn): StatedRange {
  return { low: mean - STRETCH * spread, high: mean + STRETCH * spread };
}

function reachOf(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}
