import { requireInput } from '../../conventions/modelInputError.ts';
import type { Probability } from '../../conventions/quantities.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';
import { bestShape, crossing, paretoLikelihood, SHAPE_RANGE } from './paretoLikelihood.ts';
import type { ParetoTail } from './paretoTail.ts';

/** ln of the widest excess that is looked at, over the middle one: beyond, a range is open. */
const WIDEST = 12;

/** A loss that so few days exceed. */
export interface TailLoss {
  readonly value: number;
  readonly lower: number;
  /** Null where the losses rule out no loss, however great: no shape of the range is too heavy for them. */
  readonly upper: number | null;
}

/** (r^−ξ − 1)/ξ, −ln r for ξ = 0: how many scales beyond the threshold a loss of this rarity lies. */
function scalesBeyond(rarity: number, shape: number): number {
  const log = -Math.log(rarity);
  return shape === 0 ? log : Math.expm1(shape * log) / shape;
}

/**
 * The loss that only such a share of days exceeds, by a fitted tail, with the range that the losses do not rule
 * out.
 *
 * q = u + β/ξ·((p·n/N)^−ξ − 1). The range is that of the profile likelihood over the shape, given how many days
 * were beyond the threshold (that this number is chance too makes the range a little too narrow).
 *
 * @param tail from paretoTail; @param share p of days, above 0 and at most that beyond the threshold.
 * @throws ModelInputError for a share outside this range.
 * @see McNeil, Frey, Embrechts, Quantitative Risk Management (2015), 5.2.
 * @verified golden/guardrailsTails.json: SciPy's likelihood and brentq; tails.test.ts: coverage by simulation.
 * @example
 * paretoQuantile(paretoTail({ losses: Array.from({ length: 40 }, (_, i) => (i + 1) / 100), threshold: 0.2, confidence: 0.95 }), 0.5).value // 0.2
 */
export function paretoQuantile(tail: ParetoTail, share: Probability): TailLoss {
  const { threshold, days, exceedances, excesses, confidence, shape, scale, logLikelihood } = tail;
  const rarity = (share * days) / exceedances;
  const inRange = rarity > 0 && rarity <= 1;
  requireInput(inRange, 'paretoQuantile', 'a share above 0, up to that beyond the threshold', share);
  const beyond = scale * scalesBeyond(rarity, shape);
  if (beyond === 0) return { value: threshold, lower: threshold, upper: threshold };
  const likelihoodAt = (logBeyond: number) => {
    const at = (other: number) =>
      paretoLikelihood(excesses, other, Math.exp(logBeyond) / scalesBeyond(rarity, other));
    return at(bestShape(at));
  };
  const level = logLikelihood - normalQuantile((1 + confidence) / 2) ** 2 / 2;
  const middle = Math.log(beyond);
  const isOpen = tail.shapeRange.upper === SHAPE_RANGE[1];
  const lower = crossing(likelihoodAt, level, [middle, middle - WIDEST]);
  const upper = crossing(likelihoodAt, level, [middle, middle + WIDEST]);
  return {
    value: threshold + beyond,
    lower: threshold + Math.exp(lower),
    upper: isOpen || upper === middle + WIDEST ? null : threshold + Math.exp(upper),
  };
}
