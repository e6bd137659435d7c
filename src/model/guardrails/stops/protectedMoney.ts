import type { Fraction, Multiple } from '../../conventions/quantities.ts';
import type { Cap } from '../policies/hardCap.ts';
import type { LeveragePolicy } from '../policies/leveragePolicy.ts';
import { policyPath } from '../policies/policyPath.ts';
import { heldMoney } from './heldMoney.ts';

export interface ProtectionQuestion {
  /** Simple returns, step by step. */
  readonly returns: ArrayLike<number>;
  /** Of the position that is held, with a stop and without. */
  readonly leverage: Multiple;
  readonly maintenanceMargin: Fraction;
  /** Fall from entry at which the stop sells, in (0, 1). */
  readonly stop: Fraction;
  /** The model that changes its leverage before each step, and its cap. */
  readonly policy: LeveragePolicy;
  readonly cap: Cap;
}

/** Money at the end, 1 at the start. */
export interface ProtectedMoney {
  readonly nothing: number;
  readonly stop: number;
  readonly model: number;
}

/**
 * What is left with a simple stop, with a model and with nothing on the same prices.
 *
 * The model is not ahead of the prices: it learns from a step only after it. Its account ends where nothing is left;
 * the exchange's margin is asked only of the position that is held.
 *
 * @throws ModelInputError as heldMoney and policyPath.
 * @verified stops.test.ts: equal to heldMoney and policyPath, and by hand.
 * @example
 * protectedMoney({ returns: [-0.25, 0.1], leverage: 3, maintenanceMargin: 0.005, stop: 0.05, policy: POLICIES.fixed, cap: hardCap('none') }) // { nothing: 0.475, stop: 0.25, model: 0.6 }
 */
export function protectedMoney(question: ProtectionQuestion): ProtectedMoney {
  const { returns, leverage, maintenanceMargin, stop, policy, cap } = question;
  const held = (order: Fraction | null) =>
    heldMoney(returns, { leverage, maintenanceMargin, stop: order }).money.at(-1)!;
  return { nothing: held(null), stop: held(stop), model: policyPath(returns, policy, cap).money.at(-1)! };
}
