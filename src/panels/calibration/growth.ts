import { growthAsShare } from '../../model/calibration/index.ts';

/** Growth that the eye would read as none. */
const STANDS_STILL = 5e-5;

/** What money does over ever more trades, trade by trade; a typical trader after so many is told by middle.ts. */
export interface Growth {
  readonly course: 'grows' | 'shrinks' | 'still';
  /** By what share of itself it grows or shrinks with each trade. */
  readonly share: number;
}

/** Growth as it is told, from the mean logarithm of the money's factor per trade. */
export function growthOf(logarithm: number): Growth {
  const share = Math.abs(growthAsShare(logarithm));
  if (Math.abs(logarithm) < STANDS_STILL) return { course: 'still', share };
  return { course: logarithm > 0 ? 'grows' : 'shrinks', share };
}
