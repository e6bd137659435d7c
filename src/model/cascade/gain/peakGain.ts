import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { gainProfile } from './gainProfile.ts';

/** Log falls are tried in steps of this, from one step to the end. */
const STEP = 1e-4;
const LAST = 6000;

export interface PeakGain {
  /** Greatest gain with the depth that is left, and the log fall where it stands. */
  readonly gain: number;
  readonly fall: number;
  /** Greatest gain with calm depth. */
  readonly calmGain: number;
}

/**
 * The greatest gain of a scenario over falls of 0.01 to 60 %, in steps of 0.01 %.
 *
 * @returns null where impact is a square root.
 * @throws ModelInputError as requireCascadeScenario.
 * @verified cascade.gain.test.ts: 1.7991, 1.8689 and 2.1149 at similarity 0, 0.5 and 1, as published.
 * @example
 * peakGain(DEFAULT_CASCADE).fall // 0.0599
 */
export function peakGain(scenario: CascadeScenario): PeakGain | null {
  const profile = gainProfile(
    scenario,
    Array.from({ length: LAST }, (_, place) => (place + 1) * STEP),
  );
  if (profile === null) return null;
  const { falls, gains, calmGains } = profile;
  const gain = gains.reduce((most, value) => Math.max(most, value), 0);
  return {
    gain,
    fall: falls[gains.indexOf(gain)]!,
    calmGain: calmGains.reduce((most, value) => Math.max(most, value), 0),
  };
}
