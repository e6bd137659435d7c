import { logistic } from '../recalibration/logistic.ts';
import { softplus } from '../recalibration/softplus.ts';
import type { BettingPlan } from './bettingPlan.ts';

/** Logarithm of what money becomes per unit, after a win and after a loss, at given stated log-odds. */
export interface LogReturns {
  readonly stake: (statedLogOdds: number) => number;
  readonly won: (statedLogOdds: number) => number;
  readonly lost: (statedLogOdds: number) => number;
  /** Stated log-odds up to which nothing is staked and all three are 0. */
  readonly startsAt: number;
  /** Stated log-odds at which the stake starts or reaches its cap. */
  readonly kinks: readonly number[];
}

/**
 * What a plan does to the money at given stated log-odds x.
 *
 * With q = (1 − σ(x))(b + 1)/b a Kelly stake is λ(1 − q) and 1 − stake = 1 − λ + λq, which keeps its digits
 * when the stake is nearly everything; at λ = 1 its logarithm is ln((b + 1)/b) − softplus(x), finite for
 * every x.
 *
 * @verified money.test.ts: equals ln(1 + b f) and ln(1 − f) with f from stakeFraction.
 * @example
 * logReturns({ payoff: 1, stake: { kind: 'flat', fraction: 0.5 } }).lost(0) // -Math.log(2)
 */
export function logReturns({ payoff, stake }: BettingPlan): LogReturns {
  if (stake.kind === 'flat') {
    const won = Math.log1p(payoff * stake.fraction);
    const lost = Math.log1p(-stake.fraction);
    return {
      stake: () => stake.fraction,
      won: () => won,
      lost: () => lost,
      startsAt: Number.NEGATIVE_INFINITY,
      kinks: [],
    };
  }
  const { multiplier } = stake;
  const cap = stake.kind === 'capped' ? stake.cap : 1;
  const factor = (payoff + 1) / payoff;
  const logFactor = Math.log(factor);
  const startsAt = -Math.log(payoff);
  const stakeAt = (x: number) =>
    x <= startsAt ? 0 : Math.min(cap, multiplier * (1 - logistic(-x) * factor));
  return {
    stake: stakeAt,
    won: x => Math.log1p(payoff * stakeAt(x)),
    lost: x => {
      if (x <= startsAt) return 0;
      if (multiplier === 1 && cap === 1) return logFactor - softplus(x);
      return Math.log(Math.max(1 - cap, 1 - multiplier + multiplier * logistic(-x) * factor));
    },
    startsAt,
    kinks: cap < multiplier ? [startsAt, capReachedAt(multiplier, cap, factor)] : [startsAt],
  };
}

/** λ(1 − (1 − c) · factor) = cap solved for the log-odds of c. */
function capReachedAt(multiplier: number, cap: number, factor: number): number {
  const doubt = (1 - cap / multiplier) / factor;
  return Math.log1p(-doubt) - Math.log(doubt);
}
