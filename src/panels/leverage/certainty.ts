import type { LeverageValues } from './params.ts';

/**
 * What arithmetic makes certain about a position, in the words that take the place of its chance: "wiped out at once" where
 * the margin is below maintenance (or, at a chance of 0, "cannot happen" where nothing is borrowed). Undefined where the
 * chance is a chance, however near 0 or 1 it is.
 */
export function certaintyOf({
  leverage,
  side,
  maintenanceMargin,
}: Pick<LeverageValues, 'leverage' | 'side' | 'maintenanceMargin'>): string | undefined {
  const atOnce = 1 / leverage <= maintenanceMargin;
  const never = leverage === 1 && side === 'long';
  return atOnce || never ? 'wiped out at once' : undefined;
}
