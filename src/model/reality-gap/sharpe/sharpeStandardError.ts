import { requireInput } from '../../conventions/modelInputError.ts';
import type { ReturnShape } from './returnShape.ts';
import { sharpeVarianceFactor } from './sharpeVarianceFactor.ts';

/** A Sharpe ratio per period with what is needed to know its error. */
export interface SharpeSample extends ReturnShape {
  /** Mean over standard deviation, per period (an annual ratio divided by √periods a year). */
  readonly sharpe: number;
  /** Number of returns, at least 2. */
  readonly observations: number;
}

/**
 * The standard error of an estimated Sharpe ratio, per period.
 *
 * √[(1 − γ₃·SR + (γ₄ − 1)/4·SR²)/(T − 1)]. Annual: about 1/√years, so three years leave an error of 0.58.
 *
 * @throws ModelInputError for fewer than 2 observations or impossible moments.
 * @see Bailey and López de Prado (2012); Lo (2002) for normal returns.
 * @verified golden/realityGapSharpe.json.
 * @example
 * sharpeStandardError({ sharpe: 0, observations: 101 }) // 0.1
 */
export function sharpeStandardError(sample: SharpeSample): number {
  requireInput(sample.observations >= 2, 'sharpeStandardError', 'observations ≥ 2', sample.observations);
  return Math.sqrt(sharpeVarianceFactor(sample.sharpe, sample) / (sample.observations - 1));
}
