import { requireInput } from '../../conventions/modelInputError.ts';
import { kellyFraction } from './kellyFraction.ts';
import { logGrowth } from './logGrowth.ts';

/**
 * The stated confidence at which full Kelly stops to grow, if every call has the same true chance.
 *
 * The c above winChance with KL(π‖c) = g(honest), by bisection: growth falls from its best at c = π to −∞ at
 * c = 1.
 *
 * @param winChance π with π(b + 1) > 1, so that an honest stake exists, and below 1.
 * @throws ModelInputError otherwise.
 * @verified generator.golden.test.ts: 0.59933422 and 0.96378099.
 * @example
 * breakEvenConfidence({ winChance: 0.8, payoff: 1 }) > 0.96 // true
 */
export function breakEvenConfidence({ winChance, payoff }: { winChance: number; payoff: number }): number {
  requireInput(
    winChance < 1 && winChance * (payoff + 1) > 1,
    'breakEvenConfidence',
    'a chance below 1 that gains on average',
    winChance,
  );
  let low = winChance;
  let high = 1;
  for (let step = 0; step < 100 && high - low > 1e-16; step++) {
    const middle = (low + high) / 2;
    const growth = logGrowth({ winChance, stake: kellyFraction({ winChance: middle, payoff }), payoff });
    if (growth.kind === 'value' && growth.value > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
