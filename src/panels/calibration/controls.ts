import type { ControlChoice } from '../definePanel.ts';
import type { CalibrationValues } from './params.ts';

/** Controls that change nothing in a tool of the workbench. */
export const CALIBRATION_IDLE = {
  reliability: ['payoffPer100', 'stake', 'level'],
  map: ['level'],
  fix: ['payoffPer100', 'stake', 'trades'],
  'own-forecasts': ['payoffPer100', 'stake', 'trades', 'level'],
} as const satisfies Readonly<Record<string, readonly (keyof CalibrationValues & string)[]>>;

/**
 * Which controls are offered at once; the capped stake stands under "more". A flat stake follows no
 * confidence.
 */
export function calibrationControls(): ControlChoice<keyof CalibrationValues & string> {
  return {
    first: ['accuracy', 'realConfidence', 'payoffPer100', 'stake', 'trades'],
    embedded: 'realConfidence',
    more: ['level'],
    shortened: { stake: ['full', 'half', 'quarter', 'flat'] },
  };
}
