import { requireInput } from '../../conventions/modelInputError.ts';
import { logGrowth } from '../money/logGrowth.ts';

/** What a forecaster with an honest and an overstated half shows. */
export interface TwoTierForecaster {
  readonly ece: number;
  readonly meanConfidence: number;
  /** Growth per trade at even money and full Kelly, and that of the honest forecaster. */
  readonly growth: number;
  readonly honestGrowth: number;
}

/**
 * "Half of its calls are honest" without any mathematics: all calls win A of the time, a share says so, the
 * rest says more.
 *
 * 100 calls at A = 0.8: 50 say 80 % (40 right), 50 say 98 % (40 right).
 *
 * @param accuracy A in (½, 1); honestShare in [0, 1]; overstated in (A, 1), the confidence of the other
 *   calls.
 * @throws ModelInputError outside these ranges.
 * @verified generator.golden.test.ts: 0.0436625853 of 0.1927447570.
 * @example
 * twoTierForecaster({ accuracy: 0.8, honestShare: 0.5, overstated: 0.98 }).ece // 0.09
 */
export function twoTierForecaster({
  accuracy,
  honestShare,
  overstated,
}: {
  accuracy: number;
  honestShare: number;
  overstated: number;
}): TwoTierForecaster {
  requireInput(accuracy > 0.5 && accuracy < 1, 'twoTierForecaster', 'an accuracy in (½, 1)', accuracy);
  requireInput(honestShare >= 0 && honestShare <= 1, 'twoTierForecaster', 'a share in [0, 1]', honestShare);
  requireInput(
    overstated > accuracy && overstated < 1,
    'twoTierForecaster',
    'overstated in (A, 1)',
    overstated,
  );
  const growthAt = (stake: number) => {
    const growth = logGrowth({ winChance: accuracy, stake, payoff: 1 });
    return growth.kind === 'value' ? growth.value : Number.NEGATIVE_INFINITY;
  };
  const honestGrowth = growthAt(2 * accuracy - 1);
  return {
    ece: (1 - honestShare) * (overstated - accuracy),
    meanConfidence: honestShare * accuracy + (1 - honestShare) * overstated,
    growth: honestShare * honestGrowth + (1 - honestShare) * growthAt(2 * overstated - 1),
    honestGrowth,
  };
}
