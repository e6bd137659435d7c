import { requireInput } from '../../conventions/modelInputError.ts';
import { rememberFew } from '../../conventions/rememberFew.ts';
import { logNormalCdf } from '../../normal-distribution/logNormalCdf.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';

/**
 * Which value of the expected maximum: the integral, the published approximation, or the integral up to 20
 * trials and the approximation beyond (so that the papers' own examples come out to their printed digits).
 */
export type ExpectedMaximumMethod = 'exact' | 'published' | 'exactUpTo20';

/** How many draws, how alike, and by which method. */
export interface Trials {
  /** Number of trials N ≥ 1; need not be whole. */
  readonly trials: number;
  /** Correlation between any two trials, in [0, 1]; 0 if absent. */
  readonly correlation?: number;
  /** The integral if absent. */
  readonly method?: ExpectedMaximumMethod;
}

const EULER_MASCHERONI = 0.5772156649015329;
const EXACT_TRIALS = 20;
const LOWEST = -10;
const HIGHEST = 16;
const NODES_PER_UNIT = 32;
const LOG_ROOT_TWO_PI = 0.9189385332046727;

/**
 * The best of N standard normal draws, on average: how large a score pure luck is expected to show.
 *
 * Exact: ∫ z·N·φ(z)·Φ(z)^(N−1) dz by the trapezoid rule (exponentially accurate here). Published: (1 −
 * g)·Φ⁻¹(1 − 1/N) + g·Φ⁻¹(1 − 1/(N·e)), g = 0.5772…, which is 2.3 % high at N = 10, 0.9 % high at 100 and 7.9
 * % low at 2. Equally correlated trials: times √(1 − ρ), exactly.
 *
 * @returns standard deviations; multiply by the spread across trials. 0 for one trial.
 * @throws ModelInputError for fewer than 1 trial, fewer than 2 with the published formula, or a correlation
 *   outside [0, 1].
 * @see Bailey and López de Prado (2014), ssrn 2460551, for the approximation.
 * @verified golden/realityGapSharpe.json: mpmath quadrature; E[max of 2] = 1/√π, of 3 = 3/(2√π).
 * @example
 * expectedMaximum({ trials: 2 }) // 0.5641895835477563
 */
export function expectedMaximum({ trials, correlation = 0, method = 'exact' }: Trials): number {
  requireInput(trials >= 1 && Number.isFinite(trials), 'expectedMaximum', 'trials ≥ 1', trials);
  requireInput(correlation >= 0 && correlation <= 1, 'expectedMaximum', 'correlation in [0, 1]', correlation);
  const independent =
    method === 'exact' || (method === 'exactUpTo20' && trials <= EXACT_TRIALS)
      ? integratedMaximum({ trials })
      : publishedMaximum(trials);
  return Math.sqrt(1 - correlation) * independent;
}

function publishedMaximum(trials: number): number {
  requireInput(trials >= 2, 'expectedMaximum', 'trials ≥ 2 for the published formula', trials);
  return (
    (1 - EULER_MASCHERONI) * normalQuantile(1 - 1 / trials) +
    EULER_MASCHERONI * normalQuantile(1 - 1 / (trials * Math.E))
  );
}

/** One scenario asks for the same number of trials dozens of times. */
const integratedMaximum = rememberFew(4, ({ trials }: Pick<Trials, 'trials'>) => {
  if (trials === 1) return 0;
  let sum = 0;
  for (let node = LOWEST * NODES_PER_UNIT; node <= HIGHEST * NODES_PER_UNIT; node++) {
    const z = node / NODES_PER_UNIT;
    sum += z * Math.exp(-0.5 * z * z - LOG_ROOT_TWO_PI + (trials - 1) * logNormalCdf(z));
  }
  return (trials * sum) / NODES_PER_UNIT;
});
