import type { CapacityOutcome } from '../../outcomes.ts';
import type { CapacityText } from '../../types.ts';

/** What each of these becomes is told. */
export const TOLD_MONEY = 10_000;

/** What the account becomes, with followers and without, and where it breaks even. */
export function capacitySentence(outcome: CapacityOutcome, words: CapacityText): string {
  const { account, followers, orderShare, here, breakEvenAlone, breakEvenFollowed } = outcome;
  return words.sentence({
    account,
    followers,
    orderShare,
    start: TOLD_MONEY,
    end: { amount: here.followed, error: here.followedError },
    endAlone: { amount: here.alone, error: here.aloneError },
    breakEven: followers > 0 ? breakEvenFollowed : breakEvenAlone,
  });
}
