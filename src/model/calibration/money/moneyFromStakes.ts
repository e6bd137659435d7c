/** A bet: the share of the money at stake and whether it was won. */
export interface SettledBet {
  readonly stake: number;
  readonly isWon: boolean;
}

/**
 * What 1 becomes over some bets, one after the other.
 *
 * Π(1 + b·f) over the won and (1 − f) over the lost, with payoff b and stake f.
 *
 * @param payoff what a win pays per unit staked.
 * @verified test: by hand; moneyLine on the same bets.
 * @example
 * moneyFromStakes([{ stake: 0.5, isWon: true }, { stake: 0.5, isWon: false }], 1) // 0.75
 */
export function moneyFromStakes(bets: readonly SettledBet[], payoff: number): number {
  return bets.reduce((money, { stake, isWon }) => money * (isWon ? 1 + payoff * stake : 1 - stake), 1);
}
