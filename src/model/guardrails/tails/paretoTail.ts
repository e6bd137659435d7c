import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction } from '../../conventions/quantities.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';
import { bestShape, crossing, likeliestScale, paretoLikelihood, SHAPE_RANGE } from './paretoLikelihood.ts';

/** Fewer losses beyond the threshold than this tell nothing about a shape. */
const FEWEST = 10;

export interface TailQuestion {
  /** Losses, positive where money was lost; all days, in any order. */
  readonly losses: ArrayLike<number>;
  /** Only losses above this are used; above 0. */
  readonly threshold: number;
  /** How sure ranges shall be, in (0, 1). */
  readonly confidence: Fraction;
}

/** A tail fitted to the losses beyond a threshold. */
export interface ParetoTail {
  readonly kind: 'tail';
  readonly threshold: number;
  /** Days in all, and those with a loss beyond the threshold. */
  readonly days: number;
  readonly exceedances: number;
  /** How far beyond, ascending. */
  readonly excesses: Float64Array;
  readonly confidence: Fraction;
  /** ξ, above 0 for tails like a power, 0 like an exponential, below 0 for tails that end; and β. */
  readonly shape: number;
  readonly scale: number;
  /** Shapes that the losses do not rule out; an end at SHAPE_RANGE's own end may lie beyond it. */
  readonly shapeRange: { readonly lower: number; readonly upper: number };
  /** Hill's estimate of ξ, which takes a power tail for granted, with its standard error ξ/√k. */
  readonly hill: { readonly shape: number; readonly standardError: number };
  readonly logLikelihood: number;
}

/** Why no tail was fitted: too few losses beyond the threshold. */
export interface NoTail {
  readonly kind: 'too-few';
  readonly exceedances: number;
  readonly needed: number;
}

/**
 * Fits a generalized Pareto law to the losses beyond a threshold, with the range of shapes they do not rule out.
 *
 * P(loss − u > y | loss > u) = (1 + ξ·y/β)^(−1/ξ), by maximum likelihood in [−½, 3]; the range is that of the
 * profile likelihood, 2·(l(ξ̂) − l(ξ)) ≤ z².
 *
 * @param question days independent; clusters make ranges too narrow.
 * @returns 'too-few' for fewer than 10 losses beyond the threshold.
 * @throws ModelInputError for a threshold not above 0, losses that are not finite or a confidence outside
 *   (0, 1).
 * @see Davison, Smith, Models for exceedances over high thresholds, J. R. Stat. Soc. B 52 (1990); Hill (1975).
 * @verified golden/guardrailsTails.json: SciPy's genpareto.fit, its likelihood and brentq; tails.test.ts:
 *   coverage of the range by simulation.
 * @example
 * paretoTail({ losses: [0.01, 0.02], threshold: 0.015, confidence: 0.95 }) // { kind: 'too-few', exceedances: 1, needed: 10 }
 */
export function paretoTail({ losses, threshold, confidence }: TailQuestion): ParetoTail | NoTail {
  requireInput(threshold > 0, 'paretoTail', 'a threshold above 0', threshold);
  requireInput(confidence > 0 && confidence < 1, 'paretoTail', 'a confidence in (0, 1)', confidence);
  const all = Float64Array.from(losses);
  const odd = all.find(loss => !Number.isFinite(loss));
  requireInput(odd === undefined, 'paretoTail', 'finite losses', odd);
  const excesses = all
    .filter(loss => loss > threshold)
    .map(loss => loss - threshold)
    .sort();
  const exceedances = excesses.length;
  if (exceedances < FEWEST) return { kind: 'too-few', exceedances, needed: FEWEST };
  const profile = (shape: number) => paretoLikelihood(excesses, shape, likeliestScale(excesses, shape));
  const shape = bestShape(profile);
  const logLikelihood = profile(shape);
  const level = logLikelihood - normalQuantile((1 + confidence) / 2) ** 2 / 2;
  const [least, greatest] = SHAPE_RANGE;
  return {
    kind: 'tail',
    threshold,
    days: all.length,
    exceedances,
    excesses,
    confidence,
    shape,
    scale: likeliestScale(excesses, shape),
    shapeRange: {
      lower: crossing(profile, level, [shape, least]),
      upper: crossing(profile, level, [shape, greatest]),
    },
    hill: hillOf(excesses, threshold),
    logLikelihood,
  };
}

function hillOf(excesses: Float64Array, threshold: number): ParetoTail['hill'] {
  let sum = 0;
  for (const excess of excesses) sum += Math.log1p(excess / threshold);
  const shape = sum / excesses.length;
  return { shape, standardError: shape / Math.sqrt(excesses.length) };
}
