import { DrawCache } from '../../../src/compute/index.ts';
import { computation } from '../../../src/panels/calibration/compute.ts';
import { type CalibrationValues, calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { once } from '../../once.ts';

const DEFAULTS = defaultValues(calibrationParameters) as CalibrationValues;
const kept = once(() => ({ draws: new DrawCache(), answered: new Map<string, unknown>() }));

export function scenario(changes: Partial<CalibrationValues> = {}): CalibrationValues {
  return { ...DEFAULTS, ...changes };
}

/** A view's full outcome; the same question is computed once. */
export function full<Outcome>(view: string, changes: Partial<CalibrationValues> = {}): Outcome {
  const { draws, answered } = kept();
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
  before = new DrawCache(),
): Outcome | null {
  return computation.views[view]!.preview(scenario(changes), { draws: before, assets: {} }) as Outcome | null;
}
