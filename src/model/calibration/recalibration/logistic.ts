/**
 * The chance with log-odds x: 1/(1 + exp(−x)).
 *
 * @verified facts.test.ts: logistic(logOdds(p)) = p, and symmetric.
 * @example
 * logistic(Math.log(3)) // 0.75
 */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
