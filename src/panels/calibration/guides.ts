import type { GuideShare } from './outcomes.ts';

/** Which of two tells the danger better. */
export type Guide = 'accuracy' | 'honesty' | 'alike';

/** Shares of the differences nearer than this say neither. */
const ALIKE = 0.05;

/** Which of the two tells more of the danger at a stake. */
export function betterGuide({ honesty, accuracy }: GuideShare): Guide {
  if (honesty > accuracy + ALIKE) return 'honesty';
  return accuracy > honesty + ALIKE ? 'accuracy' : 'alike';
}
