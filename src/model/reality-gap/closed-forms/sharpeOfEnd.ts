import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * The yearly Sharpe ratio of a rule whose middle result over some years is given.
 *
 * SR = ln(end)/years/σ + σ/2: the inverse of end = exp((SR·σ − σ²/2)·years), the median of log-normal money.
 *
 * @param end middle result as a multiple of the start, at least 0 (0 gives −∞); @param years above 0; @param
 *   volatility σ, yearly, above 0.
 * @throws ModelInputError outside these ranges.
 * @verified test: gives back the ratio that luckLine's end was made from; a hand-computed case.
 * @example
 * sharpeOfEnd({ end: 1, years: 3, volatility: 0.2 }) // 0.1
 */
export function sharpeOfEnd({
  end,
  years,
  volatility,
}: {
  readonly end: number;
  readonly years: number;
  readonly volatility: number;
}): number {
  requireInput(end >= 0, 'sharpeOfEnd', 'end ≥ 0', end);
  requireInput(years > 0, 'sharpeOfEnd', 'years above 0', years);
  requireInput(volatility > 0, 'sharpeOfEnd', 'volatility above 0', volatility);
  return Math.log(end) / years / volatility + volatility / 2;
}
