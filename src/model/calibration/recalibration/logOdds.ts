/**
 * The log-odds ln(p/(1 − p)) of a chance; −∞ at 0 and +∞ at 1.
 *
 * Near ½ it is taken from 2 atanh(2p − 1), which keeps all digits there.
 *
 * @verified facts.test.ts: the inverse of logistic; through the recalibration maps in
 *   calibrationMetrics.json.
 * @example
 * logOdds(0.5) // 0
 */
export function logOdds(probability: number): number {
  return Math.abs(probability - 0.5) < 0.25
    ? 2 * Math.atanh(2 * (probability - 0.5))
    : Math.log(probability) - Math.log1p(-probability);
}
