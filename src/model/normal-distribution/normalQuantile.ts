import { requireInput } from '../conventions/modelInputError.ts';

const CENTRE_HALF_WIDTH = 0.425;
const CENTRE_OFFSET = 0.180625;
const TAIL_SPLIT = 5;
const NEAR_TAIL_OFFSET = 1.6;

/** Coefficients of Wichura's PPND16, constant term first: pairs of numerator and denominator. */
const CENTRE = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
] as const;
const NEAR_TAIL = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
] as const;
const FAR_TAIL = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
] as const;

/**
 * The number that a standard normal draw stays below with probability p.
 *
 * z = Φ⁻¹(p), by rational functions of p − ½ in the centre and of √(−ln p) in the tails.
 *
 * @param p a probability; 0 and 1 give −∞ and ∞, the smallest positive double gives −38.47.
 * @returns z right to about 1e-15 of its own size, near p = ½ and deep in the lower tail alike. In the upper
 *   tail 1 − p is all that a double can say; use −normalQuantile(1 − p) with an exact complement for more.
 * @throws ModelInputError unless 0 ≤ p ≤ 1.
 * @see Wichura, Algorithm AS 241: The percentage points of the normal distribution, Applied Statistics 37
 *   (1988) 477–484.
 * @verified golden/normalDistribution.json (mpmath, 50 digits).
 * @example
 * normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  requireInput(p >= 0 && p <= 1, 'normalQuantile', '0 ≤ p ≤ 1', p);
  const fromCentre = p - 0.5;
  if (Math.abs(fromCentre) <= CENTRE_HALF_WIDTH) {
    return fromCentre * ratio(CENTRE, CENTRE_OFFSET - fromCentre * fromCentre);
  }
  return fromCentre < 0 ? -upperQuantile(p) : upperQuantile(1 - p);
}

/** The z that is exceeded with a small chance. */
function upperQuantile(tail: number): number {
  if (tail === 0) return Number.POSITIVE_INFINITY;
  const depth = Math.sqrt(-Math.log(tail));
  return depth <= TAIL_SPLIT
    ? ratio(NEAR_TAIL, depth - NEAR_TAIL_OFFSET)
    : ratio(FAR_TAIL, depth - TAIL_SPLIT);
}

function ratio(fit: readonly [readonly number[], readonly number[]], x: number): number {
  return polynomial(fit[0], x) / polynomial(fit[1], x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
