import { requireInput } from '../../conventions/modelInputError.ts';
import type { Penalty } from '../forecasts/measured.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';

/**
 * The mean surprise, −ln of the chance given to what happened; infinite once a certainty was wrong.
 *
 * −(1/n) Σ [y ln p + (1 − y) ln(1 − p)] in natural logarithms. Nothing is clipped unless `clip` is given:
 * then p is first moved into [clip, 1 − clip]. A certainty that was wrong is counted and returned as
 * `infinite`.
 *
 * @throws ModelInputError on malformed forecasts, or unless 0 < clip < ½.
 * @see Good 1952, Journal of the Royal Statistical Society B 14(1).
 * @verified calibrationMetrics.json against 40-digit mpmath sums and scikit-learn 1.2 `log_loss`.
 * @example
 * logLoss([1, 0.5], [0, 1]) // { kind: 'infinite', wrongCertainties: 1 }
 */
export function logLoss(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  { clip = 0 }: { clip?: number } = {},
): Penalty {
  requireForecasts('logLoss', probabilities, outcomes);
  requireInput(clip >= 0 && clip < 0.5, 'logLoss', 'clip in [0, ½)', clip);
  let sum = 0;
  let wrongCertainties = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const forecast = clip === 0 ? probabilities[i]! : Math.min(Math.max(probabilities[i]!, clip), 1 - clip);
    const logarithm = outcomes[i] === 1 ? Math.log(forecast) : Math.log1p(-forecast);
    if (logarithm === -Infinity) wrongCertainties++;
    else sum -= logarithm;
  }
  if (wrongCertainties > 0) return { kind: 'infinite', wrongCertainties };
  return { kind: 'value', value: sum / probabilities.length };
}
