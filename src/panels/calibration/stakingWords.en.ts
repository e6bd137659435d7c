import type { LevelsFacts } from './levelsFacts.ts';
import { moneyShare, share, stakeShare } from './moneyWords.en.ts';

/** The middle one of its stakes, and of an honest one's. */
function medianWords({ medianStake, honestMedianStake, isHonest }: LevelsFacts): string {
  const told = (stake: number | null) => (stake === null ? 'nothing' : stakeShare(stake));
  const median = `median stake ${told(medianStake)}`;
  return isHonest ? median : `${median}, honest ${told(honestMedianStake)}`;
}

/** How boldly it is staked, and what that puts at risk where the reader asks. */
export function stakingWords(facts: LevelsFacts): string {
  const { stake, flatStake, stakeThere, stated } = facts;
  const there = `(${moneyShare(stakeThere)} at ${share(stated)}; ${medianWords(facts)})`;
  switch (stake) {
    case 'flat':
      return `Staking ${moneyShare(flatStake)} every time`;
    case 'capped':
      return `Staking as boldly as that allows, but at most ${moneyShare(flatStake)}`;
    case 'half':
      return `Staking half as boldly as that allows ${there}`;
    case 'quarter':
      return `Staking a quarter as boldly as that allows ${there}`;
    default:
      return `Staking as boldly as that allows ${there}`;
  }
}
