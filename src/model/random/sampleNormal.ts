import { ModelInputError } from '../conventions/modelInputError.ts';
import type { Rng } from './rng.ts';
import { NORMAL_INNER_EDGE, NORMAL_WIDTH, normalOutsideCore } from './ziggurat.kernel.ts';

/** A working generator needs more than this once in 10^1900 draws; a broken one must not hang the page. */
const MOST_ATTEMPTS = 1000;

/**
 * A draw from the standard normal distribution (mean 0, variance 1).
 *
 * A ziggurat of 256 layers: the low 8 of 32 random bits choose the layer, the high 24 the place in it. Values
 * within a layer lie on a grid of 2⁻²³ of its width, symmetric about 0; tail draws use full doubles.
 *
 * @param rng the only source of chance; 1.2 % of draws take more than one number from it.
 * @throws ModelInputError if the generator repeats itself.
 * @see Marsaglia, Tsang, The ziggurat method for generating random variables, J. Stat. Softw. 5(8), 2000.
 * @verified test/model/random/sampleNormal.test.ts: four moments, tails and 64 equal bins against closed
 *   forms.
 * @example
 * sampleNormal(createRng(1).stream('doc')) === sampleNormal(createRng(1).stream('doc')) // true
 */
export function sampleNormal(rng: Rng): number {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const bits = rng.nextInt32();
    const layer = bits & 255;
    const z = ((bits >> 8) + 0.5) * NORMAL_WIDTH[layer]!;
    if (Math.abs(z) < NORMAL_INNER_EDGE[layer]!) return z;
    const decided = normalOutsideCore(layer, z, rng);
    if (!Number.isNaN(decided)) return decided;
  }
  throw new ModelInputError('sampleNormal', 'a generator whose draws vary', rng.nextInt32());
}
