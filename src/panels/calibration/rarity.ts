import type { MoneySummary } from './outcomes.ts';

/** A hundred traders with the most trades there are meet fewer than this in a hundred such worlds. */
const NEVER = 1e-9;
const HARDLY_EVER = 0.001;

/** Whether anything is ever staked: on one trade in a billion or more. */
export function everStakes({ tradedShare }: Pick<MoneySummary, 'tradedShare'>): boolean {
  return tradedShare >= NEVER;
}

/** Whether what happens in such a share of all cases hardly ever does: in less than 1 of 1,000. */
export function isHardlyEver(share: number): boolean {
  return share < HARDLY_EVER;
}

/** On which share of its trades it stakes: on all where fewer than one in a billion is left out. */
export function toldTraded({ tradedShare }: Pick<MoneySummary, 'tradedShare'>): number {
  return tradedShare > 1 - NEVER ? 1 : tradedShare;
}

/** The middle one of its stakes; null where nothing is ever staked. */
export function toldMedian(summary: MoneySummary): number | null {
  return everStakes(summary) ? summary.medianStake : null;
}
