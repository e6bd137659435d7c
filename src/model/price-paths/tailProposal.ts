import { changingVolatilityShape } from './changingVolatilityShape.ts';

/** Half the degrees of freedom of the hourly mixing variable, α = ν/2. */
export const MIXING_SHAPE = changingVolatilityShape.degreesOfFreedom / 2;
/** Γ(1.91), by mpmath. */
const GAMMA_OF_MIXING_SHAPE = 0.9652307260711482;

/** One path in three is a tail path: of the others' weights none exceeds 3/2. */
export const TAIL_PATH_EVERY = 3;
/** Tail paths start this many spreads higher: huge clocks mostly need a high start as well as a wild hour. */
export const TAIL_START_SHIFT = 1.2;
/**
 * Holds longer than a week need no help in the tail: the wild hour of a tail path lies within this many
 * hours.
 */
const LAST_WILD_HOUR = 168;
/** Early hours are chosen more often, in proportion to hour^−1.2, since short holds have few of them. */
const EARLY_HOUR_POWER = 1.2;
/** A wild hour's mixing value starts here (an ordinary hour exceeds it once in 36)… */
export const WILD_MIXING_FROM = 4;
/** …and falls off with this power, so that the density ratio is proportional to λ^1.5·exp((α − 1)/λ). */
export const WILD_MIXING_TAIL = MIXING_SHAPE - 1.5;
/** The constant of that ratio. */
export const WILD_MIXING_RATIO =
  (WILD_MIXING_TAIL * WILD_MIXING_FROM ** WILD_MIXING_TAIL * GAMMA_OF_MIXING_SHAPE) /
  (MIXING_SHAPE - 1) ** MIXING_SHAPE;

/** How tail paths choose their wild hour; index k is hour k, from 1. */
export interface TailProposal {
  /** The chance that hour k is the wild one. */
  readonly hourShare: Float64Array;
  /** The chance that the wild hour comes after hour k. */
  readonly laterShare: Float64Array;
}

/**
 * The chances with which tail paths choose the one hour whose variance comes from the heavier proposal.
 *
 * @param hours the number of hours simulated; the chances of hours beyond the first week are 0.
 * @verified tailProposal.test.ts: shares sum to 1, the density ratio averages to 1.
 */
export function tailProposal(hours: number): TailProposal {
  const hourShare = new Float64Array(hours + 1);
  const laterShare = new Float64Array(hours + 1);
  const total = totalShare();
  let used = 0;
  laterShare[0] = 1;
  for (let hour = 1; hour <= hours; hour++) {
    hourShare[hour] = hour <= LAST_WILD_HOUR ? hour ** -EARLY_HOUR_POWER / total : 0;
    used += hourShare[hour]!;
    laterShare[hour] = hour >= LAST_WILD_HOUR ? 0 : 1 - used;
  }
  return { hourShare, laterShare };
}

function totalShare(): number {
  let sum = 0;
  for (let hour = 1; hour <= LAST_WILD_HOUR; hour++) sum += hour ** -EARLY_HOUR_POWER;
  return sum;
}

/**
 * The wild hour that belongs to a uniform number, or 0 if it lies beyond the simulated hours.
 *
 * @param uniform in [0, 1).
 */
export function wildHourAt(proposal: TailProposal, uniform: number): number {
  const { laterShare } = proposal;
  for (let hour = 1; hour < laterShare.length; hour++) {
    if (uniform < 1 - laterShare[hour]!) return hour;
  }
  return 0;
}

/** The mixing value of a wild hour that belongs to a uniform number in (0, 1]: from·u^(−1/tail). */
export function wildMixingAt(uniform: number): number {
  return WILD_MIXING_FROM * uniform ** (-1 / WILD_MIXING_TAIL);
}
