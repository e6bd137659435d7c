import { requireInput } from '../../conventions/modelInputError.ts';

import type { ReturnShape } from './returnShape.ts';
import { sharpeErrorFactor } from './sharpeErrorFactor.ts';

/**
 * How much the error of an estimated Sharpe ratio is stretched by the ratio itself and by odd-shaped returns.
 *
 * 1 − γ₃·SR + (γ₄ − 1)/4·SR²; for normal returns 1 + SR²/2. Every real distribution has γ₄ ≥ 1 + γ₃², which
 * keeps the factor from being negative.
 *
 * @param sharpe per period (not annual).
 * @throws ModelInputError when the moments make the factor zero or negative: no returns have such moments.
 * @see Bailey and López de Prado (2012), equation of the probabilistic Sharpe ratio; Mertens (2002).
 * @verified through the golden vectors of probabilisticSharpeRatio.
 * @example
 * sharpeVarianceFactor(1, {}) // 1.5
 */
export function sharpeVarianceFactor(sharpe: number, shape: ReturnShape): number {
  const factor = sharpeErrorFactor(sharpe, shape);
  requireInput(
    factor > 0,
    'sharpeVarianceFactor',
    'moments with kurtosis ≥ 1 + skewness²',
    shape.kurtosis ?? 3,
  );
  return factor;
}
