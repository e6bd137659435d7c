import { requireInput } from '../conventions/modelInputError.ts';
import type { Fraction, Multiple } from '../conventions/quantities.ts';

/** Long gains when the price rises, short when it falls. */
export type Side = 'long' | 'short';

/** One position on a linear contract with isolated margin. */
export interface IsolatedPosition {
  /** Notional over margin at entry, at least 1. */
  readonly leverage: Multiple;
  readonly side: Side;
  /** Share of the mark notional that must remain as margin, in [0, 1). */
  readonly maintenanceMargin: Fraction;
}

/** Refuses a leverage below 1 or without bound. */
export function requireLeverage(leverage: Multiple, functionName: string): void {
  requireInput(leverage >= 1 && leverage < Infinity, functionName, 'leverage ≥ 1', leverage);
}

/** Refuses positions outside the ranges of {@link IsolatedPosition}. */
export function requirePosition(
  { leverage, maintenanceMargin }: IsolatedPosition,
  functionName: string,
): void {
  requireLeverage(leverage, functionName);
  requireInput(
    maintenanceMargin >= 0 && maintenanceMargin < 1,
    functionName,
    'maintenanceMargin in [0, 1)',
    maintenanceMargin,
  );
}
