import type { ControlChoice } from '../definePanel.ts';
import type { CalibrationValues } from './params.ts';

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
