import type { IsolatedPosition } from './position.ts';

const SPLITTER = 134217729; // 2^27 + 1, cuts a double into two halves of 26 bits (Dekker 1971)

/**
 * How far the liquidation price lies from entry, as a positive share of entry; 0 if the position is
 * liquidated at once.
 *
 * Long 1 − (1 − 1/L)/(1 − m) = (1 − mL)/(L(1 − m)), short (1 − mL)/(L(1 + m)), without the cancellation of
 * the first form where mL is near 1.
 */
export function relativeDistance({ leverage, side, maintenanceMargin }: IsolatedPosition): number {
  if (maintenanceMargin * leverage >= 1) return 0;
  const base = side === 'long' ? 1 - maintenanceMargin : 1 + maintenanceMargin;
  return oneMinusProduct(maintenanceMargin, leverage) / (leverage * base);
}

/** 1 − ab for ab < 1, right to one rounding: the product's own rounding error is taken off again. */
function oneMinusProduct(a: number, b: number): number {
  const product = a * b;
  const aHead = headOf(a);
  const bHead = headOf(b);
  const aTail = a - aHead;
  const bTail = b - bHead;
  const error = aHead * bHead - product + aHead * bTail + aTail * bHead + aTail * bTail;
  const difference = 1 - product;
  return Number.isFinite(error) ? difference - error : difference;
}

function headOf(x: number): number {
  const scaled = SPLITTER * x;
  return scaled - (scaled - x);
}
