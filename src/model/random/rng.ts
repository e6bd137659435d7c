/** A source of uniform numbers in [0, 1) with independent named streams. */
export interface Rng {
  /** The next uniform number in [0, 1), a multiple of 2^-53. */
  next(): number;
  /** The next 32 random bits as a signed integer. */
  nextInt32(): number;
  /**
   * An independent generator that depends only on this generator's seed path and the name, not on draws made
   * so far.
   */
  stream(name: string): Rng;
  /**
   * The four 32-bit state words of a fresh generator of this stream, for kernels that inline the generator.
   */
  initialState(): Int32Array;
}
