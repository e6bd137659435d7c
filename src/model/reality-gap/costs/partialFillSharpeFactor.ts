import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * What filling only a share of every order leaves of the Sharpe ratio of a position in proportion to its
 * signal.
 *
 * With position += κ·(target − position), b = 1 − κ and signal memory φ: [κ/(1 − bφ)]/√[κ²/(1 − b²)·(1 +
 * bφ)/(1 − bφ)].
 *
 * @param filledShare κ in (0, 1]; @param signalMemory φ in [0, 1), the correlation of the signal from bar to
 *   bar.
 * @throws ModelInputError for input outside these ranges.
 * @verified test: a simulated linear strategy within 4 standard errors.
 * @example
 * partialFillSharpeFactor(1, 0.9) // 1
 */
export function partialFillSharpeFactor(filledShare: number, signalMemory: number): number {
  requireInput(
    filledShare > 0 && filledShare <= 1,
    'partialFillSharpeFactor',
    'filledShare in (0, 1]',
    filledShare,
  );
  requireInput(
    signalMemory >= 0 && signalMemory < 1,
    'partialFillSharpeFactor',
    'signalMemory in [0, 1)',
    signalMemory,
  );
  const unfilled = 1 - filledShare;
  const carried = unfilled * signalMemory;
  const variance = ((filledShare ** 2 / (1 - unfilled ** 2)) * (1 + carried)) / (1 - carried);
  return filledShare / (1 - carried) / Math.sqrt(variance);
}
