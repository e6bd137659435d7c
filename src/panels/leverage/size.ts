import { marginTier } from '../../model/leverage/index.ts';
import type { LeverageValues } from './params.ts';

/** What a large exchange asks of a position of this size, where that is not what is assumed. */
export type SizeRemark =
  | { readonly kind: 'not-opened'; readonly notional: number; readonly highestLeverage: number }
  | { readonly kind: 'more-margin'; readonly notional: number; readonly maintenanceMargin: number };

/** A margin that differs by less is not worth a word. */
const SMALLEST_DIFFERENCE = 0.001;

/** What stands in the way of a position of this size; null where nothing does, and for coins whose tiers are not at hand. */
export function sizeRemark({ asset, stake, leverage, maintenanceMargin }: LeverageValues): SizeRemark | null {
  if (asset === 'other') return null;
  const notional = stake * leverage;
  const tier = marginTier(asset, notional);
  if (leverage > tier.highestLeverage)
    return { kind: 'not-opened', notional, highestLeverage: tier.highestLeverage };
  return tier.maintenanceMargin - maintenanceMargin >= SMALLEST_DIFFERENCE
    ? { kind: 'more-margin', notional, maintenanceMargin: tier.maintenanceMargin }
    : null;
}
