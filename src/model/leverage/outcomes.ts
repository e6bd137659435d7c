import type { Probability } from '../conventions/quantities.ts';
import { hitProbability, survivalBeyond, survivalProbability } from './firstPassage.kernel.ts';

/** The three ways a position can end; they add up to 1. */
export interface Outcomes {
  /** Liquidated before the holding time is over. */
  readonly wipedOut: Probability;
  /** Closed at the end with no more than was put in, fees counted. */
  readonly endedWithLess: Probability;
  /** Closed at the end with more than was put in, fees counted. */
  readonly endedWithMore: Probability;
}

/** What is certain: nothing is left to chance. */
export const CERTAINLY: Readonly<Record<keyof Outcomes, Outcomes>> = {
  wipedOut: { wipedOut: 1, endedWithLess: 0, endedWithMore: 0 },
  endedWithLess: { wipedOut: 0, endedWithLess: 1, endedWithMore: 0 },
  endedWithMore: { wipedOut: 0, endedWithLess: 0, endedWithMore: 1 },
};

/**
 * The three outcomes of a scaled Brownian motion with barrier distance A, threshold K and drift δ, see
 * firstPassage.kernel.ts. The rarer of "hit" and "not hit" is computed directly, the other as its complement.
 */
export function outcomesOf(
  distance: number,
  threshold: number,
  drift: number,
  logReflection: number,
): Outcomes {
  const survived = survivalProbability(distance, drift, logReflection);
  const wipedOut = survived < 0.5 ? 1 - survived : hitProbability(distance, drift, logReflection);
  const endedWithMore = Math.min(survived, survivalBeyond(distance, threshold, drift, logReflection));
  return { wipedOut, endedWithLess: survived - endedWithMore, endedWithMore };
}
