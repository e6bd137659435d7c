import type { Network } from './network.ts';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const BYTES = 8;

/**
 * A short name of a network's weights: equal weights, to the bit, have equal names.
 *
 * FNV-1a, 32 bits, over the eight bytes of each weight, the lowest first.
 *
 * @returns eight hexadecimal digits.
 * @see Fowler, Noll, Vo, hash FNV-1a (public domain).
 * @verified golden/guardrailsNetwork.json: Python over struct.pack; network.test.ts: one bit changes it.
 * @example
 * networkHash({ inputs: 1, hidden: 1, scale: 1, weights: Float64Array.of() }) // '811c9dc5'
 */
export function networkHash({ weights }: Network): string {
  const view = new DataView(new ArrayBuffer(BYTES));
  let hash = OFFSET;
  for (const weight of weights) {
    view.setFloat64(0, weight, true);
    for (let byte = 0; byte < BYTES; byte++) hash = Math.imul(hash ^ view.getUint8(byte), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
