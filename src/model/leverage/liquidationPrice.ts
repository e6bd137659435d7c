import type { Multiple } from '../conventions/quantities.ts';
import { type IsolatedPosition, requirePosition } from './position.ts';
import { relativeDistance } from './relativeDistance.ts';

/** Where a position is liquidated, as a multiple of the entry price. */
export type LiquidationPrice =
  | { readonly status: 'ok'; readonly price: Multiple }
  /** No price can do it: 1× long has nothing borrowed. */
  | { readonly status: 'never'; readonly price: null }
  /** 1/L ≤ m: the margin is below maintenance from the start. */
  | { readonly status: 'immediate'; readonly price: 1 };

/**
 * The price, as a multiple of entry, at which the exchange takes the position away.
 *
 * Long P = (1 − 1/L)/(1 − m), short P = (1 + 1/L)/(1 + m): what is left of the margin equals the maintenance
 * margin on the mark notional (linear contract, isolated margin, no fees).
 *
 * @param leverage L, at least 1.
 * @param maintenanceMargin m, a fraction in [0, 1).
 * @returns status ok with the price; never for 1× long; immediate with price 1 if 1/L ≤ m.
 * @throws ModelInputError outside these ranges.
 * @see Binance USD-M, "How to calculate liquidation price" (one-way, isolated, tier 1), the same equation
 *   solved for P.
 * @verified test/model/leverage/liquidationPrice.test.ts: equity equals maintenance there;
 *   golden/leverage.json.
 * @example
 * liquidationPrice({ leverage: 20, side: 'long', maintenanceMargin: 0.005 }) // { status: 'ok', price: 0.9547738693467337 }
 */
export function liquidationPrice(position: IsolatedPosition): LiquidationPrice {
  requirePosition(position, 'liquidationPrice');
  const distance = relativeDistance(position);
  if (distance === 0) return { status: 'immediate', price: 1 };
  if (position.side === 'short') return { status: 'ok', price: 1 + distance };
  if (position.leverage === 1) return { status: 'never', price: null };
  const { leverage, maintenanceMargin } = position;
  return { status: 'ok', price: (leverage - 1) / (leverage * (1 - maintenanceMargin)) };
}
