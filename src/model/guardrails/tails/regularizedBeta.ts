/** From here on Stirling's series has full double precision. */
const SERIES_FROM = 20;
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** A fraction that has not settled by then never will. */
const MOST_TERMS = 10_000;
const TINY = 1e-300;

/** ln Γ(x) for x > 0: moved up to 20, then Stirling's series. */
function logGamma(x: number): number {
  let product = 1;
  let shifted = x;
  while (shifted < SERIES_FROM) {
    product *= shifted;
    shifted += 1;
  }
  const square = 1 / (shifted * shifted);
  const series =
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + series - Math.log(product);
}

/**
 * The regularized incomplete beta function: the chance that a beta(a, b) variable is at most x.
 *
 * x^a·(1 − x)^b/(a·B(a, b)) over Gauss's continued fraction; the mirrored one past the mean.
 *
 * @param x in [0, 1]; a, b above 0.
 * @see Press et al., Numerical Recipes (2007), 6.4; Lentz's method for the fraction.
 * @verified golden/guardrailsTails.json (SciPy) through the functions that use it.
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  const front = Math.exp(logFront);
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let term = 1; term <= MOST_TERMS; term++) {
    const twice = 2 * term;
    const even = (term * (b - term) * x) / ((a + twice - 1) * (a + twice));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + term) * (a + b + term) * x) / ((a + twice) * (a + twice + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return fraction;
}
