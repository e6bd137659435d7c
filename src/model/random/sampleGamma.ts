import { ModelInputError, requireInput } from '../conventions/modelInputError.ts';
import type { Rng } from './rng.ts';
import { sampleNormal } from './sampleNormal.ts';

const SMALLEST_SHAPE = 0.05;
const SQUEEZE = 0.0331;
/** At least 95 of 100 attempts succeed; a broken generator must not hang the page. */
const MOST_ATTEMPTS = 1000;

/**
 * A draw from the gamma distribution with the given shape and scale 1 (mean and variance equal the shape).
 *
 * d·(1 + c·z)³ with d = shape − ⅓, c = 1/√(9d), accepted by comparing ln U with z²/2 + d − dv + d·ln v; for
 * shapes below 1 a draw of shape + 1 times U^(1/shape).
 *
 * @param shape at least 0.05; with smaller ones most draws leave the range of a double.
 * @throws ModelInputError unless the shape is finite and at least 0.05.
 * @see Marsaglia, Tsang, A simple method for generating gamma variables, ACM TOMS 26 (2000) 363–372.
 * @verified test/model/random/sampleGamma.test.ts: moments within their standard errors.
 * @example
 * sampleGamma({ shape: 2 }, createRng(1).stream('doc')) > 0 // true
 */
export function sampleGamma({ shape }: { readonly shape: number }, rng: Rng): number {
  requireInput(shape >= SMALLEST_SHAPE && shape < Infinity, 'sampleGamma', 'a finite shape ≥ 0.05', shape);
  if (shape >= 1) return sampleGammaFromOne(shape, rng);
  return sampleGammaFromOne(shape + 1, rng) * (1 - rng.next()) ** (1 / shape);
}

function sampleGammaFromOne(shape: number, rng: Rng): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const z = sampleNormal(rng);
    const root = 1 + c * z;
    if (root <= 0) continue;
    const v = root * root * root;
    const uniform = 1 - rng.next();
    const square = z * z;
    if (uniform < 1 - SQUEEZE * square * square) return d * v;
    if (Math.log(uniform) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
  }
  throw new ModelInputError('sampleGamma', 'a generator whose draws vary', rng.nextInt32());
}
