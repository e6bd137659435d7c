import type { LearnedWindow } from './calmLearning.ts';
import type { CalmValues } from './calmParams.ts';
import type { OwnDays } from './ownCalmOutcomes.ts';

/** The chosen window; in a file with fewer days it begins earlier, and where that is not enough it is shorter. */
export function ownWindow(
  { learnable }: Pick<OwnDays, 'learnable'>,
  { windowFrom, windowDays }: Pick<CalmValues, 'windowFrom' | 'windowDays'>,
): LearnedWindow {
  const days = Math.min(windowDays, learnable);
  return { from: Math.min(windowFrom, learnable - days), days };
}
