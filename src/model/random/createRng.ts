import { requireInput } from '../conventions/modelInputError.ts';
import type { Rng } from './rng.ts';
import { advanceSfc32, drawUniform, sfc32State } from './sfc32.ts';

const TWO_POW_32 = 4294967296;

/**
 * A reproducible source of uniform numbers for a seed, with as many independent named streams as the caller
 * likes.
 *
 * A stream is keyed by the seed and the names on the way to it, never by what was drawn before, so adding a
 * draw in one part of a simulation shifts no other part (common random numbers).
 *
 * @param seed unsigned 32-bit integer; the seed in the reader's link.
 * @throws ModelInputError unless the seed is an integer in [0, 2^32 − 1].
 * @see Doty-Humphrey, PractRand, generator sfc32 (128-bit state, period at least 2^32, about 2^127 on
 *   average).
 * @verified golden/sfc32.json: the first outputs printed by PractRand's RNG_output.
 * @example
 * createRng(1).stream('paths').next() === createRng(1).stream('paths').next() // true
 */
export function createRng(seed: number): Rng {
  requireInput(
    Number.isInteger(seed) && seed >= 0 && seed < TWO_POW_32,
    'createRng',
    'an unsigned 32-bit integer seed',
    seed,
  );
  return rngOf(seed, '');
}

function rngOf(seed: number, path: string): Rng {
  const state = stateOf(seed, path);
  return {
    nextInt32: () => advanceSfc32(state),
    next: () => drawUniform(state),
    stream: name => rngOf(seed, `${path}/${name}`),
    initialState: () => stateOf(seed, path),
  };
}

/**
 * Three words that differ in every bit with good chance when seed or path differ in one: three murmur-mixed
 * hashes.
 */
function stateOf(seed: number, path: string): Int32Array {
  return sfc32State(
    hash(path, seed),
    hash(path, seed ^ 0x9e3779b9),
    hash(path, Math.imul(seed, 0x85ebca6b) + 1),
  );
}

function hash(text: string, start: number): number {
  let h = Math.imul(start ^ 0x5bd1e995, 0x1b873593) | 0;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0xcc9e2d51);
    h = (h << 13) | (h >>> 19);
  }
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
