import type { LearnedWindow } from './calmLearning.ts';
import { type CalmValues, calmParameters, LONGEST_WINDOW, SHORTEST_WINDOW } from './calmParams.ts';
import type { OwnDays } from './ownCalmOutcomes.ts';

/** The chosen window; in a file with fewer days it begins earlier, and where that is not enough it is shorter. */
export function ownWindow(
  { learnable }: Pick<OwnDays, 'learnable'>,
  { windowFrom, windowDays }: Pick<CalmValues, 'windowFrom' | 'windowDays'>,
): LearnedWindow {
  const days = Math.min(windowDays, learnable);
  return { from: Math.min(windowFrom, learnable - days), days };
}

/** What a window can be set to in a file; in a short one that is less than among the simulated days. */
export interface WindowRanges {
  readonly starts: readonly [number, number];
  /** One that gets longer than the days behind its beginning begins earlier. */
  readonly lengths: readonly [number, number];
  /** Where it can end as it begins now. */
  readonly latestEnd: number;
}

export function windowRanges(
  { learnable }: Pick<OwnDays, 'learnable'>,
  { from, days }: LearnedWindow,
): WindowRanges {
  const [earliest, latest] = calmParameters.windowFrom.slider;
  return {
    starts: [earliest, Math.min(latest, learnable - days)],
    lengths: [SHORTEST_WINDOW, Math.min(LONGEST_WINDOW, learnable)],
    latestEnd: Math.min(from + LONGEST_WINDOW, learnable),
  };
}
