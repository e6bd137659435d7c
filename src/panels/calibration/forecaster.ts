import type { BettingPlan, ForecasterDials, StakeRule } from '../../model/calibration/index.ts';
import type { CalibrationValues, Stake } from './params.ts';

/** The largest share of the money that the capped stake puts on one trade, and the flat stake's share. */
export const LARGEST_CAPPED_STAKE = 0.1;
export const FLAT_STAKE = 0.1;

const STAKE_RULES: Readonly<Record<Stake, StakeRule>> = {
  full: { kind: 'kelly', multiplier: 1 },
  half: { kind: 'kelly', multiplier: 0.5 },
  quarter: { kind: 'kelly', multiplier: 0.25 },
  capped: { kind: 'capped', multiplier: 1, cap: LARGEST_CAPPED_STAKE },
  flat: { kind: 'flat', fraction: FLAT_STAKE },
};

/** The model's dial: of stated log-odds the share 1/kappa is real. */
export function dialsOf({
  accuracy,
  realConfidence,
}: Pick<CalibrationValues, 'accuracy' | 'realConfidence'>) {
  return { accuracy, kappa: 1 / realConfidence } satisfies ForecasterDials;
}

/** What a trade pays and how the stake follows what is stated. */
export function planOf({
  payoffPer100,
  stake,
}: Pick<CalibrationValues, 'payoffPer100' | 'stake'>): BettingPlan {
  return { payoff: payoffPer100 / 100, stake: STAKE_RULES[stake] };
}

/** How often a call has to be right so that the wins just make up for the losses. */
export function earnsNothingAt(payoffPer100: number): number {
  return 100 / (100 + payoffPer100);
}
