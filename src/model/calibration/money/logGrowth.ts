import { requireInput } from '../../conventions/modelInputError.ts';

/** Mean growth per trade in logarithms, or ruin: everything was staked and can be lost. */
export type LogGrowth = { readonly kind: 'value'; readonly value: number } | { readonly kind: 'ruin' };

/**
 * How fast money grows per trade, on average and in logarithms, for a known chance and stake.
 *
 * g = π ln(1 + b f) + (1 − π) ln(1 − f) with π = winChance, f = stake, b = payoff. Staking everything on less
 * than a certainty is ruin sooner or later, told as such.
 *
 * @throws ModelInputError unless winChance and stake are in [0, 1] and payoff > 0.
 * @see Kelly 1956, Bell System Technical Journal 35(4).
 * @verified generator.golden.test.ts.
 * @example
 * logGrowth({ winChance: 0.8, stake: 1, payoff: 1 }) // { kind: 'ruin' }
 */
export function logGrowth({
  winChance,
  stake,
  payoff,
}: {
  winChance: number;
  stake: number;
  payoff: number;
}): LogGrowth {
  requireInput(winChance >= 0 && winChance <= 1, 'logGrowth', 'a chance in [0, 1]', winChance);
  requireInput(stake >= 0 && stake <= 1, 'logGrowth', 'a stake in [0, 1]', stake);
  requireInput(payoff > 0, 'logGrowth', 'a payoff above 0', payoff);
  if (winChance === 1) return { kind: 'value', value: Math.log1p(payoff * stake) };
  if (stake === 1) return { kind: 'ruin' };
  return {
    kind: 'value',
    value: winChance * Math.log1p(payoff * stake) + (1 - winChance) * Math.log1p(-stake),
  };
}
