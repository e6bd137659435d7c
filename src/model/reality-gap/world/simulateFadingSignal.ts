import type { Rng } from '../../random/rng.ts';
import { sampleNormal } from '../../random/sampleNormal.ts';

/**
 * A signal that forgets itself: stationary AR(1) with standard normal values.
 *
 * @param memory φ in [0, 1): correlation from one value to the next.
 * @verified test: variance 1 and correlation φ within 4 standard errors; equal to the inlined kernel draw by
 *   draw.
 * @example
 * simulateFadingSignal(5, 0.9, createRng(1).stream('doc')).length // 5
 */
export function simulateFadingSignal(length: number, memory: number, rng: Rng): Float64Array {
  const signal = new Float64Array(length);
  const fresh = Math.sqrt(1 - memory * memory);
  let value = sampleNormal(rng);
  for (let place = 0; place < length; place++) {
    signal[place] = value;
    value = memory * value + fresh * sampleNormal(rng);
  }
  return signal;
}
