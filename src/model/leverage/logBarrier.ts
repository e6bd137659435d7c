import { type IsolatedPosition, requirePosition } from './position.ts';
import { relativeDistance } from './relativeDistance.ts';

const NEAR_ONE = 2;

/** The logarithm of the liquidation price over entry. */
export type LogBarrier =
  /** Negative for long, positive for short. */
  | { readonly status: 'ok'; readonly logBarrier: number }
  | { readonly status: 'never'; readonly logBarrier: null }
  | { readonly status: 'immediate'; readonly logBarrier: 0 };

/**
 * How far, in logarithm, the price may move before the position is liquidated.
 *
 * b = ln(P_liq/E) = ln((1 − 1/L)/(1 − m)) long, ln((1 + 1/L)/(1 + m)) short. The short's is nearer in
 * logarithm.
 *
 * @param leverage L, at least 1.
 * @param maintenanceMargin m, a fraction in [0, 1).
 * @returns ok with b < 0 for long and b > 0 for short; never (null, not −∞) for 1× long; immediate (0) if 1/L
 *   ≤ m.
 * @throws ModelInputError outside these ranges.
 * @verified golden/leverage.json (mpmath, 60 digits).
 * @example
 * logBarrier({ leverage: 20, side: 'long', maintenanceMargin: 0.005 }) // { status: 'ok', logBarrier: -0.04628075256400625 }
 */
export function logBarrier(position: IsolatedPosition): LogBarrier {
  requirePosition(position, 'logBarrier');
  const distance = relativeDistance(position);
  if (distance === 0) return { status: 'immediate', logBarrier: 0 };
  if (position.side === 'short') return { status: 'ok', logBarrier: Math.log1p(distance) };
  const { leverage, maintenanceMargin } = position;
  if (leverage === 1) return { status: 'never', logBarrier: null };
  if (leverage > NEAR_ONE) return { status: 'ok', logBarrier: Math.log1p(-distance) };
  return { status: 'ok', logBarrier: Math.log((leverage - 1) / (leverage * (1 - maintenanceMargin))) };
}
