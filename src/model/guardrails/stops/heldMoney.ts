import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction, Multiple } from '../../conventions/quantities.ts';

/** A long position that nobody changes, and an order to sell it; null for none. */
export interface HeldPosition {
  /** Of the position when it is opened, at least 0. */
  readonly leverage: Multiple;
  /** Share of the notional that must remain as margin, in [0, 1). */
  readonly maintenanceMargin: Fraction;
  /** Fall of the price from entry at which everything is sold, in (0, 1); null without a stop. */
  readonly stop: Fraction | null;
}

/** What became of a held position. */
export interface HeldOutcome {
  /** Money after each step, 1 at the start: one value more than steps. */
  readonly money: Float64Array;
  /** The step, from 1, in which it was sold by the stop or closed by the exchange; null if it is still open. */
  readonly stoppedOn: number | null;
  readonly liquidatedOn: number | null;
  /** Price over entry at which the stop was filled: below the stop's own price where prices jumped over it. */
  readonly filledAt: number | null;
}

/**
 * Holds a position over a row of returns, with a simple stop or with nothing.
 *
 * Money = 1 + ℓ·(P − 1), never below 0. The stop sells at the first price at or below its own, not at its own: a
 * gap is filled at its bottom. The exchange closes at P = (1 − 1/ℓ)/(1 − m), and nothing is left. Where one step
 * reaches both, whichever lies higher comes first.
 *
 * @param returns simple returns of each step, finite, at least −1; between two steps nothing is traded.
 * @throws ModelInputError outside the ranges of HeldPosition.
 * @verified stops.test.ts: by hand; liquidationPrice for where the exchange closes.
 * @example
 * heldMoney([-0.02, -0.1, 0.2], { leverage: 5, maintenanceMargin: 0.005, stop: 0.05 }).filledAt // 0.882
 */
export function heldMoney(returns: ArrayLike<number>, position: HeldPosition): HeldOutcome {
  requireHeld(position);
  const { leverage, maintenanceMargin, stop } = position;
  // Below 1× no price is low enough, not even 0.
  const liquidationPrice = (1 - 1 / leverage) / (1 - maintenanceMargin);
  const stopPrice = stop === null ? Number.NEGATIVE_INFINITY : 1 - stop;
  const money = new Float64Array(returns.length + 1).fill(1);
  let price = 1;
  let stoppedOn: number | null = null;
  let liquidatedOn: number | null = null;
  let filledAt: number | null = null;
  for (let step = 1; step <= returns.length; step++) {
    const change = returns[step - 1]!;
    requireInput(change >= -1 && change < Infinity, 'heldMoney', 'finite returns ≥ −1', change);
    if (stoppedOn !== null || liquidatedOn !== null) {
      money[step] = money[step - 1]!;
      continue;
    }
    price *= 1 + change;
    const left = Math.max(0, 1 + leverage * (price - 1));
    money[step] = left;
    if (price > Math.max(stopPrice, liquidationPrice)) continue;
    if (stopPrice > liquidationPrice) {
      stoppedOn = step;
      filledAt = price;
    } else {
      liquidatedOn = step;
      money[step] = 0;
    }
  }
  return { money, stoppedOn, liquidatedOn, filledAt };
}

function requireHeld({ leverage, maintenanceMargin, stop }: HeldPosition): void {
  const rule = (holds: boolean, requirement: string, received: unknown) =>
    requireInput(holds, 'heldMoney', requirement, received);
  rule(leverage >= 0 && leverage < Infinity, 'a leverage ≥ 0', leverage);
  rule(maintenanceMargin >= 0 && maintenanceMargin < 1, 'maintenanceMargin in [0, 1)', maintenanceMargin);
  rule(leverage * maintenanceMargin < 1, 'a position that is not closed at once', leverage);
  rule(stop === null || (stop > 0 && stop < 1), 'a stop in (0, 1), or null', stop);
}
