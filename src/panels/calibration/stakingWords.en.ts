import type { LevelsFacts } from './levelsFacts.ts';
import { isNothing, moneyShare, share, stakeShare } from './moneyWords.en.ts';
import { isHardlyEver } from './rarity.ts';

/** The middle one of its stakes, and of an honest one's, each of the trades that it stakes on: where the stake there is none of them. */
function medianWords(facts: LevelsFacts): string {
  const { medianStake, honestMedianStake, isHonest, tradedShare, stakeThere } = facts;
  if (!isNothing(stakeThere) && !isHardlyEver(tradedShare)) return '';
  const told = (stake: number | null) => (stake === null ? 'never' : stakeShare(stake));
  const where = `; where staked${isHardlyEver(tradedShare) ? ', hardly ever' : ''}`;
  const median = `${where}, the middle stake is ${told(medianStake)}`;
  return isHonest ? median : `${median}, honest ${told(honestMedianStake)}`;
}

/** How boldly it is staked, what that puts at risk where the reader asks; or that nothing ever is. */
export function stakingWords(facts: LevelsFacts): string {
  const { stake, flatStake, stakeThere, stated, medianStake } = facts;
  if (medianStake === null) return 'Nothing is ever staked:';
  const there = `(${moneyShare(stakeThere)} at ${share(stated)}${medianWords(facts)})`;
  switch (stake) {
    case 'flat':
      return `Staking ${moneyShare(flatStake)} every time,`;
    case 'capped':
      return `Staking as boldly as that allows, but at most ${moneyShare(flatStake)},`;
    case 'half':
      return `Staking half as boldly as that allows ${there},`;
    case 'quarter':
      return `Staking a quarter as boldly as that allows ${there},`;
    default:
      return `Staking as boldly as that allows ${there},`;
  }
}
