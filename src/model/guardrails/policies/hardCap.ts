import { requireInput } from '../../conventions/modelInputError.ts';
import type { Multiple } from '../../conventions/quantities.ts';

class HardCap {
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The highest leverage that passes; ∞ where there is no cap. */
  get most(): Multiple {
    return this.#most;
  }

  /** The leverage itself up to the cap, the cap beyond it. */
  bound(leverage: Multiple): Multiple {
    return leverage > this.#most ? this.#most : leverage;
  }
}

/** A limit that no model, policy or person can raise. Only `hardCap` makes one: it has a private part. */
export type Cap = HardCap;

/**
 * The limit that is applied after everything else and learns nothing.
 *
 * @param most the highest leverage, a finite multiple above 0, or 'none'. There is no third state: a cap is
 *   not switched off, it is another cap.
 * @throws ModelInputError for 0, below 0, not a number, or without bound.
 * @verified policies.test.ts: never exceeded for any input, equals kept.
 * @example
 * hardCap(5).bound(14.8) // 5
 */
export function hardCap(most: Multiple | 'none'): Cap {
  if (most === 'none') return new HardCap(Number.POSITIVE_INFINITY);
  requireInput(most > 0 && most < Infinity, 'hardCap', "a leverage above 0 or 'none'", most);
  return new HardCap(most);
}
