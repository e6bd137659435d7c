import { flipsPerBar } from './flipsPerBar.ts';

/**
 * How much a rule that is always long or short one unit trades in a year, in units of its position.
 *
 * 2·A·acos(φ)/π: every change of sides trades twice the position. 104.8 at φ = 0.9 and 365 bars a year, so a
 * fee of 5 basis points takes 5.24 % a year from an unlevered account.
 *
 * @param signalMemory φ in [−1, 1]; @param periodsPerYear A.
 * @verified golden/realityGapClosedForms.json; the simulation within 4 standard errors.
 * @example
 * yearlyTurnover(0, 12) // 12
 */
export function yearlyTurnover(signalMemory: number, periodsPerYear: number): number {
  return 2 * periodsPerYear * flipsPerBar(signalMemory);
}
