import type { CalibrationValues } from '../../../src/panels/calibration/params.ts';

/** An outcome with the settings it answers. */
export interface Told<Outcome> {
  readonly values: CalibrationValues;
  readonly outcome: Outcome;
}
