import { requireInput } from '../../conventions/modelInputError.ts';
import { normalCdf } from '../../normal-distribution/normalCdf.ts';
import type { SharpeSample } from './sharpeStandardError.ts';
import { sharpeVarianceFactor } from './sharpeVarianceFactor.ts';

/** A Sharpe ratio put against a benchmark, both per period. */
export interface SharpeAgainstBenchmark extends SharpeSample {
  /** The ratio to beat, per period; 0 if absent. */
  readonly benchmark?: number;
  /**
   * Where the error of the ratio is evaluated: at the estimate (the paper of 2012) or at the benchmark
   * (López de Prado, Lipton and Zoonekynd 2025). The estimate if absent.
   */
  readonly varianceAt?: 'estimate' | 'benchmark';
}

/**
 * How often a rule whose true Sharpe ratio is a benchmark would measure less than was measured (PSR): 1 less a p-value, no
 * chance that the true ratio beats it.
 *
 * Φ[(SR − SR*)·√(T − 1)/√(1 − γ₃·SR + (γ₄ − 1)/4·SR²)], all per period; an annual ratio put in here saturates
 * at 1.
 *
 * @throws ModelInputError for fewer than 2 observations or moments that no returns have.
 * @see Bailey and López de Prado (2012), "The Sharpe Ratio Efficient Frontier", ssrn 1821643.
 * @verified golden/realityGapSharpe.json: the paper's 0.982 and 0.913.
 * @example
 * probabilisticSharpeRatio({ sharpe: 0.458, observations: 24 }) // 0.9816749190910771
 */
export function probabilisticSharpeRatio(sample: SharpeAgainstBenchmark): number {
  const { sharpe, observations, benchmark = 0, varianceAt = 'estimate' } = sample;
  requireInput(observations >= 2, 'probabilisticSharpeRatio', 'observations ≥ 2', observations);
  const factor = sharpeVarianceFactor(varianceAt === 'estimate' ? sharpe : benchmark, sample);
  return normalCdf(((sharpe - benchmark) * Math.sqrt(observations - 1)) / Math.sqrt(factor));
}
