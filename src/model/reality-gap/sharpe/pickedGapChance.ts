import { requireInput } from '../../conventions/modelInputError.ts';
import { logNormalCdf } from '../../normal-distribution/logNormalCdf.ts';
import { normalCdf } from '../../normal-distribution/normalCdf.ts';

/** A gap in standard errors between the test of a picked rule and what came after. */
export interface PickedGap {
  /** |z| of the plain comparison. */
  readonly z: number;
  readonly testYears: number;
  readonly liveYears: number;
  /** Number of ideas N ≥ 1 of which the best was picked. */
  readonly trials: number;
  /** Correlation of the results of any two ideas, in [0, 1]; 0 if absent. */
  readonly correlation?: number;
}

const LOWEST = -10;
const HIGHEST = 16;
const NODES_PER_UNIT = 32;
const LOG_ROOT_TWO_PI = 0.9189385332046727;

/**
 * How often the gap of a rule that is unchanged and costs nothing is as large, because its test was the best of N.
 *
 * z = [(√ρ·Z₀ + √(1 − ρ)·M)/√T_b − Z/√T_l]/√(1/T_b + 1/T_l) with M the largest of N normals; P(|z| ≥ bound) by the
 * trapezoid rule over M. At the plain critical value 1.96 it is the chance of a false alarm: 27 % for the best of
 * 100 alike by a third after three years and three; at 1 trial the plain two-sided p.
 *
 * @throws ModelInputError for years ≤ 0, fewer than 1 trial or a correlation outside [0, 1].
 * @see our own construction; the errors are those of Lo (2002) near a ratio of zero.
 * @verified golden/realityGapSearch.json: scipy.integrate.quad, and a million searches by NumPy.
 * @example
 * pickedGapChance({ z: 0, testYears: 3, liveYears: 1, trials: 7 }) // 1
 */
export function pickedGapChance(gap: PickedGap): number {
  const { testYears, liveYears, trials, correlation = 0 } = gap;
  requireInput(
    testYears > 0 && liveYears > 0,
    'pickedGapChance',
    'years > 0',
    Math.min(testYears, liveYears),
  );
  requireInput(trials >= 1 && Number.isFinite(trials), 'pickedGapChance', 'trials ≥ 1', trials);
  requireInput(correlation >= 0 && correlation <= 1, 'pickedGapChance', 'correlation in [0, 1]', correlation);
  const bound = Math.abs(gap.z);
  if (bound === 0) return 1;
  const whole = 1 / testYears + 1 / liveYears;
  const spread = Math.sqrt((correlation / testYears + 1 / liveYears) / whole);
  const lift = Math.sqrt((1 - correlation) / testYears / whole);
  let sum = 0;
  for (let node = LOWEST * NODES_PER_UNIT; node <= HIGHEST * NODES_PER_UNIT; node++) {
    const best = node / NODES_PER_UNIT;
    const density =
      trials * Math.exp(-0.5 * best * best - LOG_ROOT_TWO_PI + (trials - 1) * logNormalCdf(best));
    const above = normalCdf((lift * best - bound) / spread);
    const below = normalCdf((-lift * best - bound) / spread);
    sum += density * (above + below);
  }
  return sum / NODES_PER_UNIT;
}
