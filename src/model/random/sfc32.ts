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
