import { requireInput } from '../../conventions/modelInputError.ts';
import type { LogGrowth } from './logGrowth.ts';

/**
 * The growth per trade that a wrong confidence costs at full Kelly: the divergence of the stated from the
 * true chance.
 *
 * KL(π‖c) = π ln(π/c) + (1 − π) ln((1 − π)/(1 − c)), for every payoff, as long as both chances call for a
 * stake. It is also the log loss above that of the honest forecast: the bridge from calibration to money.
 *
 * @param winChance π, the true chance; statedChance c. Both in [0, 1].
 * @returns `ruin` if a certainty was stated that is none.
 * @throws ModelInputError outside these ranges.
 * @see Kelly 1956; Kullback & Leibler 1951; Cover & Thomas 2006, section 6.1.
 * @verified money.test.ts: equals the difference of two logGrowth values for random payoffs.
 * @example
 * growthLost({ winChance: 0.5, statedChance: 0.5 }) // { kind: 'value', value: 0 }
 */
export function growthLost({
  winChance,
  statedChance,
}: {
  winChance: number;
  statedChance: number;
}): LogGrowth {
  requireInput(winChance >= 0 && winChance <= 1, 'growthLost', 'a true chance in [0, 1]', winChance);
  requireInput(
    statedChance >= 0 && statedChance <= 1,
    'growthLost',
    'a stated chance in [0, 1]',
    statedChance,
  );
  const divergence = surplus(winChance, statedChance) + surplus(1 - winChance, 1 - statedChance);
  return divergence === Number.POSITIVE_INFINITY ? { kind: 'ruin' } : { kind: 'value', value: divergence };
}

function surplus(real: number, stated: number): number {
  return real === 0 ? 0 : real * Math.log(real / stated);
}
