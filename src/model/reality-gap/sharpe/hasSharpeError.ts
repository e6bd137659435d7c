import type { ReturnShape } from './returnShape.ts';
import { sharpeErrorFactor } from './sharpeErrorFactor.ts';

/** Below this the factor is nothing but rounding. */
const LEAST_FACTOR = 1e-6;

/**
 * Whether returns of such a shape leave an error in their Sharpe ratio that is more than rounding.
 *
 * The factor of `sharpeVarianceFactor` above 10⁻⁶: it is (1 − γ₃·SR/2)² where two values take turns, and then can be
 * nothing.
 *
 * @param sharpe per period (not annual).
 * @verified sharpe.laws.test.ts: two values that take turns, at the ratio at which the factor vanishes and beside it.
 * @example
 * hasSharpeError(1, { skewness: 2, kurtosis: 5 }) // false
 */
export function hasSharpeError(sharpe: number, shape: ReturnShape): boolean {
  return sharpeErrorFactor(sharpe, shape) > LEAST_FACTOR;
}
