/** Positions in (−1, 1) and weights that integrate polynomials of degree 2·order − 1 exactly. */
export interface QuadratureRule {
  readonly positions: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The Gauss–Legendre rule of a given order on [−1, 1].
 *
 * Zeros of the Legendre polynomial by Newton's method from Tricomi's start; weights 2/((1 − x²) P′(x)²).
 *
 * @see Abramowitz & Stegun 1964, 25.4.29.
 * @verified facts.test.ts: exact on monomials up to degree 2·order − 1.
 * @example
 * Array.from(gaussLegendre(1).weights) // [2]
 */
export function gaussLegendre(order: number): QuadratureRule {
  const positions = new Float64Array(order);
  const weights = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (order + 0.5));
    let slope = 1;
    for (let step = 0; step < 8; step++) {
      let before = 1;
      let value = x;
      for (let degree = 2; degree <= order; degree++) {
        const next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
        before = value;
        value = next;
      }
      slope = (order * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    positions[order - 1 - i] = x;
    weights[order - 1 - i] = 2 / ((1 - x * x) * slope * slope);
  }
  return { positions, weights };
}
