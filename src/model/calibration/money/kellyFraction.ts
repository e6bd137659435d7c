import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * The fraction of one's money to stake for the fastest growth, if the stated chance were true.
 *
 * f = max(0, (c(b + 1) − 1)/b) with c = winChance and b = payoff; 0 if the trade loses on average, 1 only at
 * certainty.
 *
 * @throws ModelInputError unless winChance is in [0, 1] and payoff > 0.
 * @see Kelly 1956, Bell System Technical Journal 35(4).
 * @verified generator.golden.test.ts; money.test.ts: no other fraction grows faster.
 * @example
 * kellyFraction({ winChance: 0.9, payoff: 0.25 }) // 0.5
 */
export function kellyFraction({ winChance, payoff }: { winChance: number; payoff: number }): number {
  requireInput(winChance >= 0 && winChance <= 1, 'kellyFraction', 'a chance in [0, 1]', winChance);
  requireInput(payoff > 0, 'kellyFraction', 'a payoff above 0', payoff);
  return Math.max(0, 1 - ((1 - winChance) * (payoff + 1)) / payoff);
}
