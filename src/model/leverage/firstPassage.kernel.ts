import { expMinusHalfSquare, scaledNormalTail } from '../normal-distribution/normalTail.kernel.ts';

/*
 * First passage of a Brownian motion over a whole holding time, in units of its standard deviation s at the
 * end: distance A to the barrier, drift δ away from the barrier, threshold K beyond the start on the far
 * side. R is the scaled normal tail. In the plain formulas a vanishing chance is multiplied by a factor that
 * overflows; here the two exponents are added first, which turns both terms into the same exp(−(A + δ)²/2):
 *
 *   P(hit) = Φ(−A − δ) + e^(−2Aδ)·Φ(−A + δ) = e^(−(A + δ)²/2)·(R(A + δ) + R(A − δ)),
 *
 * and where one of the two arguments is negative, R(−x) is replaced through Φ(x) = 1 − Φ(−x).
 */

const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
/** Two tails nearer than this are subtracted by a Taylor series; its first term left out is below 1e-14. */
const SERIES_BELOW = 0.01;
/** Where R(x) is 1/(x√2π) to the last digit, derivatives are not worth having. */
const LEADING_TERM_ALONE = 1e9;

/**
 * R(x) − R(x + gap) without cancellation: R′ = xR − 1/√(2π), R⁽ⁿ⁺¹⁾ = xR⁽ⁿ⁾ + nR⁽ⁿ⁻¹⁾.
 *
 * @param x at least 0; gap at least 0, ∞ allowed.
 * @verified golden/leverage.json, cases with barriers a thousandth of a standard deviation away.
 * @example
 * tailDifference(0, 0) // 0
 */
export function tailDifference(x: number, gap: number): number {
  const tail = scaledNormalTail(x);
  if (!(gap < SERIES_BELOW && x < LEADING_TERM_ALONE)) return tail - scaledNormalTail(x + gap);
  const first = x * tail - INVERSE_ROOT_TWO_PI;
  const second = x * first + tail;
  const third = x * second + 2 * first;
  const fourth = x * third + 3 * second;
  const fifth = x * fourth + 4 * third;
  const sixth = x * fifth + 5 * fourth;
  const higher = third + (gap / 4) * (fourth + (gap / 5) * (fifth + (gap / 6) * sixth));
  return -gap * (first + (gap / 2) * (second + (gap / 3) * higher));
}

/**
 * The chance that the barrier is touched.
 *
 * @param distance A ≥ 0, ∞ allowed.
 * @param drift δ, away from the barrier if positive.
 * @param logReflection −2Aδ, given by the caller, who knows it without overflow.
 * @verified golden/leverage.json, relative error 1e-12.
 * @example
 * hitProbability(1, 0, 0) // 0.31731050786291415
 */
export function hitProbability(distance: number, drift: number, logReflection: number): number {
  const away = distance + drift;
  const toward = distance - drift;
  if (away < 0) {
    return 1 - expMinusHalfSquare(away) * (scaledNormalTail(-away) - scaledNormalTail(toward));
  }
  const density = expMinusHalfSquare(away);
  if (toward < 0) {
    return Math.exp(logReflection) - density * (scaledNormalTail(-toward) - scaledNormalTail(away));
  }
  if (density === 0) return 0;
  return Math.min(1, density * (scaledNormalTail(away) + scaledNormalTail(toward)));
}

/**
 * The chance that the barrier is not touched, right to its own size where it is small.
 *
 * @param distance A ≥ 0, ∞ allowed.
 * @param drift δ, away from the barrier if positive.
 * @param logReflection −2Aδ.
 * @verified golden/leverage.json.
 * @example
 * survivalProbability(1, 0, 0) // 0.6826894921370859
 */
export function survivalProbability(distance: number, drift: number, logReflection: number): number {
  const away = distance + drift;
  const toward = distance - drift;
  const density = expMinusHalfSquare(away);
  if (away < 0) return density * tailDifference(-away, 2 * distance);
  if (toward < 0) {
    return density * tailDifference(-toward, 2 * distance) - Math.expm1(logReflection);
  }
  return 1 - Math.min(1, density * (scaledNormalTail(away) + scaledNormalTail(toward)));
}

/**
 * The chance that the barrier is not touched and the motion ends beyond the threshold K on the side away from
 * it.
 *
 * Φ(δ − K) − e^(−2Aδ)·Φ(δ − K − 2A), by the reflection principle.
 *
 * @param distance A ≥ 0, ∞ allowed; threshold K ≥ 0, or on the losing side but short of the barrier, K > −A.
 * @param drift δ, away from the barrier if positive.
 * @param logReflection −2Aδ.
 * @verified golden/leverage.json; K < 0: golden/guardrailsCashNeed.json.
 * @example
 * survivalBeyond(Infinity, 0, 0, 0) // 0.5
 */
export function survivalBeyond(
  distance: number,
  threshold: number,
  drift: number,
  logReflection: number,
): number {
  const start = threshold - drift;
  const image = start + 2 * distance;
  const density = expMinusHalfSquare(start);
  if (start >= 0) {
    if (density === 0) return 0;
    const mirrored = Math.expm1(-2 * distance * (distance + threshold)) * scaledNormalTail(image);
    return density * (tailDifference(start, 2 * distance) - mirrored);
  }
  const below = density * scaledNormalTail(-start);
  if (image >= 0) {
    return 1 - below - density * Math.exp(-2 * distance * (distance + threshold)) * scaledNormalTail(image);
  }
  const imageBelow = expMinusHalfSquare(image) * scaledNormalTail(-image);
  return Math.exp(logReflection) * imageBelow - Math.expm1(logReflection) - below;
}

/**
 * The chance that the barrier is touched and the motion still ends beyond the threshold K on the far side.
 *
 * e^(−2Aδ)·Φ(δ − K − 2A): every path that comes back from the barrier has a mirrored twin (reflection
 * principle). With survivalBeyond it adds up to Φ(δ − K).
 *
 * @param distance A ≥ 0, ∞ allowed; threshold K ≥ 0.
 * @param drift δ, away from the barrier if positive.
 * @param logReflection −2Aδ.
 * @verified golden/rightAndWipedOut.json, relative error 1e-12.
 * @example
 * touchedThenBeyond(0, 0, 0, 0) // 0.5
 */
export function touchedThenBeyond(
  distance: number,
  threshold: number,
  drift: number,
  logReflection: number,
): number {
  if (distance === Infinity) return 0;
  const start = threshold - drift;
  const image = start + 2 * distance;
  if (image < 0) return Math.exp(logReflection) * (1 - expMinusHalfSquare(image) * scaledNormalTail(-image));
  // e^(−2Aδ) and the tail's own exponent are added first: −2Aδ − (K − δ + 2A)²/2.
  return (
    expMinusHalfSquare(start) * Math.exp(-2 * distance * (distance + threshold)) * scaledNormalTail(image)
  );
}

/**
 * The chance of liquidation averaged over many total variances: the inner loop of a leverage curve.
 *
 * @param logBarrier b, negative for long, positive for short, not 0.
 * @param rootVariances √V of each clock, above 0.
 * @param weights of the clocks, which should add up to 1.
 * @verified test/model/leverage/outcomes.test.ts: equal to the plain sum.
 * @example
 * meanHitProbability(-0.05, Float64Array.of(0.03), Float64Array.of(1)) === liquidationProbabilityGivenVariance({ logBarrier: -0.05, totalVariance: 0.03 ** 2 }) // true
 */
export function meanHitProbability(
  logBarrier: number,
  rootVariances: Float64Array,
  weights: Float64Array,
): number {
  const distance = Math.abs(logBarrier);
  const half = logBarrier < 0 ? -0.5 : 0.5;
  let sum = 0;
  for (let i = 0; i < rootVariances.length; i++) {
    const root = rootVariances[i]!;
    sum += weights[i]! * hitProbability(distance / root, half * root, -logBarrier);
  }
  return sum;
}
