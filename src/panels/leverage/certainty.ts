import type { LeverageValues } from './params.ts';

/**
 * What arithmetic makes certain about a position; null where its chance is a chance, however near 0 or 1 it
 * is.
 */
export type Certainty = 'never' | 'immediate' | null;

/** Immediate where the margin is below maintenance, never where nothing is borrowed. */
export function certaintyOf({
  leverage,
  side,
  maintenanceMargin,
}: Pick<LeverageValues, 'leverage' | 'side' | 'maintenanceMargin'>): Certainty {
  if (1 / leverage <= maintenanceMargin) return 'immediate';
  return leverage === 1 && side === 'long' ? 'never' : null;
}
