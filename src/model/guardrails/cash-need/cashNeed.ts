import { requireInput } from '../../conventions/modelInputError.ts';
import type { Estimate, Fraction, Multiple } from '../../conventions/quantities.ts';
import { type StakeChances, stakeChances } from './stakeBelow.ts';

/** Money that must be there on a date, and where it is kept until then. */
export interface CashNeed {
  /** Of a long position that holds all money that is not ring-fenced. */
  readonly leverage: Multiple;
  /** Share of the notional that must remain as margin, in [0, 1). */
  readonly maintenanceMargin: Fraction;
  /** What is needed on the date, as a share of all money; at least 0. */
  readonly need: number;
  /** Share of all money that is kept outside the account, in [0, 1). */
  readonly ringFenced: Fraction;
}

/** The chance that the position is liquidated before the date, and that the money needed is not there. */
export interface CashNeedChances<Chance> {
  readonly liquidated: Chance;
  readonly missed: Chance;
}

/** How a chance was found: on simulated clocks, or by counting simulated paths. */
export type CashNeedEstimate<Method> = CashNeedChances<Estimate<Method>>;

/** The share of the stake that the date asks for, once the ring-fenced sum is spent. */
export function shareOfStake({ need, ringFenced }: CashNeed, functionName: string): number {
  requireInput(need >= 0 && need < Infinity, functionName, 'a need ≥ 0', need);
  requireInput(ringFenced >= 0 && ringFenced < 1, functionName, 'a ring-fenced share in [0, 1)', ringFenced);
  return Math.max(0, need - ringFenced) / (1 - ringFenced);
}

/** The chances of the stake that the need leaves to the account. */
export function needChances(question: CashNeed, functionName: string): StakeChances {
  const { leverage, maintenanceMargin } = question;
  const share = shareOfStake(question, functionName);
  return stakeChances({ leverage, side: 'long', maintenanceMargin, share }, functionName);
}
