import { requireInput } from '../../conventions/modelInputError.ts';
import type { Probability } from '../../conventions/quantities.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';
import { studentTailChance } from './studentTailChance.ts';

/** How returns scatter: by the bell curve, or with heavy tails. Both have standard deviation 1. */
export type TailLaw =
  | { readonly kind: 'normal' }
  | {
      readonly kind: 'student-t' /** ν above 2: below, there is no standard deviation. */;
      readonly degreesOfFreedom: number;
    };

const HALVINGS = 200;

/**
 * How many standard deviations a loss has that only one day in so many exceeds.
 *
 * Normal: Φ⁻¹(p). Student-t: t_ν⁻¹(p)·√((ν − 2)/ν), so that both have variance 1.
 *
 * @param probability share of days with a smaller loss, in [0.5, 1): 0.99 for one day in a hundred.
 * @throws ModelInputError outside this range, or for ν of at most 2 or above a million.
 * @verified golden/guardrailsTails.json: SciPy's t.ppf; calmWindow.test.ts: nine printed values.
 * @example
 * tailQuantile({ kind: 'student-t', degreesOfFreedom: 4 }, 0.99) // 2.649491906789312
 */
export function tailQuantile(law: TailLaw, probability: Probability): number {
  const inRange = probability >= 0.5 && probability < 1;
  requireInput(inRange, 'tailQuantile', 'a probability in [0.5, 1)', probability);
  if (law.kind === 'normal') return -normalQuantile(1 - probability);
  const { degreesOfFreedom } = law;
  requireInput(
    degreesOfFreedom > 2 && degreesOfFreedom <= 1e6,
    'tailQuantile',
    'degrees of freedom above 2, up to a million',
    degreesOfFreedom,
  );
  const scale = Math.sqrt((degreesOfFreedom - 2) / degreesOfFreedom);
  return scale * studentQuantile(1 - probability, degreesOfFreedom);
}

/** The value that Student's t exceeds with a chance of at most ½, by halving. */
function studentQuantile(tail: Probability, degreesOfFreedom: number): number {
  if (tail >= 0.5) return 0;
  let low = 0;
  let high = 1;
  while (studentTailChance(high, degreesOfFreedom) > tail) high *= 2;
  for (let round = 0; round < HALVINGS && high - low > Number.EPSILON * high; round++) {
    const middle = (low + high) / 2;
    if (studentTailChance(middle, degreesOfFreedom) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
