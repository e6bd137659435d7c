const WARM_UP_ROUNDS = 15;

/**
 * The state of the sfc32 generator after seeding with three words: [a, b, c, counter], mixed for 15 rounds.
 *
 * @see Doty-Humphrey, PractRand pre0.95, sfc32 (public domain algorithm).
 * @verified golden/sfc32.json: PractRand's printed outputs for two seeds.
 * @example
 * advanceSfc32(sfc32State(0, 0, 0)) >>> 0 // 0xfb52c520
 */
export function sfc32State(a: number, b: number, c: number): Int32Array {
  const state = Int32Array.of(a, b, c, 1);
  for (let round = 0; round < WARM_UP_ROUNDS; round++) advanceSfc32(state);
  return state;
}

/**
 * Advances an sfc32 state by one step and returns the next 32 random bits as a signed integer.
 *
 * @verified golden/sfc32.json.
 * @example
 * advanceSfc32(sfc32State(0, 0x89abcdef, 0x01234567)) >>> 0 // 0x35e05b54
 */
export function advanceSfc32(state: Int32Array): number {
  const a = state[0]!;
  const b = state[1]!;
  const c = state[2]!;
  const counter = state[3]!;
  const output = (a + b + counter) | 0;
  state[0] = b ^ (b >>> 9);
  state[1] = (c + (c << 3)) | 0;
  state[2] = (((c << 21) | (c >>> 11)) + output) | 0;
  state[3] = (counter + 1) | 0;
  return output;
}

const TWO_POW_MINUS_53 = 2 ** -53;

/**
 * Advances an sfc32 state by two steps and returns their bits as a uniform number in [0, 1), a multiple of 2^-53: the first
 * 32 above the upper 21 of the second.
 *
 * Both steps in one function, since a state that is written and read again between them costs three times as much.
 *
 * @verified test/model/random/createRng.test.ts: equal to two steps of advanceSfc32.
 * @example
 * Math.floor(drawUniform(sfc32State(0, 0, 0)) * 2 ** 32) // 0xfb52c520
 */
export function drawUniform(state: Int32Array): number {
  const a = state[0]!;
  const b = state[1]!;
  const c = state[2]!;
  const counter = state[3]!;
  const high = (a + b + counter) | 0;
  const nextB = (c + (c << 3)) | 0;
  const nextC = (((c << 21) | (c >>> 11)) + high) | 0;
  const low = ((b ^ (b >>> 9)) + nextB + counter + 1) | 0;
  state[0] = nextB ^ (nextB >>> 9);
  state[1] = (nextC + (nextC << 3)) | 0;
  state[2] = (((nextC << 21) | (nextC >>> 11)) + low) | 0;
  state[3] = (counter + 2) | 0;
  return ((high >>> 0) * 2097152 + (low >>> 11)) * TWO_POW_MINUS_53;
}
