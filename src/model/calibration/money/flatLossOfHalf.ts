/**
 * The chance of ever holding half the start or less when the same fraction is staked on every trade, exactly.
 *
 * Money depends only on the number of wins so far, so the chances of the counts that never reached half are
 * carried from trade to trade.
 *
 * @param winChance chance that a trade wins.
 * @verified money.test.ts: all sequences of twelve trades enumerated.
 * @example
 * flatLossOfHalf({ winChance: 0.75, payoff: 1, fraction: 0.5, trades: 1 }) // 0.25
 */
export function flatLossOfHalf({
  winChance,
  payoff,
  fraction,
  trades,
}: {
  winChance: number;
  payoff: number;
  fraction: number;
  trades: number;
}): number {
  const won = Math.log1p(payoff * fraction);
  const lost = Math.log1p(-fraction);
  const alive = new Float64Array(trades + 1);
  alive[0] = 1;
  let halved = 0;
  for (let trade = 1; trade <= trades; trade++) {
    for (let wins = trade; wins >= 0; wins--) {
      const mass =
        (wins > 0 ? alive[wins - 1]! * winChance : 0) + (wins < trade ? alive[wins]! * (1 - winChance) : 0);
      const reachedHalf = wins * won + (trade - wins) * lost <= -Math.LN2 + 1e-12;
      if (reachedHalf) halved += mass;
      alive[wins] = reachedHalf ? 0 : mass;
    }
  }
  return halved;
}
