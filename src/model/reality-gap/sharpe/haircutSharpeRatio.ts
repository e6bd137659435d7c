import { requireInput } from '../../conventions/modelInputError.ts';
import { sharpeAfterHaircut } from './sharpeAfterHaircut.ts';
import { sharpePValue } from './sharpePValue.ts';

/** A Sharpe ratio after paying for the number of tests. */
export interface HaircutSharpe {
  readonly pValue: number;
  readonly adjustedPValue: number;
  /** Annual Sharpe ratio that would have the adjusted p-value in a single test; 0 when nothing is left. */
  readonly sharpe: number;
  /** Share of the ratio that is lost, 0 to 1; null for a ratio of 0. */
  readonly haircut: number | null;
}

/** An annual Sharpe ratio, the years behind it and how many rules were tried. */
export interface HaircutQuestion {
  readonly annualSharpe: number;
  readonly years: number;
  readonly trials: number;
  /** 'sidak' treats the tests as independent; 'bonferroni' holds for any dependence. Šidák if absent. */
  readonly adjustment?: 'sidak' | 'bonferroni';
}

/**
 * The Sharpe ratio that is left after correcting for the number of rules tried (haircut Sharpe ratio).
 *
 * t = SR·√years; two-sided p; p_M = 1 − (1 − p)^N or min(1, N·p); SR_h = Φ⁻¹(1 − p_M/2)/√years; haircut = 1 −
 * SR_h/SR. Marginal ratios are cut most; "halve it" is only a rule of thumb.
 *
 * @throws ModelInputError for years ≤ 0 or fewer than 1 trial.
 * @see Harvey and Liu (2015), Journal of Portfolio Management 42(1).
 * @verified golden/realityGapSharpe.json: SR 0.75, 20 years, 200 tests: p 0.0008, p_M about 0.15, SR_h about
 *   0.32.
 * @example
 * haircutSharpeRatio({ annualSharpe: 2, years: 3, trials: 100 }).haircut // 0.4386434122296413
 */
export function haircutSharpeRatio(question: HaircutQuestion): HaircutSharpe {
  const { annualSharpe, years, trials, adjustment = 'sidak' } = question;
  requireInput(trials >= 1, 'haircutSharpeRatio', 'trials ≥ 1', trials);
  const pValue = sharpePValue(annualSharpe, years);
  const adjustedPValue =
    adjustment === 'sidak' ? -Math.expm1(trials * Math.log1p(-pValue)) : Math.min(1, trials * pValue);
  const sharpe = sharpeAfterHaircut({ annualSharpe, years, adjustedPValue });
  return { pValue, adjustedPValue, sharpe, haircut: annualSharpe === 0 ? null : 1 - sharpe / annualSharpe };
}
