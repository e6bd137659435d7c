/**
 * ln(1 + exp(x)) without overflow or loss of digits: the surprise at an event with log-odds −x.
 *
 * @verified facts.test.ts: equals −ln of the chance.
 * @example
 * softplus(0) // Math.log(2)
 */
export function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}
