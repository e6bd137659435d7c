import { DrawCache } from '../../../src/compute/index.ts';
import { computation } from '../../../src/panels/calibration/compute.ts';
import { type CalibrationValues, calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const DEFAULTS = defaultValues(calibrationParameters) as CalibrationValues;
const draws = new DrawCache();

export function scenario(changes: Partial<CalibrationValues> = {}): CalibrationValues {
  return { ...DEFAULTS, ...changes };
}

const answered = new Map<string, unknown>();

/** A view's full outcome; the same question is computed once. */
export function full<Outcome>(view: string, changes: Partial<CalibrationValues> = {}): Outcome {
  const key = `${view} ${JSON.stringify(changes)}`;
  if (!answered.has(key)) {
    answered.set(key, finish(computation.views[view]!.compute(scenario(changes), { draws, assets: {} })));
  }
  return answered.get(key) as Outcome;
}

/** A view's answer within a frame, from no draws at all unless given. */
export function preview<Outcome>(
  view: string,
  changes: Partial<CalibrationValues> = {},
  kept = new DrawCache(),
): Outcome | null {
  return computation.views[view]!.preview(scenario(changes), { draws: kept, assets: {} }) as Outcome | null;
}
