import type { Fraction, Multiple } from '../../conventions/quantities.ts';

/** The same leverage whatever happens. */
export interface FixedPolicy {
  readonly kind: 'fixed';
  readonly leverage: Multiple;
}

/** Grows with each win and shrinks with each loss. */
export interface GrowPolicy {
  readonly kind: 'grow';
  readonly start: Multiple;
  /** After a win leverage is multiplied by e^step; after a loss divided by e^(step × loss/unit). */
  readonly step: number;
  readonly unit: Fraction;
  readonly least: Multiple;
  readonly most: Multiple;
}

/** Moves from one leverage to another as days pass, whatever they bring. */
export interface TightenPolicy {
  readonly kind: 'tighten';
  readonly from: Multiple;
  readonly to: Multiple;
  /** Days after which 1/e of the way is left. */
  readonly days: number;
}

/** Leverage is target over measured volatility: quiet days make it bold. */
export interface VolatilityTargetPolicy {
  readonly kind: 'volt';
  /** Volatility of a day that the account shall have. */
  readonly target: Fraction;
  /** Volatility of a day that is believed before the first. */
  readonly start: Fraction;
  /** Weight of what was believed, in [0, 1). */
  readonly memory: Fraction;
  readonly most: Multiple;
}

/** The same with a variance added that no calm takes away. */
export interface StressFloorPolicy extends Omit<VolatilityTargetPolicy, 'kind'> {
  readonly kind: 'unc';
  /** Volatility of a day of stress, always added as variance. */
  readonly stress: Fraction;
}

/** Leverage by what the days so far tell about the mean, and how little that is. */
export interface PosteriorPolicy {
  readonly kind: 'posterior';
  /** Volatility of a day, taken as known. */
  readonly volatility: Fraction;
  /** How far means of a day lie from 0 before anything is seen, τ₀. */
  readonly priorSpread: Fraction;
  readonly most: Multiple;
}

/** How leverage is chosen each morning from the returns of the days before. */
export type LeveragePolicy =
  | FixedPolicy
  | GrowPolicy
  | TightenPolicy
  | VolatilityTargetPolicy
  | StressFloorPolicy
  | PosteriorPolicy;

export type PolicyKind = LeveragePolicy['kind'];

/** The policies of the lab with its numbers. */
export const POLICIES: { readonly [Kind in PolicyKind]: Extract<LeveragePolicy, { kind: Kind }> } = {
  fixed: { kind: 'fixed', leverage: 2 },
  grow: { kind: 'grow', start: 2, step: 0.05, unit: 0.005, least: 1, most: 20 },
  tighten: { kind: 'tighten', from: 10, to: 3, days: 20 },
  volt: { kind: 'volt', target: 0.06, start: 0.02, memory: 0.94, most: 20 },
  unc: { kind: 'unc', target: 0.06, start: 0.02, memory: 0.94, most: 20, stress: 0.04 },
  posterior: { kind: 'posterior', volatility: 0.02, priorSpread: 0.005, most: 20 },
};
