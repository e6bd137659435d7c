import type { ControlPlan } from '../definePanel.ts';
import type { CalibrationValues } from './params.ts';

/** Which controls are offered; the capped stake stands under "more". */
export function calibrationControls(_values: CalibrationValues): ControlPlan<keyof CalibrationValues & string> {
  return {
    first: ['accuracy', 'realConfidence', 'payoffPer100', 'stake', 'trades'],
    more: ['level', 'stake', 'seed'],
    shortened: { stake: ['full', 'half', 'quarter', 'flat'] },
    overridden: [],
    placeholders: {},
  };
}
