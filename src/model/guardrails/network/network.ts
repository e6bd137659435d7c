import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction } from '../../conventions/quantities.ts';

/** How many returns a network looks back on, and how many units lie between them and its answer. */
export interface NetworkShape {
  readonly inputs: number;
  readonly hidden: number;
}

/** The network of the lab: the last twenty returns, sixteen units. */
export const NETWORK_SHAPE: NetworkShape = { inputs: 20, hidden: 16 };

/**
 * A network with one hidden layer: h = f(A·x + a), f(z) = z/√(1 + z²), mean = u·h + b, ln(spread) = v·h + c.
 */
export interface Network extends NetworkShape {
  /** Returns are divided by this before they enter, and what leaves is multiplied by it. */
  readonly scale: Fraction;
  /** A (unit after unit), a, u, b, v, c in one row. */
  readonly weights: Float64Array;
}

/** What a network states about the next return. */
export interface NextReturn {
  readonly mean: Fraction;
  /** Standard deviation that it states, above 0. */
  readonly spread: Fraction;
}

/** How many weights a network of a shape has. */
export function weightCount({ inputs, hidden }: NetworkShape): number {
  return hidden * inputs + 3 * hidden + 2;
}

/** Refuses shapes that are no networks. */
export function requireShape({ inputs, hidden }: NetworkShape, functionName: string): void {
  for (const count of [inputs, hidden])
    requireInput(Number.isInteger(count) && count >= 1, functionName, 'whole counts from 1', count);
}
