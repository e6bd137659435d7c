import { expectedCalibrationError } from '../../model/calibration/index.ts';
import { type StatedDays, statedSpreadQuality } from '../../model/guardrails/index.ts';
import { normalQuantile } from '../../model/normal-distribution/index.ts';

/** How sure a stated range shall be, and how many spreads it then reaches each way. */
export const STATED = 0.9;
export const STRETCH = reachOf(STATED);

/** How sure the ranges are of which the calibration error is told: the middle of each of ten bins. */
const LEVELS = Array.from({ length: 10 }, (_, bin) => (bin + 0.5) / 10);

/** What a model's statements about some days were worth. */
export interface CalmScore {
  readonly days: number;
  /** Share of days within the range that was stated to hold nine of ten. */
  readonly held: number;
  /** How wide spreads should have been over how wide they were. */
  readonly surprise: number;
  /** Mean distance between how sure ranges were and how often they held. */
  readonly calibrationError: number;
}

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

function reachOf(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}
