import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction } from '../../conventions/quantities.ts';

export interface FallQuestion {
  /** The whole fall as a logarithm, above 0: ln 2 halves the price. */
  readonly logFall: number;
  /** In how many steps it happens, at least 1. */
  readonly steps: number;
  /** Share of the (log) fall that happens at once, in the first step, in [0, 1]. */
  readonly gapShare: Fraction;
}

/**
 * The returns of an event of the market's history, of which only its depth is known: a part at once, the rest in
 * equal steps.
 *
 * @param question with a gapShare of 1 the price jumps, with 0 it glides.
 * @returns simple returns; together they are e^−logFall − 1.
 * @throws ModelInputError outside these ranges, or for a part of the fall that is left without a step.
 * @verified stops.test.ts: product of the steps, and the first of them.
 * @example
 * fallReturns({ logFall: Math.LN2, steps: 1, gapShare: 1 }) // [-0.5]
 */
export function fallReturns({ logFall, steps, gapShare }: FallQuestion): Float64Array {
  requireInput(logFall > 0 && logFall < Infinity, 'fallReturns', 'a log fall above 0', logFall);
  requireInput(Number.isInteger(steps) && steps >= 1, 'fallReturns', 'whole steps from 1', steps);
  requireInput(gapShare >= 0 && gapShare <= 1, 'fallReturns', 'a gap share in [0, 1]', gapShare);
  const isWhole = steps > 1 || gapShare === 1 || gapShare === 0;
  requireInput(isWhole, 'fallReturns', 'a second step for what does not happen at once', steps);
  const rest = gapShare === 0 ? logFall / steps : ((1 - gapShare) * logFall) / Math.max(1, steps - 1);
  const returns = new Float64Array(steps).fill(Math.expm1(-rest));
  if (gapShare > 0) returns[0] = Math.expm1(-gapShare * logFall);
  return returns;
}
