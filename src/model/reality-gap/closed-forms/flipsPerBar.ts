import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * How often a rule that follows the sign of a fading signal changes sides: the chance per bar.
 *
 * acos(φ)/π for a normal AR(1) signal; 0.14357 at φ = 0.9.
 *
 * @param signalMemory φ in [−1, 1].
 * @throws ModelInputError for a memory outside [−1, 1].
 * @see Rice (1944) for the crossings of a normal process.
 * @verified golden/realityGapClosedForms.json; the simulation within 4 standard errors.
 * @example
 * flipsPerBar(0) // 0.5
 */
export function flipsPerBar(signalMemory: number): number {
  requireInput(Math.abs(signalMemory) <= 1, 'flipsPerBar', 'signalMemory in [-1, 1]', signalMemory);
  return Math.acos(signalMemory) / Math.PI;
}
