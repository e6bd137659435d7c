import type { ControlChoice } from '../definePanel.ts';
import { idleBeside } from '../idleBeside.ts';
import { type CalibrationValues, calibrationParameters } from './params.ts';

/** The dials of the simulated forecaster, and those of what is staked on it. */
const DIALS = ['accuracy', 'realConfidence'] as const;
const STAKED = ['payoffPer100', 'stake', 'trades'] as const;

/** Of each view all but what it depends on. */
export const CALIBRATION_IDLE = idleBeside(calibrationParameters, {
  levels: [...DIALS, ...STAKED, 'level'],
  decoder: [...DIALS, 'level', 'claimed'],
  money: [...DIALS, ...STAKED],
  'real-forecasters': ['forecaster'],
  'test-yourself': [...DIALS, 'payoffPer100', 'stake'],
  reliability: [...DIALS, 'trades'],
  map: [...DIALS, ...STAKED],
  fix: [...DIALS, 'level', 'pastCalls', 'sortingLost'],
  'own-forecasts': DIALS,
});

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
