import { normalCdf } from '../normal-distribution/normalCdf.ts';
import type { Rng } from './rng.ts';

/** How many layers of equal area cover the bell curve; the low 8 bits of a draw choose one. */
export const NORMAL_LAYERS = 256;
/**
 * Where the tail begins: the edge that makes 256 layers of equal area close at the top (Marsaglia and Tsang
 * 2000).
 */
export const NORMAL_TAIL_START = 3.6541528853610088;

const ROOT_TWO_PI = 2.5066282746310002;
const TWO_POW_MINUS_23 = 2 ** -23;
const MOST_TAIL_ATTEMPTS = 1000;

const bell = (x: number) => Math.exp(-0.5 * x * x);
const layerArea = NORMAL_TAIL_START * bell(NORMAL_TAIL_START) + ROOT_TWO_PI * normalCdf(-NORMAL_TAIL_START);
const edges = layerEdges();

/**
 * Tables of the 256-layer normal ziggurat, for kernels that inline it; never written to after loading.
 *
 * Of 32 random bits the low 8 choose the layer and the high 24, as a signed number, the value; no bit does
 * both: `layer = bits & 255`, `z = ((bits >> 8) + 0.5) * NORMAL_WIDTH[layer]`, and z stands at once if
 * `Math.abs(z) < NORMAL_INNER_EDGE[layer]` (98.8 % of draws). Otherwise ask {@link normalOutsideCore}.
 */
export const NORMAL_WIDTH = Float64Array.from(
  edges.subarray(0, NORMAL_LAYERS),
  edge => edge * TWO_POW_MINUS_23,
);
/** The inner edge of each layer: everything nearer to 0 lies under the curve. */
export const NORMAL_INNER_EDGE = Float64Array.from(edges.subarray(1));
/** The height exp(−x²/2) of the curve at the outer edge of each layer and, last, at 0. */
export const NORMAL_HEIGHT = Float64Array.from(edges, bell);

/** Outer edges x₀ > x₁ = R > … > x₂₅₆ = 0; layer 0 is a box as wide as base and tail together. */
function layerEdges(): Float64Array {
  const outer = new Float64Array(NORMAL_LAYERS + 1);
  outer[0] = layerArea / bell(NORMAL_TAIL_START);
  outer[1] = NORMAL_TAIL_START;
  for (let layer = 2; layer < NORMAL_LAYERS; layer++) {
    const below = outer[layer - 1]!;
    outer[layer] = Math.sqrt(-2 * Math.log(bell(below) + layerArea / below));
  }
  return outer;
}

/**
 * Decides about a ziggurat draw that fell outside the core of its layer: the draw itself if it lies under the
 * curve, a draw from the tail if it came from the lowest layer, NaN if a new draw is needed.
 *
 * @param layer 0 to 255, and z as formed from the same 32 bits.
 * @see Marsaglia, Tsang, The ziggurat method for generating random variables, J. Stat. Softw. 5(8), 2000.
 * @verified test/model/random/sampleNormal.test.ts: moments, tail counts, closing of the layers.
 */
export function normalOutsideCore(layer: number, z: number, rng: Rng): number {
  if (layer === 0) return z < 0 ? -tailDraw(rng) : tailDraw(rng);
  const lower = NORMAL_HEIGHT[layer]!;
  const height = lower + rng.next() * (NORMAL_HEIGHT[layer + 1]! - lower);
  return height < bell(z) ? z : Number.NaN;
}

/** A draw beyond the tail start, by Marsaglia's rejection from an exponential. */
function tailDraw(rng: Rng): number {
  for (let attempt = 0; attempt < MOST_TAIL_ATTEMPTS; attempt++) {
    const beyond = -Math.log(1 - rng.next()) / NORMAL_TAIL_START;
    const exponential = -Math.log(1 - rng.next());
    if (2 * exponential > beyond * beyond) return NORMAL_TAIL_START + beyond;
  }
  return NORMAL_TAIL_START;
}
