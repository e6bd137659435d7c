import { adjustedPValues, type PValueAdjustment } from './adjustedPValues.ts';
import type { HaircutSharpe } from './haircutSharpeRatio.ts';
import { sharpeAfterHaircut } from './sharpeAfterHaircut.ts';
import { sharpePValue } from './sharpePValue.ts';

/**
 * Haircut Sharpe ratios of a whole list of rules, where the correction looks at all p-values (Holm, BHY).
 *
 * @throws ModelInputError for years ≤ 0.
 * @see Harvey and Liu (2015).
 * @verified test: Bonferroni on a list equals haircutSharpeRatio one by one.
 * @example
 * haircutSharpeRatios([1, 2], 4, 'holm').length // 2
 */
export function haircutSharpeRatios(
  annualSharpes: ArrayLike<number>,
  years: number,
  adjustment: PValueAdjustment,
): HaircutSharpe[] {
  const pValues = Array.from(annualSharpes, sharpe => sharpePValue(sharpe, years));
  const adjusted = adjustedPValues(pValues, adjustment);
  return pValues.map((pValue, rule) => {
    const annualSharpe = annualSharpes[rule]!;
    const adjustedPValue = adjusted[rule]!;
    const sharpe = sharpeAfterHaircut({ annualSharpe, years, adjustedPValue });
    return { pValue, adjustedPValue, sharpe, haircut: annualSharpe === 0 ? null : 1 - sharpe / annualSharpe };
  });
}
