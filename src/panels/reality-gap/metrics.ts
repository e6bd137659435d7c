import type { TierMetric } from '../../model/reality-gap/index.ts';

/**
 * The figures of the account in the order in which they are offered; the first two are those of the first
 * screen.
 */
export const SHOWN_METRICS = [
  'endMoney',
  'worstFall',
  'sharpe',
  'return',
  'growth',
  'worstDay',
] as const satisfies readonly TierMetric[];
