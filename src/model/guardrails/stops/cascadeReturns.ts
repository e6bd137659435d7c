import type { CascadeRun } from '../../cascade/run/cascadeRun.ts';

/**
 * The returns of a cascade, step by step: first the dip, then what selling makes of it.
 *
 * @param run from runCascade; each step lasts its `timeStep` seconds.
 * @returns simple returns, one value for each price of the run.
 * @verified stops.test.ts: their product is the price at every step.
 * @example
 * cascadeReturns(runCascade(DEFAULT_CASCADE))[0] // Math.expm1(-0.04)
 */
export function cascadeReturns({ prices }: CascadeRun): Float64Array {
  return prices.map((price, step) => (step === 0 ? price - 1 : price / prices[step - 1]! - 1));
}
