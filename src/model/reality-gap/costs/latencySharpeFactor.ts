import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * What a delay leaves of the mean return of a rule whose signal fades from bar to bar.
 *
 * Whole bars d: φ^d; a fraction ℓ of a bar on top: 1 − ℓ·(1 − φ).
 *
 * @param delayBars ≥ 0, may be fractional; @param signalMemory φ in [0, 1], the correlation from bar to bar.
 * @throws ModelInputError for input outside these ranges.
 * @verified test: the simulation with a late fill within 4 standard errors.
 * @example
 * latencySharpeFactor(0.5, 0.9) // 0.95
 */
export function latencySharpeFactor(delayBars: number, signalMemory: number): number {
  requireInput(delayBars >= 0, 'latencySharpeFactor', 'delayBars ≥ 0', delayBars);
  requireInput(
    signalMemory >= 0 && signalMemory <= 1,
    'latencySharpeFactor',
    'signalMemory in [0, 1]',
    signalMemory,
  );
  const wholeBars = Math.floor(delayBars);
  return signalMemory ** wholeBars * (1 - (delayBars - wholeBars) * (1 - signalMemory));
}
