import { requireInput } from '../../conventions/modelInputError.ts';

/** How a book and those who sell into it react; seconds are e-folds. */
export interface MarketReaction {
  readonly sellingSeconds: number;
  readonly resilience: number;
  readonly permanentShare: number;
}

/**
 * The gain from which selling runs away in an even book, for sellers without delay:
 * Gc = (√(1 − φ·r) + √((1 − φ)·r))², r = selling/resilience; 1/φ where (1 − φ)·(1 − φ·r) < φ²·r.
 *
 * @param reaction sellingSeconds ≥ 0, resilience > 0, permanentShare in [0, 1].
 * @returns 1 where everything stays (φ = 1) or selling takes no time.
 * @throws ModelInputError for values out of range.
 * @source The condition G·ŵ(z)·(z + φ/τ)/(z + 1/τ) = 1 with ŵ = 1/(1 + τr·z), least over z > 0.
 * @verified cascade.gain.test.ts: seven published values; the numerical least of criticalGainWithDelays.
 * @example
 * criticalGain({ sellingSeconds: 60, resilience: 120, permanentShare: 0 }) // 2.914213562373095
 */
export function criticalGain({ sellingSeconds, resilience, permanentShare }: MarketReaction): number {
  requireInput(sellingSeconds >= 0, 'criticalGain', 'sellingSeconds ≥ 0', sellingSeconds);
  requireInput(resilience > 0, 'criticalGain', 'resilience > 0', resilience);
  requireInput(
    permanentShare >= 0 && permanentShare <= 1,
    'criticalGain',
    'permanentShare in [0, 1]',
    permanentShare,
  );
  const slow = sellingSeconds / resilience;
  const fading = 1 - permanentShare;
  const staying = 1 - permanentShare * slow;
  if (fading * staying < permanentShare ** 2 * slow) return 1 / permanentShare;
  return (Math.sqrt(staying) + Math.sqrt(fading * slow)) ** 2;
}
